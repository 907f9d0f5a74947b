import { check } from "recheck";
import { describe, expect, test } from "vitest";
import { nodesOf, placeOf, sourceFiles, ts } from "../tools/source-tree.ts";

/** Importers read what strangers wrote: none of their regular expressions may take more than linear time. */
const literals = sourceFiles()
  .filter(({ folder, isTest }) => folder === "interop" && !isTest)
  .flatMap((file) =>
    nodesOf(file.tree, ts.isRegularExpressionLiteral).map((node) => {
      const text = node.getText();
      const end = text.lastIndexOf("/");
      return {
        place: placeOf(file, node),
        source: text.slice(1, end),
        flags: text.slice(end + 1),
      };
    }),
  );

describe("regular expressions of the importers", () => {
  test("are found at all", () => {
    expect(literals.length).toBeGreaterThan(100);
  });

  test("take linear time", async () => {
    const wrong: string[] = [];
    for (const { place, source, flags } of literals) {
      const { status } = await check(source, flags, { timeout: 20_000 });
      if (status !== "safe") wrong.push(`${place} ${status}`);
    }
    expect(wrong).toEqual([]);
  });
});
