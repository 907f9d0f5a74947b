import { resolveCareer, type SolvedCareer, solveCareer } from "@trajectoires/react";
import { CareerStrip, findStripLanes, findStripRange } from "@trajectoires/react/strip";
import { renderToString } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { gautier, nurseAr } from "./careers/index.ts";
import { solve } from "./snippets/solve-on-a-server.ts";
import { readStored } from "./snippets/solve-where-stale.ts";
import { SolvedCandidates } from "./snippets/solved-candidates.tsx";

const sent = (career: typeof gautier): SolvedCareer => JSON.parse(solve(career));

test("solve-on-a-server.ts gives what is to be kept: the document as it was read, and its times", () => {
  expect(sent(gautier)).toEqual({ path: gautier, times: solveCareer(gautier).times });
});

test("solved-candidates.tsx draws the strips that the documents give", () => {
  const careers = [gautier, nurseAr].map((path) => resolveCareer(path));
  const range = findStripRange(careers);
  const lanes = findStripLanes(careers);
  const html = renderToString(<SolvedCandidates solved={[gautier, nurseAr].map(sent)} />);
  for (const career of careers)
    expect(html).toContain(
      renderToString(<CareerStrip path={career} range={range} lanes={lanes} />),
    );
});

test("solve-where-stale.ts takes what is sound, and solves what is stale", () => {
  const warn = vi.fn();
  const stored = sent(gautier);
  expect(readStored(stored, warn).points).toEqual(resolveCareer(gautier).points);
  expect(warn).not.toHaveBeenCalled();
  const { claims: _, ...changed } = gautier;
  const bare = readStored({ ...stored, path: changed }, warn);
  expect(bare.points).toEqual(resolveCareer(changed).points);
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("stale-times"));
});
