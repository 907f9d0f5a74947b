import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Path of the first of these programs that the `PATH` has. */
export function onPath(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const endings = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  return names
    .flatMap((name) => folders.flatMap((folder) => endings.map((end) => join(folder, name + end))))
    .find((path) => existsSync(path));
}
