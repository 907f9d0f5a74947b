import { type CareerPath, CareerTimeline, type Locale } from "@trajectoires/react";
import { en } from "@trajectoires/react/locales/en";

/** German, as far as this page needs it: data, without a function. What is missing stays English. */
const de: Locale = {
  tag: "de",
  dir: "ltr",
  messages: {
    ...en.messages,
    since: "seit {date}",
    circa: "um {date}",
    now: "heute",
    chapter: "Kapitel {number}",
    numbers: ["eins", "zwei", "drei"],
    turningPoint: "Wendepunkt {n}",
    pivotKind: { ...en.messages.pivotKind, encounter: "eine Begegnung" },
    carriedOver: "Mitgenommen",
    flashback: "Rückblende",
    new: "neu",
    years: { one: "{n} Jahr", other: "{n} Jahre" },
    months: { one: "{n} Monat", other: "{n} Monate" },
  },
};

/** A career in German words. */
export function InGerman({ path }: { path: CareerPath }) {
  return <CareerTimeline path={path} locale={de} />;
}
