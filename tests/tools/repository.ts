import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's own folder, without a trailing slash. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** A path inside the repository. */
export function inRoot(...parts: string[]): string {
  return join(root, ...parts);
}

export interface Manifest {
  name: string;
  version: string;
  exports: Record<string, string | { types: string; default: string }>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

export interface Package {
  /** Name of its folder, such as `"model"`. */
  folder: string;
  /** Absolute. */
  path: string;
  manifest: Manifest;
}

/** Every package of the workspace, in alphabetical order. */
export function packages(): Package[] {
  return readdirSync(inRoot("packages"))
    .filter((folder) => existsSync(inRoot("packages", folder, "package.json")))
    .sort()
    .map((folder) => {
      const path = inRoot("packages", folder);
      return { folder, path, manifest: readJson<Manifest>(join(path, "package.json")) };
    });
}

export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

/** Every file below a folder, absolute, sorted; nothing where the folder does not exist. */
export function filesBelow(folder: string, wanted: (path: string) => boolean): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => !path.includes("node_modules") && statSync(path).isFile() && wanted(path))
    .sort();
}

/** The path as people write it: from the repository's folder, with forward slashes. */
export function shown(path: string): string {
  return relative(root, path).replaceAll("\\", "/");
}
