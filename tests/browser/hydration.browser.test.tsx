import type { CareerPath } from "@trajectoires/model";
import { CareerTimeline } from "@trajectoires/react";
import { act } from "react";
import { hydrateRoot } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { commands } from "vitest/browser";

const careers = import.meta.glob<CareerPath>("../../stories/careers/*.json", {
  eager: true,
  import: "default",
});
const locales = ["en", "en-GB", "fr", "de", "nl", "ar", "fa", "ja", "pt-BR"];
const cases = Object.entries(careers).flatMap(([file, path]) =>
  locales.map((locale) => ({ career: file.split("/").at(-1) ?? "", path, locale })),
);

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.spyOn(console, "error");
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Node and a browser have language data of their own: what one printed the other must find again. */
describe("what Node rendered is hydrated without a difference", () => {
  test.each(cases)("$career, $locale", async ({ career, path, locale }) => {
    const host = document.createElement("main");
    host.innerHTML = await commands.renderOnServer(career, locale);
    document.body.append(host);
    const before = host.innerHTML;
    const onRecoverableError = vi.fn();
    const timeline = <CareerTimeline path={path} locale={locale} />;
    const root = await act(async () => hydrateRoot(host, timeline, { onRecoverableError }));
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(console.error).not.toHaveBeenCalled();
    expect(host.innerHTML).toBe(before);
    expect(before).toContain("tj-timeline");
    await act(async () => root.unmount());
    host.remove();
  });
});
