import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

export interface StaticServer {
  /** Such as `"http://127.0.0.1:41234"`. */
  origin: string;
  close(): Promise<void>;
}

/** Serves a folder on 127.0.0.1, on a port of the system's choice, with the given headers on every answer. */
export async function serveFolder(
  folder: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<StaticServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const wanted = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const path = normalize(join(folder, decodeURIComponent(wanted)));
    // Every browser asks for it, and says so in the console where it is missing.
    if (pathname === "/favicon.ico") return void response.writeHead(204, headers).end();
    try {
      if (!path.startsWith(folder + sep)) throw new Error("outside the folder");
      const body = await readFile(path);
      const type = types[extname(path)] ?? "application/octet-stream";
      response.writeHead(200, { ...headers, "content-type": type }).end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
