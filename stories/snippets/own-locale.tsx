import { type CareerPath, CareerTimeline, type Locale } from "@trajectoires/react";
import { en } from "@trajectoires/react/locales/en";

/** Italian, as far as this page needs it: data, without a function. What is missing stays English. */
const it: Locale = {
  tag: "it",
  dir: "ltr",
  messages: {
    ...en.messages,
    since: { other: "da {date}", year: "dal {date}", day: "dal {date}" },
    circa: "ca. {date}",
    chapter: "Capitolo {word}",
    numbers: ["uno", "due", "tre"],
    turningPoint: "Svolta {n}",
    pivotKind: { ...en.messages.pivotKind, encounter: "un incontro" },
    carriedOver: "Che cosa è rimasto",
    flashback: "Ritorno al passato",
    new: "novità",
    years: { one: "{n} anno", other: "{n} anni" },
    months: { one: "{n} mese", other: "{n} mesi" },
  },
};

/** A career in Italian words. */
export function InItalian({ path }: { path: CareerPath }) {
  return <CareerTimeline path={path} locale={it} />;
}
