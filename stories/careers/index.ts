import type { CareerPath } from "@trajectoires/model";
import beginnerJson from "./beginner.json";
import careBreakJson from "./care-break.json";
import concurrentJson from "./concurrent.json";
import demandingJson from "./demanding.json";
import emptyJson from "./empty.json";
import engineerJaJson from "./engineer-ja.json";
import gautierJson from "./gautier.json";
import longCareerJson from "./long-career.json";
import manyLanguagesJson from "./many-languages.json";
import nurseArJson from "./nurse-ar.json";
import promotionsJson from "./promotions.json";

export { generateCareer } from "./generate-career.js";

// TypeScript reads every string of a JSON module as `string`, never as one of a union's literals, so `satisfies`
// cannot hold these files to the type; the parser does. Hence one documented cast, here and nowhere else.
const typed = (json: unknown): CareerPath => json as CareerPath;

/** From musicology to site reliability, told by claims instead of dates; French and English. */
export const gautier = typed(gautierJson);
/** One role, three months old, and nothing else. */
export const beginner = typed(beginnerJson);
/** Forty years in twenty-five stages and three chapters; dates of every precision, one of them planned. */
export const longCareer = typed(longCareerJson);
/** Three part-time roles and a side project at the same time, each in a domain of its own. */
export const concurrent = typed(concurrentJson);
/** Five promotions at one employer, with a return; credentials and levels of every scheme. */
export const promotions = typed(promotionsJson);
/** A break to care, a break for health, and part-time work after each. */
export const careBreak = typed(careBreakJson);
/** A nurse's career, in Arabic. */
export const nurseAr = typed(nurseArJson);
/** An engineer's career, in Japanese. */
export const engineerJa = typed(engineerJaJson);
/** A French document in which some texts exist only in German or Swedish. */
export const manyLanguages = typed(manyLanguagesJson);
/** Hard content: endless words, markup as text, both directions, emoji, every kind of stage, break and pivot. */
export const demanding = typed(demandingJson);
/** A person, and no stage. */
export const empty = typed(emptyJson);

/** All samples, by name. */
export const sampleCareers = {
  gautier,
  beginner,
  longCareer,
  concurrent,
  promotions,
  careBreak,
  nurseAr,
  engineerJa,
  manyLanguages,
  demanding,
  empty,
} as const;
