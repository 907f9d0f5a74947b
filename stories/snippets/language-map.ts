import type { CareerPath } from "@trajectoires/model";

/** One document in several languages: any text may be a map. A plain string is in the document’s own language. */
export const polyglot: CareerPath = {
  version: 1,
  lang: "fr",
  title: { fr: "Du four à la mer", en: "From the oven to the sea" },
  person: { name: "Maël Kervran" },
  stages: [
    {
      id: "baker",
      kind: "role",
      title: { fr: "Boulanger", en: "Baker" },
      summary: "Debout à trois heures, cinq ans de suite.",
      start: "2012",
      end: "2017",
    },
  ],
};
