import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { inRoot, root } from "./repository.ts";

export interface CommandOptions {
  cwd?: string;
  /** Added to this process's own environment; `undefined` takes a variable away. */
  env?: Record<string, string | undefined>;
  /** Keep the output for the caller and print nothing. Default: print it as it comes. */
  quiet?: boolean;
}

export interface CommandResult {
  code: number;
  /** Standard output and error as they came; empty unless `quiet`. */
  output: string;
}

/** Runs a program to its end. Never rejects: a program that cannot be started has code 127. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: ["ignore", options.quiet ? "pipe" : "inherit", options.quiet ? "pipe" : "inherit"],
    });
    child.stdout?.on("data", (chunk) => (output += chunk));
    child.stderr?.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a program quietly and gives its output; throws with the output where it fails. */
export async function outputOf(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<string> {
  const { code, output } = await runCommand(command, args, { ...options, quiet: true });
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}\n${output}`);
  return output;
}

/** Path of a development dependency's program, such as `"vitest"`. */
export function bin(name: string): string {
  const path = inRoot("node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);
  if (!existsSync(path)) throw new Error(`${name} is not installed: run npm ci`);
  return path;
}
