import { type ChildProcess, spawn } from "node:child_process";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { environment } from "./application.ts";

export interface RunningServer {
  origin: string;
  stop(): Promise<void>;
}

/** Starts `next start` on a free port of 127.0.0.1 and waits until it answers. */
export async function startNext(application: string): Promise<RunningServer> {
  const port = await freePort();
  const args = ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)];
  const child = spawn(process.execPath, args, {
    cwd: application,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 120; attempt += 1) {
    if (child.exitCode !== null)
      throw new Error(`next start ended with ${child.exitCode}\n${output}`);
    if (await answers(origin)) return { origin, stop: () => stop(child) };
    await new Promise((later) => setTimeout(later, 250));
  }
  await stop(child);
  throw new Error(`next start did not answer\n${output}`);
}

async function answers(origin: string): Promise<boolean> {
  try {
    await fetch(origin);
    return true;
  } catch {
    return false;
  }
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((stopped) => {
    if (child.exitCode !== null) return stopped();
    child.once("exit", () => stopped());
    child.kill();
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
