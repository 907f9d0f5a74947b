import type { Domain } from "@trajectoires/model";
import type { FileDates } from "../reading/file-dates.js";
import type { Ids } from "../reading/ids.js";
import type { Issues } from "../reading/issues.js";
import type { Organisations } from "../reading/organisations.js";
import type { Plain, PlainRecord } from "../reading/plain-data.js";
import type { Skills } from "./skills.js";

/** Where everything is gathered while one résumé is read. */
export interface Context {
  readonly issues: Issues;
  readonly ids: Ids;
  readonly dates: FileDates;
  readonly organisations: Organisations;
  readonly skills: Skills;
  readonly domains: Map<string, Domain>;
  /** What has no object of its own to be kept in: by section. */
  readonly extra: PlainRecord;
}

/** The same, writable, while it is being made. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** `extra` of an object, or nothing. */
export function asExtra(rest: PlainRecord | undefined): { extra?: { "json-resume": PlainRecord } } {
  return rest ? { extra: { "json-resume": rest } } : {};
}

/** Puts a value under `section` and `index`, for lists whose entries have no `extra`. */
export function keepAside(
  owner: PlainRecord,
  section: string,
  index: string | number,
  value: Plain | undefined,
): void {
  if (value === undefined) return;
  const list = (owner[section] ?? {}) as PlainRecord;
  list[index] = value;
  owner[section] = list;
}
