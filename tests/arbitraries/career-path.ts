import type { CareerPath } from "@trajectoires/model";
import { cleanText } from "@trajectoires/model";
import fc from "fast-check";
import { claims } from "./claims.ts";
import { chapters, pivots, skills, stages, stints } from "./entries.ts";
import { date, optionalKeys, text } from "./fields.ts";

/** What the generated documents may hold. */
export interface CareerPathConstraints {
  /** The texts that people write. Default: any. */
  readonly words?: fc.Arbitrary<string>;
  /** Most stages. Default 6. */
  readonly maxStages?: number;
  /** Whether there are `extra`, `raw` and `exact`. Default: yes. */
  readonly asides?: boolean;
}

/** What the parts of a document are generated from. */
export interface Parts {
  readonly words: fc.Arbitrary<string>;
  readonly asides: boolean;
  readonly organisations: readonly string[];
  readonly domains: readonly string[];
  readonly skills: readonly string[];
  readonly sources: readonly string[];
  readonly stages: readonly string[];
}

const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/);
const ids = (maxLength: number) => fc.uniqueArray(id, { maxLength });

/** Valid documents of every shape: whole in themselves, with every reference leading somewhere. */
export function careerPaths({
  words = fc.string({ maxLength: 20, unit: "binary" }).map(cleanText),
  maxStages = 6,
  asides = true,
}: CareerPathConstraints = {}): fc.Arbitrary<CareerPath> {
  return fc
    .record({
      organisations: ids(3),
      domains: ids(3),
      skills: ids(4),
      sources: ids(2),
      stages: ids(maxStages),
      pivots: ids(2),
    })
    .chain((names) => {
      const taken = new Set(names.stages);
      const pivotIds = names.pivots.filter((name) => !taken.has(name));
      const parts: Parts = { ...names, words, asides };
      return document(parts, pivotIds);
    });
}

function document(parts: Parts, pivotIds: readonly string[]): fc.Arbitrary<CareerPath> {
  const { words, asides } = parts;
  const label = text(words);
  const fixed = (list: readonly string[], entry: (id: string) => fc.Arbitrary<object>) =>
    fc.tuple(...list.map(entry));
  const place = optionalKeys({
    name: label,
    city: label,
    countryCode: fc.constantFrom("DE", "FR", "JP"),
    address: label,
    latitude: fc.integer({ min: -90, max: 90 }),
    remote: fc.constantFrom("remote", "hybrid", "on-site"),
  });
  const extra = fc.dictionary(
    fc.string({ maxLength: 8 }).filter((key) => key !== "__proto__"),
    fc
      .jsonValue({ maxDepth: 2 })
      .map((value) => JSON.parse(JSON.stringify(value).replaceAll("__proto__", "x"))),
    { maxKeys: 2 },
  );
  const withExtra = asides ? { extra } : {};
  const all = {
    version: fc.constant(1),
    person: optionalKeys(
      {
        name: label,
        headline: label,
        birth: date(parts),
        place,
        email: words,
        phone: words,
        url: fc.webUrl({ withFragments: true }).map((url) => url.replace(/\d/g, "n")),
        profiles: fc.array(optionalKeys({ network: words, username: words }, "network"), {
          maxLength: 2,
        }),
        interests: fc.array(
          optionalKeys({ name: label, keywords: fc.array(label, { maxLength: 2 }) }, "name"),
          { maxLength: 2 },
        ),
        ...withExtra,
      },
      "name",
    ),
    stages: stages(parts, place, withExtra),
    lang: fc.constantFrom("en", "fr", "pt-BR", "x-elvish"),
    title: label,
    organisations: fixed(parts.organisations, (name) =>
      optionalKeys(
        { id: fc.constant(name), name: label, place, anonymous: fc.boolean(), ...withExtra },
        "id",
      ),
    ),
    domains: fixed(parts.domains, (name) =>
      optionalKeys(
        { id: fc.constant(name), name: label, slot: fc.integer({ min: 1, max: 12 }) },
        "id",
        "name",
      ),
    ),
    skills: skills(parts, withExtra),
    sources: fixed(parts.sources, (name) =>
      optionalKeys(
        {
          id: fc.constant(name),
          title: label,
          published: date(parts),
          accessed: date({ ...parts, asides: false, sources: [] }).filter(
            (when) => when !== "unknown",
          ),
          ...withExtra,
        },
        "id",
        "title",
      ),
    ),
    stints: stints(parts),
    pivots: pivots(parts, pivotIds, withExtra),
    chapters: chapters(parts, pivotIds),
    claims: claims(parts),
    actions: fc.uniqueArray(
      optionalKeys(
        {
          id,
          kind: fc.constantFrom("jobs", "contact"),
          label,
          url: fc.constantFrom("#more", "./jobs", "/apply", "mailto:hr@acme.example"),
          summary: label,
        },
        "id",
        "kind",
        "label",
        "url",
      ),
      { maxLength: 2, selector: (action) => (action as { id: string }).id },
    ),
    telling: date(parts),
    meta: optionalKeys({
      canonical: fc.constantFrom("https://cv.example/ada.json", "/cv.json"),
      licence: words,
    }),
    ...withExtra,
  };
  // Entries that others name can't be left out.
  return optionalKeys(
    all,
    "version",
    "person",
    "stages",
    "organisations",
    "domains",
    "skills",
    "sources",
    "pivots",
  ) as fc.Arbitrary<unknown> as fc.Arbitrary<CareerPath>;
}
