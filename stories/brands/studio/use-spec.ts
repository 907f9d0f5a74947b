import type { Brand, BrandSpec } from "@trajectoires/themes";
import { readySpecs } from "@trajectoires/themes/ready";
import { useState } from "react";
import { showable } from "./spec-fields.ts";

/** What the studio starts with: a colour, and every default. */
export const firstSpec: BrandSpec = { name: "harbour", seed: "#0a66c2" };

/** A brand in the making: its description, or the tokens that it was brought in with and that were not touched since. */
export interface Made {
  readonly spec: BrandSpec;
  readonly tokens?: Brand | undefined;
}

interface Held {
  readonly now: Made;
  readonly start: Made;
  /** What was started from: a ready brand's name, `""` for the first description, `"in"` for one that was brought in. */
  readonly from: string;
  /** What to go back to, the latest last. Changes of one field in a row are one step. */
  readonly past: readonly Held[];
  readonly field?: keyof BrandSpec | undefined;
}

const MOST_STEPS = 100;

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The description in hand, and ways to change it. */
export function useSpec(first: BrandSpec) {
  const [held, setHeld] = useState<Held>(() => ({
    now: { spec: first },
    start: { spec: first },
    from: readySpecs.some((ready) => isSame(ready, first)) ? String(first.name) : "",
    past: [],
  }));
  const { now, start, from, past } = held;

  const begin = (made: Made, name: string) =>
    setHeld((before) => ({ now: made, start: made, from: name, past: remember(before) }));

  const put = (field: keyof BrandSpec, value: unknown, isDragged: boolean) =>
    setHeld((before) => ({
      ...before,
      now: { spec: showable({ ...before.now.spec, [field]: value }) },
      past: isDragged && before.field === field ? before.past : remember(before),
      field: isDragged ? field : undefined,
    }));

  const isChanged = (field: keyof BrandSpec) => !isSame(now.spec[field], start.spec[field]);
  const fields = new Set([...Object.keys(now.spec), ...Object.keys(start.spec)]);
  return {
    made: now,
    spec: now.spec,
    tokens: now.tokens,
    start: start.spec,
    from,
    isChanged,
    /** How many fields are not as they were at the start. */
    changes: [...fields].filter((field) => isChanged(field as keyof BrandSpec)).length,
    canUndo: past.length > 0,
    /** Sets one field; `undefined` takes it out, so that its default holds again. */
    set<Field extends keyof BrandSpec>(field: Field, value: BrandSpec[Field] | undefined): void {
      put(field, value, true);
    },
    /** Gives one field the value that it had at the start. */
    reset: (field: keyof BrandSpec) => put(field, start.spec[field], false),
    /** Begins with a ready brand, or with the first description. */
    startFrom(name: string): void {
      const ready = readySpecs.find((one) => one.name === name);
      begin({ spec: ready ?? first }, ready ? name : "");
    },
    /** Begins with what came from elsewhere. */
    bringIn: (made: Made) => begin(made, "in"),
    /** Back to how it was at the start. */
    startAgain: () => begin(start, from),
    /** Takes the last step back. */
    undo: () => setHeld((before) => before.past.at(-1) ?? before),
  };
}

/** The description in hand, and ways to change it. */
export type Studio = ReturnType<typeof useSpec>;

/** Each step knows those before it by the list alone, so that a long day makes no long chain. */
function remember(before: Held): readonly Held[] {
  const past = before.past.slice(1 - MOST_STEPS);
  return [...past, { ...before, past, field: undefined }];
}
