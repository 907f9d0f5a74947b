import type { CareerFormat } from "@trajectoires/interop/detect";
import type { ImportResult } from "@trajectoires/interop/suggestions";

/** What importers need of a page: most nothing, those that read XML a parser where there is no `DOMParser`. */
export interface ImporterOptions {
  readonly parser?: { parseFromString(text: string, type: "application/xml"): unknown };
}

type Importer = (input: unknown, options: ImporterOptions) => ImportResult;

/** Each importer in a chunk of its own: a page that reads one format loads one. */
export const importers: Partial<Record<CareerFormat, () => Promise<Importer>>> = {
  "json-resume": async () =>
    (await import("@trajectoires/interop/json-resume")).fromJsonResume as Importer,
  linkedin: async () => (await import("@trajectoires/interop/linkedin")).fromLinkedIn as Importer,
  fresh: async () => (await import("@trajectoires/interop/fresh")).fromFresh as Importer,
  "render-cv": async () =>
    (await import("@trajectoires/interop/render-cv")).fromRenderCv as Importer,
  mac: async () => (await import("@trajectoires/interop/mac")).fromMac as Importer,
  orcid: async () => (await import("@trajectoires/interop/orcid")).fromOrcid as Importer,
  "reactive-resume": async () =>
    (await import("@trajectoires/interop/reactive-resume")).fromReactiveResume as Importer,
  elm: async () => (await import("@trajectoires/interop/elm")).fromElm,
  europass: async () => (await import("@trajectoires/interop/europass")).fromEuropass,
};
