import type { Extra } from "./career-path.js";
import type { Text } from "./text.js";
import type { Id, When } from "./time.js";

/** An entry of a public taxonomy (ESCO, ROME, O*NET, ISCO, RNCP, ROR …). Only the code is held, never the taxonomy's data. */
export interface Code {
  readonly scheme: string;
  readonly id: string;
  readonly uri?: string;
}

/**
 * How well. `scheme` says how to read `value`:
 * `"cefr"` A1 to C2 or `"native"`; `"ilr"` 0 to 5; `"steps"` 1 to 5; `"free"` any words.
 */
export interface Level {
  readonly scheme: "cefr" | "ilr" | "steps" | "free";
  readonly value: string | number;
  /** Exactly what the source wrote, where `value` was read from it. */
  readonly raw?: string;
}

/** A proof of a skill: a certificate, a badge, a diploma. */
export interface SkillCredential {
  readonly name: Text;
  readonly issuer?: Text;
  readonly date?: When;
  readonly expires?: When;
  readonly url?: string;
  readonly licenceNumber?: string;
  /** Whether the document's publisher has checked it. Default: not. */
  readonly verified?: boolean;
}

/** Something that somebody can do, named once and used by the stages through its id. */
export interface Skill {
  readonly id: Id;
  readonly name: Text;
  readonly level?: Level;
  /** Known first use, where no stage tells it. */
  readonly since?: When;
  /** Whose colour it takes. Default: the domain of the first stage that uses it. */
  readonly domain?: Id;
  readonly group?: Text;
  readonly keywords?: readonly Text[];
  readonly credential?: SkillCredential;
  readonly codes?: readonly Code[];
  readonly extra?: Extra;
}

/** A skill at one stage, with what was particular there. */
export interface SkillUse {
  readonly skill: Id;
  /** Level reached at this stage. */
  readonly level?: Level;
  /** How hard it was used, 0 to 1. Default 0.5. */
  readonly intensity?: number;
}
