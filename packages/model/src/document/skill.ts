import type { Extra } from "./extra.js";
import type { Text } from "./text.js";
import type { Id, When } from "./time.js";

/** An entry of a public taxonomy (ESCO, ROME, O*NET, ISCO, RNCP, ROR …). Only the code is held, never the taxonomy's data. */
export interface Code {
  /** Name of the taxonomy: "ESCO". */
  readonly scheme: string;
  /** The entry's id in it. */
  readonly id: string;
  /** The entry's address. */
  readonly uri?: string;
}

/**
 * How well. `scheme` says how to read `value`:
 * `"cefr"` A1 to C2 or `"native"`; `"ilr"` 0 to 5; `"steps"` 1 to 5; `"free"` any words.
 */
export interface Level {
  /** How to read `value`. */
  readonly scheme: "cefr" | "ilr" | "steps" | "free";
  /** The level on that scale. */
  readonly value: string | number;
  /** Exactly what the source wrote, where `value` was read from it. */
  readonly raw?: string;
}

/** A proof of a skill: a certificate, a badge, a diploma. */
export interface SkillCredential {
  /** What it is called. */
  readonly name: Text;
  /** Who gave it. */
  readonly issuer?: Text;
  /** When it was given. */
  readonly date?: When;
  /** Until when it holds. */
  readonly expires?: When;
  /** Where it can be checked. */
  readonly url?: string;
  /** Its number. */
  readonly licenceNumber?: string;
  /** Whether the document's publisher has checked it. Default: not. */
  readonly verified?: boolean;
}

/** Something that somebody can do, named once and used by the stages through its id. */
/** Something the person can do. */
export interface Skill {
  /** Its name in this document. */
  readonly id: Id;
  /** What it is called. */
  readonly name: Text;
  /** How well it is mastered. */
  readonly level?: Level;
  /** Known first use, where no stage tells it. */
  readonly since?: When;
  /** Whose colour it takes. Default: the domain of the first stage that uses it. */
  readonly domain?: Id;
  /** What it is listed under: "Languages". */
  readonly group?: Text;
  /** Particulars: libraries, dialects, tools. */
  readonly keywords?: readonly Text[];
  /** A proof of it. */
  readonly credential?: SkillCredential;
  /** Entries of public taxonomies that it corresponds to. */
  readonly codes?: readonly Code[];
  /** What this version does not know, kept word for word. */
  readonly extra?: Extra;
}

/** A skill at one stage, with what was particular there. */
export interface SkillUse {
  /** Id of the skill. */
  readonly skill: Id;
  /** Level reached at this stage. */
  readonly level?: Level;
  /** How hard it was used, 0 to 1. Default 0.5. */
  readonly intensity?: number;
}
