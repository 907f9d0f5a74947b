import { type Claim, type ExplainedCareer, resolveCareer } from "@trajectoires/model";
import { describeFact } from "@trajectoires/react/explanation";
import { createWords } from "@trajectoires/react/words";
import { DataTable } from "./data-table.tsx";

const four = { type: "duration", start: "school.end", end: "workshop.start" } as const;

/** One claim of each kind, as a document holds it. */
export const claimKinds: readonly { readonly said: string; readonly claim: Claim }[] = [
  {
    said: "“We opened in May 2016.”",
    claim: { id: "date", type: "date", point: "workshop.start", edtf: "2016-05" },
  },
  {
    said: "“I was nineteen or twenty.”",
    claim: { id: "age", type: "age", point: "school.end", years: 19, upTo: 20 },
  },
  {
    said: "“It lasted a little over a year.”",
    claim: {
      id: "length",
      type: "duration",
      start: "travels.start",
      end: "travels.end",
      length: { value: 1, unit: "year", word: "bit-over" },
    },
  },
  {
    said: "“Within half a year after school.”",
    claim: { id: "order", type: "order", before: "school.end", after: "travels.start", atMost: 6 },
  },
  {
    said: "“It must have been June.”",
    claim: { id: "month", type: "month", point: "school.end", months: [6] },
  },
  {
    said: "“Four years later”: after school, or after the journey?",
    claim: {
      id: "either",
      type: "anyOf",
      claims: [
        { ...four, id: "a", length: { value: 4, unit: "year" } },
        { ...four, id: "b", start: "travels.end", length: { value: 4, unit: "year" } },
      ],
    },
  },
];

/** A career that consists of these claims. */
export function claimedCareer(): ExplainedCareer {
  return resolveCareer({
    version: 1,
    person: { name: "Mira Lund" },
    stages: [
      { id: "school", kind: "study", title: "School" },
      { id: "travels", kind: "pastime", title: "Travels" },
      { id: "workshop", kind: "venture", title: "Workshop" },
    ],
    claims: claimKinds.map(({ claim }) => claim),
  });
}

/** Every kind of claim: what somebody said, what the document holds, and the sentence that is made from it again. */
export function ClaimKinds() {
  const words = createWords();
  const career = claimedCareer();
  return (
    <DataTable
      caption="Kinds of claims"
      head={["Said", "Stored", "Told again"]}
      rows={claimKinds.map(({ said, claim }) => {
        const { id: _, ...stored } = claim;
        return [
          said,
          <code key="stored">{JSON.stringify(stored).replaceAll(/([,:{])"/g, '$1 "')}</code>,
          describeFact(words, career, claim.id).sentence,
        ];
      })}
    />
  );
}
