import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../tools/pack.ts";
import { inRoot } from "../tools/repository.ts";
import { outputOf } from "../tools/run-command.ts";

/*
 * Under the `react-server` condition React has no state, no effect and no context. The entry is bundled as a framework
 * does it (files with "use client" become references that are not run) and its components are called in a Node process.
 */
const clientReferences: Plugin = {
  name: "client-references",
  setup({ onLoad }) {
    onLoad({ filter: /packages.*\.js$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      if (!/^["']use client["']/.test(text)) return undefined;
      const names = [...text.matchAll(/export\s*{([^}]*)}|export (?:function|const) (\w+)/g)]
        .flatMap(([, list, name]) => (list ? list.split(",") : [name ?? ""]))
        .map((name) => name.trim())
        .filter(Boolean);
      const references = names.map(
        (name) => `export const ${name} = { clientReference: "${name}" };`,
      );
      return { contents: references.join("\n") };
    });
  },
};

const program = `
  import { CareerTimeline } from "@trajectoires/react";
  import * as React from "react";
  import career from "./stories/careers/gautier.json";

  // A renderer asks React for a dispatcher; here useId is all that a server component may call.
  const internals = React.__SERVER_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;
  let ids = 0;
  internals.H = new Proxy({}, {
    get(_, hook) {
      if (hook === "useId") return () => "id" + ids++;
      throw new Error("A server component called " + String(hook));
    },
  });
  const counts = { elements: 0, references: 0, handlers: [] };
  function walk(node) {
    if (Array.isArray(node)) return node.forEach(walk);
    if (node === null || typeof node !== "object") return;
    const { type, props } = node;
    if (typeof type === "function") return walk(type(props));
    if (typeof type === "object" && type?.clientReference) counts.references += 1;
    if (typeof type === "string") counts.elements += 1;
    for (const [name, value] of Object.entries(props ?? {})) {
      if (typeof value === "function") counts.handlers.push(name);
    }
    walk(props?.children);
  }
  walk(React.createElement(CareerTimeline, { path: career }));
  console.log(JSON.stringify({ ...counts, hasState: "useState" in React }));
`;

const folder = temporaryFolder("server-component");
let result: { elements: number; references: number; handlers: string[]; hasState: boolean };

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: inRoot() },
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    conditions: ["react-server"],
    plugins: [clientReferences],
  });
  const file = join(folder.path, "program.cjs");
  writeFileSync(file, outputFiles[0]?.contents ?? "");
  result = JSON.parse(await outputOf(process.execPath, [file]));
});
afterAll(folder.remove);

test("CareerTimeline renders as a server component", () => {
  expect(result.hasState).toBe(false);
  expect(result.elements).toBeGreaterThan(200);
});

test("it hands no function to the browser", () => {
  expect(result.handlers).toEqual([]);
});
