import { expect, test } from "vitest";
import { bars } from "./bars.ts";
import { measure } from "./measure.ts";

test.each(bars)("$name weighs at most $limit bytes", async (bar) => {
  const { bytes } = await measure(bar);
  expect(bytes).toBeGreaterThan(50);
  expect(bytes).toBeLessThanOrEqual(bar.limit);
});
