import {
  type CareerPath,
  type ResolveOptions,
  redact,
  resolveCareer,
  type Text,
} from "@trajectoires/model";
import { filled } from "../reading/filled.js";
import { resolveText } from "../writing/resolve-text.js";
import { writtenDate } from "../writing/written-date.js";
import type { JsonLdNode, ProfilePageJsonLd } from "./json-ld.js";
import { type Told, tellDegree, tellStage } from "./write-stage.js";

/** How structured data are made. */
export interface ToJsonLdOptions extends Pick<ResolveOptions, "asOf" | "assumptions"> {
  /** Which language of texts that come in several. Default: the document's own. */
  readonly lang?: string;
  /** Address of the page. Default: the document's `meta.canonical`. */
  readonly url?: string;
}

/**
 * A career as schema.org JSON-LD: a `ProfilePage` about a `Person`, with posts and studies on roles that carry their
 * dates. A date is the tightest year, month or day in which it certainly lies, or none. For public pages: stages and
 * contact data that are not public are never in it. Vague dates, skills' levels, breaks and publications are left out;
 * schema.org has no property of a person for them.
 *
 * @see https://schema.org/ProfilePage
 */
export function toJsonLd(path: CareerPath, options: ToJsonLdOptions = {}): ProfilePageJsonLd {
  const open = redact(path, { audience: "public" });
  const { person } = open;
  const lang = options.lang ?? open.lang ?? "en";
  const say = (text: Text | undefined) => resolveText(text, lang);
  const sayAll = (texts: readonly Text[]) => texts.flatMap((text) => say(text) ?? []);
  const resolved = resolveCareer(open, options);
  const told = resolved.stages.flatMap((stage) => [
    ...[tellStage(stage, say) ?? []].flat(),
    ...[tellDegree(stage, say) ?? []].flat(),
  ]);
  const { city, region, country, countryCode } = person.place ?? {};
  const address = filled<JsonLdNode>({
    "@type": "PostalAddress",
    addressLocality: say(city ?? person.place?.name),
    addressRegion: say(region),
    addressCountry: countryCode ?? say(country),
  });
  const mainEntity = filled<JsonLdNode>({
    "@type": "Person",
    name: say(person.name),
    givenName: say(person.givenName),
    familyName: say(person.familyName),
    jobTitle: say(person.headline),
    description: say(person.summary),
    image: person.photo?.url,
    url: person.url,
    address: Object.keys(address).length > 1 ? address : undefined,
    sameAs: person.profiles?.flatMap(({ url }) => url ?? []),
    ...byProperty(told),
    knowsLanguage: sayAll(person.languages?.map(({ code, name }) => code ?? name) ?? []),
    knowsAbout: sayAll(open.skills?.map(({ name }) => name) ?? []),
  });
  return filled<ProfilePageJsonLd>({
    "@context": "https://schema.org",
    "@type": "ProfilePage",
    url: options.url ?? open.meta?.canonical,
    name: say(open.title),
    inLanguage: lang,
    dateModified: writtenDate(open.meta?.lastModified),
    mainEntity,
  });
}

/**
 * The same as text that is safe inside a `script` element: it holds no `<`, `>`, `&`, U+2028 or U+2029, so that no text
 * in a career can end the element.
 *
 * @example `<script type="application/ld+json">${toJsonLdText(career)}</script>`
 */
export function toJsonLdText(path: CareerPath, options: ToJsonLdOptions = {}): string {
  return JSON.stringify(toJsonLd(path, options)).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function byProperty(told: readonly Told[]): Record<string, (string | JsonLdNode)[]> {
  const found: Record<string, (string | JsonLdNode)[]> = {};
  for (const { property, value } of told) found[property] = [...(found[property] ?? []), value];
  return found;
}
