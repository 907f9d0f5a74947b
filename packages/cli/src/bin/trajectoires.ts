#!/usr/bin/env node
import { readFileSync, writeFileSync } from "node:fs";
import { runTool } from "../run-tool.js";

process.exitCode = await runTool(process.argv.slice(2), {
  read: (file) => readFileSync(file === "-" ? 0 : file),
  write: (file, text) => writeFileSync(file, text),
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  progress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text}`);
  },
});
