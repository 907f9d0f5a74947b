import type { Issue } from "../issue.js";
import type { AnySchema } from "./any-schema.js";
import { type IssueCode, issueCodes } from "./issue-codes.js";
import { type Json, type JsonObject, pointerStep } from "./json.js";
import type { Limits } from "./limits.js";

/** An object with an `extra` of its own: what can't stay in its place below it is kept there. */
export interface Owner {
  readonly draft: JsonObject;
  /** Levels above it. */
  readonly depth: number;
  /** By the path from the owner, without the leading slash. */
  readonly kept: Map<string, Json>;
}

/** Where a value stands in the input. */
export interface Place {
  /** JSON Pointer into the input. */
  readonly pointer: string;
  readonly owner: Owner;
  /** Path from the owner, with leading slashes; empty for the owner itself. */
  readonly inOwner: string;
  /** Levels above it in the document. */
  readonly depth: number;
}

/** The place of something inside. */
export function inside(place: Place, key: string | number): Place {
  const step = pointerStep(key);
  return {
    pointer: place.pointer + step,
    owner: place.owner,
    inOwner: place.inOwner + step,
    depth: place.depth + 1,
  };
}

/** Why a value can't stay. Reported by whoever decides what becomes of it. */
export class Failure {
  constructor(
    readonly code: IssueCode,
    readonly pointer: string,
    /** A sentence without its full stop. */
    readonly problem: string,
    readonly hint?: string,
  ) {}
}

/** Reads a value by its schema, or tells why it can't stay. */
export type ReadValue = (
  schema: AnySchema,
  input: Json,
  place: Place,
  reading: Reading,
) => Json | Failure;

/** Everything that one call of `parseCareerPath` gathers. */
export class Reading {
  readonly issues: Issue[] = [];
  ok = true;
  /** Every object and list that was made, with its place: what is checked later can then name and keep what it finds. */
  readonly places = new Map<object, Place>();
  /** What each object was made from. */
  readonly raws = new Map<object, Json>();
  /** For lists from which something was left out: the place in the input of each entry that stayed. */
  readonly indices = new Map<object, number[]>();
  readonly owners: Owner[] = [];
  /** Every list of evidence. */
  readonly evidence: Json[][] = [];

  constructor(readonly limits: Limits) {}

  report(
    code: IssueCode,
    path: string,
    message: string,
    hint?: string,
    position?: { line: number; column: number },
  ): void {
    const { severity } = issueCodes[code];
    if (severity === "error") this.ok = false;
    if (this.issues.length > this.limits.issues) return;
    if (this.issues.length === this.limits.issues) {
      this.issues.push({
        code: "more-issues" satisfies IssueCode,
        severity: issueCodes["more-issues"].severity,
        path: "",
        message: `There are more than ${this.limits.issues} issues; the others aren't listed, so that a broken document stays quick to read.`,
        hint: "Mend these and parse again, or raise limits.issues.",
      });
      return;
    }
    this.issues.push({ code, severity, path, message, ...(hint ? { hint } : {}), ...position });
  }

  /** Keeps a raw value in the `extra` of the object it belongs to. */
  keep(place: Place, raw: Json): void {
    place.owner.kept.set(place.inOwner.slice(1) || "value", raw);
  }

  place(value: object): Place {
    return this.places.get(value) as Place;
  }

  /** Place in the input of an entry of a list that was read. */
  entry(list: object, index: number): Place {
    return inside(this.place(list), this.indices.get(list)?.[index] ?? index);
  }
}
