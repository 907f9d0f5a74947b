#!/usr/bin/env node
import { readFileSync, writeFileSync } from "node:fs";
import { runBrandTool } from "./brand-tool.js";

// Whoever reads may stop early, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = runBrandTool(process.argv.slice(2), {
  read: (file) => readFileSync(file === "-" ? 0 : file, "utf8"),
  write: (file, text) => writeFileSync(file, text),
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
