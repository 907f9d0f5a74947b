#!/usr/bin/env node
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runTool } from "../run-tool.js";

// Whoever reads may stop early, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await runTool(process.argv.slice(2), {
  read: (file) => readFileSync(file === "-" ? 0 : file),
  list: (folder) =>
    statSync(folder, { throwIfNoEntry: false })?.isDirectory()
      ? readdirSync(folder)
          .sort()
          .map((name) => join(folder, name))
      : undefined,
  write: (file, text) => writeFileSync(file, text),
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  progress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text}`);
  },
});
