import type { CareerPath } from "../document/career-path.js";
import type { Visibility } from "../document/stage.js";
import type { DatePolicy } from "./date-policy.js";
import { keepOrder } from "./keep-order.js";
import { lengthClaims } from "./length-claims.js";
import { opaqueIds } from "./opaque-ids.js";
import { orderOf } from "./order-of.js";
import { pruneUnused } from "./prune-unused.js";
import { redactClaims } from "./redact-claims.js";
import { redactDates } from "./redact-dates.js";
import { removeContact } from "./remove-contact.js";
import { selectStages } from "./select-stages.js";
import { stripSourceTexts } from "./strip-source-texts.js";

/** Options of `redact`. */
export interface RedactOptions {
  /** Default `"exact"`. */
  readonly dates?: DatePolicy;
  /** Who will see it: stages of a narrower visibility are removed. Default `"public"`. */
  readonly audience?: Visibility;
}

/**
 * A new document without anything that its readers must not get, to be made **before** anything is rendered, sent or
 * stored: what a view only hides is still in the page.
 *
 * - Stages of a narrower visibility than `audience` go, with their parts and everything that refers to them or that was
 *   there only for them: pivots, entries of stints and chapters, claims, organisations, skills, domains, sources.
 * - For `"public"`, the person's e-mail, phone, birth and exact address go, and exact addresses of stages.
 * - Unless dates are `"exact"`, birth and ages go; `dates` says what becomes of all other dates. Lengths for
 *   `"duration"` are computed and become claims, as vague as the dates were. Ids with four digits in a row are replaced.
 * - `extra`, the words of sources (`raw`, `exact`) and remarks on them go, since they may hold what was removed.
 * - The order of time stays as it was: claims (`status: "background"`) take over what the removed dates told. A year that
 *   would change the order goes, too.
 *
 * Texts written by people (titles, summaries, highlights, quotes, names) and addresses of links are **not** rewritten: if
 * "Class of 2012" is part of a title, it stays. `{ dates: "exact", audience: "private" }` returns the document as it is.
 *
 * Expects a document from `parseCareerPath`; one written by hand loses the dates and references that can't be read.
 */
export function redact(path: CareerPath, options: RedactOptions = {}): CareerPath {
  const { dates = "exact", audience = "public" } = options;
  if (dates === "exact" && audience === "private") return path;

  const order = orderOf(path);
  let redacted = selectStages(stripSourceTexts(path), audience);
  if (audience === "public") redacted = removeContact(redacted);
  const lengths = dates === "duration" ? lengthClaims(redacted) : [];
  redacted = redactClaims(redacted, dates, order, lengths);
  redacted = redactDates(redacted, dates);
  redacted = pruneUnused(redacted, path);
  redacted = keepOrder(redacted, dates, order);
  return dates === "exact" ? redacted : opaqueIds(redacted);
}
