import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { inRoot, packages } from "./repository.ts";
import { bin, runCommand } from "./run-command.ts";

/** `npm run build`: everything in `packages/<name>/dist`, from nothing. */
for (const { path } of packages()) rmSync(join(path, "dist"), { recursive: true, force: true });

await must("tsup", ["--silent"]);
await must("tsc", ["-b", ...packages().map(({ path }) => path)]);

const emitJsonSchema = inRoot("packages/model/scripts/emit-json-schema.ts");
if (existsSync(emitJsonSchema)) await must("tsx", [emitJsonSchema]);

for (const { folder, path, manifest } of packages()) {
  for (const target of Object.values(manifest.exports).flatMap((to) =>
    typeof to === "string" ? [to] : [to.types, to.default],
  )) {
    if (!existsSync(join(path, target))) {
      console.error(`packages/${folder}/package.json exports ${target}, which was not built`);
      process.exitCode = 1;
    }
  }
}

async function must(program: string, args: string[]): Promise<void> {
  const { code } = await runCommand(bin(program), args);
  if (code === 0) return;
  console.error(`The build stopped: ${program} ended with ${code}.`);
  process.exit(code);
}
