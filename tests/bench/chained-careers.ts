import type { CareerPath, Claim, Stage } from "@trajectoires/model";

/** Careers of any length for measuring how long resolving takes, by what is special about them. */
export const chainedCareers: { readonly [name: string]: (stages: number) => CareerPath } = {
  "a chain of lengths, dated at its first stage": (count) => chain(count, 0),
  "a chain of lengths, dated at its last stage": (count) => chain(count, count - 1),
  "a chain of lengths without a date": (count) => chain(count, -1),
  "dates to the month": (count) => career(count, (i) => ({ start: date(i), end: date(i + 0.9) })),
  "a choice of months at every stage": (count) =>
    career(
      count,
      (i) => ({ start: `${date(i).slice(0, 4)}/${date(i + 1).slice(0, 4)}` }),
      (i) => [{ id: `month-${i}`, type: "month", point: `s${i}.start`, months: [6, 7] }],
    ),
  "an end before its start at every stage": (count) =>
    career(count, (i) => ({ start: date(i + 0.9), end: date(i) })),
  "days the wrong way round at every stage": (count) =>
    career(count, (i) => ({ start: `${date(i)}-20`, end: `${date(i)}-10` })),
};

/** One stage after the other, each "a little over a year". */
function chain(count: number, dated: number): CareerPath {
  return career(
    count,
    (i) => (i === dated ? { start: "2020-04" } : {}),
    (i) => [
      {
        id: `length-${i}`,
        type: "duration",
        start: `s${i}.start`,
        end: `s${i}.end`,
        length: { value: 1, unit: "year", word: "bit-over" },
      },
      { id: `then-${i}`, type: "order", before: `s${i}.end`, after: `s${i + 1}.start`, atMost: 3 },
    ],
  );
}

function career(
  count: number,
  stage: (i: number) => Partial<Stage>,
  claims: (i: number) => Claim[] = () => [],
): CareerPath {
  const numbers = Array.from({ length: count }, (_, i) => i);
  return {
    version: 1,
    person: { name: "Ada Quill" },
    stages: numbers.map((i) => ({ id: `s${i}`, kind: "role", title: "Stage", ...stage(i) })),
    claims: numbers.flatMap(claims),
  };
}

/** A month for each stage; ten thousand years have room for every one. */
function date(stage: number): string {
  const month = Math.floor(12 * (stage % 9000)) + 2;
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}
