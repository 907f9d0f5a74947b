import { expect, test } from "vitest";
import { isPresentWord } from "./present-words.js";

test.each([
  "Present",
  "present.",
  "CURRENT",
  "(current)",
  "today",
  "till now",
  "aujourd'hui",
  "Aujourd’hui",
  "jusqu'à aujourd'hui",
  "à ce jour",
  "En cours",
  "heute",
  "bis heute",
  "aktuell",
  "actualidad",
  "hasta la actualidad",
  "Até o momento",
  "oggi",
  "heden",
  "obecnie",
  "по настоящее время",
  "настоящее время",
  "н.в.",
  "по н. в.",
  "حتى الآن",
  "至今",
  "現在",
  "현재",
])("%s", (text) => {
  expect(isPresentWord(text)).toBe(true);
});

test.each(["", "2020", "Presentation", "soon", "until 2020", "May", "mars"])(
  "%j is not",
  (text) => {
    expect(isPresentWord(text)).toBe(false);
  },
);
