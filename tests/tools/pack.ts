import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packages } from "./repository.ts";
import { outputOf } from "./run-command.ts";

/** Tarball of each package, by the package's name. */
export type Tarballs = ReadonlyMap<string, string>;

/** What `npm pack` says about one package. */
interface PackReport {
  name: string;
  filename: string;
}

/** Packs every package as `npm publish` would, into a folder. */
export async function packAll(into: string): Promise<Tarballs> {
  const names = packages().map(({ manifest }) => `--workspace=${manifest.name}`);
  const args = ["pack", ...names, "--json", "--ignore-scripts", "--pack-destination", into];
  const output = await outputOf("npm", args);
  const reports = JSON.parse(output.slice(output.indexOf("["))) as PackReport[];
  return new Map(
    reports.map(({ name, filename }) => [
      name,
      join(into, filename.replace("@", "").replace("/", "-")),
    ]),
  );
}

/** A new folder outside the repository, so that nothing is found by walking upwards. */
export function temporaryFolder(purpose: string): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), `trajectoires-${purpose}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Dependencies of a consumer: every package of ours from its tarball. */
export function tarballDependencies(tarballs: Tarballs): Record<string, string> {
  return Object.fromEntries([...tarballs].map(([name, path]) => [name, `file:${path}`]));
}
