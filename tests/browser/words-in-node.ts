import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { BrowserCommand } from "vitest/node";
import { inRoot } from "../tools/repository.ts";

declare module "vitest/browser" {
  interface BrowserCommands {
    wordsInNode(): Promise<Record<string, string[]>>;
  }
}

/** What every language says in a plain Node, for a browser to compare itself with. */
export const wordsInNode: BrowserCommand<[]> = async () => {
  const script = inRoot("tests", "browser", "print-every-string.ts");
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", script], {
    cwd: inRoot(),
    maxBuffer: 100_000_000,
  });
  return JSON.parse(stdout);
};
