import type { Level } from "../document/skill.js";

const cefr: readonly unknown[] = ["A1", "A2", "B1", "B2", "C1", "C2", "native"];

/** What the values of each scheme are, in words. */
export const scales: Readonly<Record<Level["scheme"], string>> = {
  cefr: "A1, A2, B1, B2, C1, C2 or native",
  ilr: "a number from 0 to 5",
  steps: "a number from 1 to 5",
  free: "any words",
};

/** Whether a level has a value of its scheme. */
export function isOnScale({
  scheme,
  value,
}: {
  scheme: Level["scheme"];
  value: string | number;
}): boolean {
  if (scheme === "free") return true;
  if (scheme === "cefr") return cefr.includes(value);
  return typeof value === "number" && value <= 5 && value >= (scheme === "ilr" ? 0 : 1);
}

/** A value in the spelling of its scheme, where it can only mean one thing: `"b2"` is `"B2"`, `"3"` is 3. */
export function inSpelling({ scheme, value }: Pick<Level, "scheme" | "value">): string | number {
  if (typeof value !== "string" || scheme === "free") return value;
  const written = value.slice(0, 20).trim();
  if (scheme !== "cefr") return /^\d(?:\.\d)?$/.test(written) ? Number(written) : value;
  return written.toLowerCase() === "native" ? "native" : written.toUpperCase();
}
