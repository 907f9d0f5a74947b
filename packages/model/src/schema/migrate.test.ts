import { describe, expect, test } from "vitest";
import { currentVersion, migrate, migrations } from "./migrate.js";

describe("migrate", () => {
  const table = {
    1: ({ name = null, ...rest }: Record<string, unknown>) =>
      ({ ...rest, person: { name } }) as never,
    3: (document: object) => ({ ...document, lang: "en" }),
  };

  test("applies every step from the version of the document on, in order", () => {
    const document = { version: 1, name: "Ada Plum" };
    expect(migrate(document, 1, table, 4)).toEqual({
      version: 4,
      person: { name: "Ada Plum" },
      lang: "en",
    });
    expect(document).toEqual({ version: 1, name: "Ada Plum" });
  });

  test("starts in the middle, and a version without a step stays as it is", () => {
    expect(migrate({ version: 2, name: "Ada" }, 2, table, 3)).toEqual({ version: 3, name: "Ada" });
  });

  test("leaves a current document alone", () => {
    const document = { version: currentVersion };
    expect(migrate(document, currentVersion)).toBe(document);
  });

  test("has a step for every version before the current one, and no other", () => {
    const steps = Array.from({ length: currentVersion - 1 }, (_, index) => String(index + 1));
    expect(Object.keys(migrations)).toEqual(steps);
  });
});
