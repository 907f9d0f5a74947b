import type { Page } from "playwright-core";

/**
 * Listens from now on to everything a page complains about: console errors and warnings, exceptions nobody caught, and
 * requests to anywhere but this machine. The list stays empty on a page that is in order.
 */
export function watchPage(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      const { url } = message.location();
      complaints.push(`console ${message.type()}: ${message.text()} (${url})`);
    }
  });
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") {
      complaints.push(`request to ${hostname}`);
    }
  });
  return complaints;
}
