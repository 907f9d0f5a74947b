import type { ByNumber } from "../words/messages.js";

/**
 * The words of explanations and contradictions. They are a group of their own in `Messages`, so that a page which explains
 * nothing carries none of them. `{event}`, `{start}`, `{end}` are names of points in the nominative ("the start of
 * Engineer"), which is why most sentences are built around a colon.
 */
export interface ExplanationMessages {
  /** What opens an explanation. */
  readonly howDoWeKnow: string;
  /** Name of the range in which a stage starts. */
  readonly start: string;
  /** Name of the range in which a stage ends. */
  readonly end: string;
  /** Name of the range in which a moment lies. */
  readonly moment: string;
  /** Lower side of a range, and the numbers of the statements that force it. */
  readonly notBefore: string;
  /** Upper side of a range, and the numbers of the statements that force it. */
  readonly notAfter: string;
  /** Both sides at once: the same statements force them. */
  readonly because: string;
  /** Nothing limits how early it was. */
  readonly noEarliest: string;
  /** Nothing limits how late it was. */
  readonly noLatest: string;
  /** Where in its range a point is drawn; `{date}` is a month. */
  readonly drawnAt: string;
  /** In place of the end of a stage that goes on. */
  readonly notOver: string;
  /** Label of the statements that an explanation rests on. */
  readonly restsOn: string;
  /** A stage's title in a sentence, in the quotation marks of the language. */
  readonly named: string;
  /** Name of the start of a stage that lasted; `{event}` is its title. */
  readonly startOf: string;
  /** Name of the end of a stage that lasted. */
  readonly endOf: string;

  // Statements as sentences, in lower case where the language has one: the first letter is made a capital
  /** An age, a month or a date of a point: "The start of Engineer: at 17". */
  readonly fact: string;
  /** How long a stage lasted. */
  readonly lasted: string;
  /** How far two points are apart. */
  readonly apart: string;
  /** One point comes after the other, or in the same month. */
  readonly inOrder: string;
  readonly sameMonth: string;
  /** One of several statements holds; `{list}` joins them. */
  readonly oneOf: string;
  /** What follows from words alone. */
  readonly endsAfterStart: string;
  /** A stage is part of another. */
  readonly partOf: string;
  /** Stages at one organisation, one after the other. */
  readonly oneAfterTheOther: string;
  /** The author's short words for a statement. */
  readonly asTold: string;
  /** How much weight a statement has. `logic`: it follows from the words alone. */
  readonly weight: {
    readonly [weight in "stated" | "vague" | "background" | "assumption" | "logic"]: string;
  };

  // Contradictions
  /** Label of the list. */
  readonly contradictions: string;
  readonly contradictionCount: ByNumber;
  readonly noContradiction: string;
  /** One statement against others, which follow as a list. */
  readonly cannotBeTrue: string;
  /** The same with the others in it. */
  readonly cannotBeTrueWith: string;
  /** Between the statements of `{list}`, which have commas in them. */
  readonly separator: string;
  readonly contradictsItself: string;
  /** What was done about it: this statement is weaker than all others. `{weight}` is one of `weight`. */
  readonly setAside: string;
  /** The same where others are as weak, or weaker but not enough to settle it by going. */
  readonly setAsideLast: string;
  /** The same where only the days of one month contradict each other. */
  readonly setAsideDay: string;
  /** What the reader can do about it. */
  readonly settleIt: string;
}
