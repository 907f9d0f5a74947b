import type { Domain, StageKind } from "@trajectoires/model";
import { FileDates } from "./file-dates.js";
import { Ids } from "./ids.js";
import type { Issues } from "./issues.js";
import { Organisations } from "./organisations.js";
import type { PlainRecord } from "./plain-data.js";
import { Skills } from "./skills.js";

/** Where everything is gathered while one career is read. */
export interface Context {
  /** Under which name `extra` keeps what the document has no field for. */
  readonly format: string;
  readonly issues: Issues;
  readonly ids: Ids;
  readonly dates: FileDates;
  readonly organisations: Organisations;
  readonly skills: Skills;
  readonly domains: Map<string, Domain>;
  /** What has no object of its own to be kept in: by section. */
  readonly extra: PlainRecord;
}

/** Everything to gather into, empty. Ids of domains are taken from the start, so that no stage gets them. */
export function startContext(
  format: string,
  dateValues: readonly unknown[],
  issues: Issues,
  sections: readonly { readonly kind: StageKind; readonly domain?: Domain }[],
): Context {
  const ids = new Ids();
  for (const id of new Set(sections.flatMap(({ domain }) => domain?.id ?? []))) ids.make([id], id);
  return {
    format,
    issues,
    ids,
    dates: new FileDates(dateValues, issues),
    organisations: new Organisations(ids),
    skills: new Skills(ids, format),
    domains: new Map(),
    extra: {},
  };
}
