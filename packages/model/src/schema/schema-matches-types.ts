// Holds the schema equal to the documented interfaces, both ways, at compile time. Emits nothing.
import type { InferOutput } from "valibot";
import type { CareerPath } from "../document/career-path.js";
import type { careerPathSchema } from "./career-path-schema.js";

type Parsed = InferOutput<typeof careerPathSchema>;

/** An assignable copy of `T` in which optional keys, unions and depth all count: every property must be in both. */
type SameKeys<A, B> = A extends readonly (infer X)[]
  ? B extends readonly (infer Y)[]
    ? SameKeys<X, Y>
    : never
  : [keyof A, keyof B] extends [keyof B, keyof A]
    ? true
    : never;

type MutuallyAssignable<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

export type SchemaMatchesTypes = [
  Assert<MutuallyAssignable<Parsed, CareerPath>>,
  Assert<
    {
      [K in keyof CareerPath]-?: K extends keyof Parsed
        ? SameKeys<NonNullable<Parsed[K]>, NonNullable<CareerPath[K]>>
        : never;
    }[keyof CareerPath]
  >,
];

type Assert<T extends true> = T;
