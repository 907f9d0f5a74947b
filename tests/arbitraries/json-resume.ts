import * as fc from "fast-check";

const word = fc.string({
  unit: fc.constantFrom(..."abcXYZ éß語й٣ .,'-+#/0123456789"),
  minLength: 1,
  maxLength: 24,
});
const date = fc.oneof(
  fc.constantFrom(
    "2015",
    "2016-03",
    "2017-04-01",
    "2018-11-23",
    "Present",
    "",
    "May 2014",
    "2012 – 2013",
    "soon",
  ),
  fc.integer({ min: 1950, max: 2040 }),
);
const url = fc.oneof(
  fc.webUrl(),
  fc.constantFrom("example.org/me", "#", "no link", "javascript:x()"),
);
const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 4 });
const part = <T extends Record<string, fc.Arbitrary<unknown>>>(fields: T) =>
  fc.record(
    { ...fields, oddKey: fc.jsonValue({ maxDepth: 1, stringUnit: "grapheme-ascii" }) } as T,
    {
      requiredKeys: [],
    },
  );

/** Résumés with what people write where a text, a date or an address belongs. */
export const resumes = fc.record(
  {
    basics: part({
      name: word,
      label: word,
      image: url,
      url,
      summary: word,
      location: part({ address: word, city: word, countryCode: fc.constantFrom("FR", "France") }),
      profiles: some(part({ network: word, username: word, url })),
    }),
    work: some(
      part({
        name: word,
        company: word,
        position: word,
        url,
        website: url,
        description: word,
        summary: word,
        startDate: date,
        endDate: date,
        highlights: some(word),
        keywords: some(word),
        location: word,
      }),
    ),
    volunteer: some(
      part({ organization: word, position: word, url, startDate: date, endDate: date }),
    ),
    education: some(
      part({
        institution: word,
        area: word,
        studyType: word,
        score: word,
        gpa: word,
        courses: some(word),
        startDate: date,
        endDate: date,
      }),
    ),
    projects: some(
      part({
        name: word,
        description: word,
        roles: some(word),
        entity: word,
        type: word,
        url,
        keywords: some(word),
        startDate: date,
      }),
    ),
    awards: some(part({ title: word, date, awarder: word, summary: word })),
    certificates: some(part({ name: word, date, issuer: word, url })),
    publications: some(part({ name: word, publisher: word, releaseDate: date, url })),
    skills: some(part({ name: word, level: word, keywords: some(word) })),
    languages: some(part({ language: word, fluency: word })),
    interests: some(part({ name: word, keywords: some(word) })),
    references: some(part({ name: word, reference: word })),
    meta: part({
      canonical: url,
      version: word,
      lastModified: date,
      lang: fc.constantFrom("fr", "pt-BR", "x"),
    }),
  },
  { requiredKeys: ["work"] },
);
