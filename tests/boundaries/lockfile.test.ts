import { expect, test } from "vitest";
import { inRoot, readJson } from "../tools/repository.ts";

interface Locked {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const { packages: locked } = readJson<{ packages: Record<string, Locked> }>(
  inRoot("package-lock.json"),
);

test("the lockfile names no registry: whoever installs uses their own", () => {
  const named = Object.values(locked).filter(({ resolved }) => /^[a-z+]+:/.test(resolved ?? ""));
  expect(named).toEqual([]);
});

test("the lockfile has the binaries of every platform, not of the one it was written on alone", () => {
  // npm leaves out what it could not fetch, and then refuses `npm ci`.
  const missing = Object.entries(locked).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter(
      (name) => !(`node_modules/${name}` in locked || `${path}/node_modules/${name}` in locked),
    ),
  );
  expect(missing).toEqual([]);
});
