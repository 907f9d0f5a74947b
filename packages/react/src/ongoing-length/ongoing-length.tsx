"use client";

import type { Edtf } from "@trajectoires/model";
import { type ReactElement, useEffect, useState } from "react";
import { createWords } from "../words/create-words.js";
import { formatDuration } from "../words/format-duration.js";
import type { Locale } from "../words/locale.js";
import { monthsSince } from "./months-since.js";

/** What an `OngoingLength` takes. */
export interface OngoingLengthProps {
  /** When it began, as an EDTF date. Draws nothing for one it cannot read. */
  readonly start: Edtf;
  /** Language of the words. Default: English. */
  readonly locale?: Locale | string;
  /** Class name of the element. */
  readonly className?: string;
}

/**
 * How long something has been going on by the reader's own clock: "6 yr 7 mo". A small client component for hosts who want it; the
 * server sends nothing for it, so that no page is out of date and no markup mismatches.
 */
export function OngoingLength({ start, locale, className }: OngoingLengthProps): ReactElement {
  const [now, setNow] = useState<number>();
  useEffect(() => setNow(Date.now()), []);
  const length = now === undefined ? undefined : monthsSince(start, now);
  return (
    <span className={className}>
      {length === undefined ? null : formatDuration(createWords(locale), length)}
    </span>
  );
}
