import { toMonth } from "@trajectoires/model";
import { expect, test } from "vitest";
import { en } from "../locales/en.js";
import { fr } from "../locales/fr.js";
import { createWords } from "./create-words.js";
import { formatBounds } from "./format-bounds.js";

type Side = readonly [year: number, month: number] | null;
const month = (side: Side) => side && toMonth(...side);

test.each<[Side, Side, string, string]>([
  [[2020, 4], [2020, 4], "Apr 2020", "avr. 2020"],
  [[2020, 4], [2020, 7], "Apr–Jul 2020", "avr.–juil. 2020"],
  [[2019, 11], [2020, 2], "Nov 2019–Feb 2020", "nov. 2019–févr. 2020"],
  [[2020, 1], [2020, 12], "2020", "2020"],
  [[2020, 2], [2020, 11], "2020", "2020"],
  [[2016, 6], [2017, 12], "2016–2017", "2016–2017"],
  [[2013, 1], [2017, 6], "between 2013 and 2017", "entre 2013 et 2017"],
  [null, [2019, 6], "by 2019", "2019 au plus tard"],
  [[2014, 3], null, "2014 or later", "2014 ou après"],
  [null, null, "", ""],
  [[2020, 4], [2019, 4], "", ""],
])("%j to %j: %s", (earliest, latest, english, french) => {
  const bounds = { earliest: month(earliest), latest: month(latest) };
  expect(formatBounds(createWords(en), bounds)).toBe(english);
  expect(formatBounds(createWords(fr), bounds)).toBe(french);
});

test("the long form says between", () => {
  const bounds = { earliest: toMonth(2020, 4), latest: toMonth(2020, 7) };
  expect(formatBounds(createWords(en), bounds, { style: "long" })).toBe(
    "between April 2020 and July 2020",
  );
});
