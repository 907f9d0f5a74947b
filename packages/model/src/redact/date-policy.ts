/**
 * How much of the dates is told. `"exact"` all that is known; `"year"` no date finer than a year; `"duration"` no dates,
 * but how long things took; `"hidden"` neither, only what came after what.
 */
export type DatePolicy = "exact" | "year" | "duration" | "hidden";
