import type { Extra } from "./career-path.js";
import type { Code, Level } from "./skill.js";
import type { LanguageTag, Text } from "./text.js";
import type { Id, When } from "./time.js";

/** A picture, a video or a document. Hosts decide which origins may be loaded. */
export interface Media {
  readonly url: string;
  /** Default `"image"`. Anything but an image is shown as a link. */
  readonly type?: "image" | "video" | "audio" | "document";
  /** What it shows, for those who do not see it. */
  readonly alt?: Text;
  readonly caption?: Text;
  /** Pixels; used to reserve the room. */
  readonly width?: number;
  readonly height?: number;
  readonly credit?: Text;
}

/** An address to follow. Only `https`, `http`, `mailto` and `tel` become links; anything else is shown as text. */
export interface Link {
  readonly url: string;
  readonly label?: Text;
}

/** Where something was or is. */
export interface Place {
  /** As people say it: "Berlin, Germany". */
  readonly name?: Text;
  readonly city?: Text;
  readonly region?: Text;
  readonly country?: Text;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode?: string;
  readonly postalCode?: string;
  readonly address?: Text;
  readonly latitude?: number;
  readonly longitude?: number;
  /** Worked from elsewhere: wholly, or partly. */
  readonly remote?: "remote" | "hybrid" | "on-site";
}

/** A profile on another site. */
export interface Profile {
  readonly network: string;
  readonly username?: string;
  readonly url?: string;
}

/** A language the person speaks. */
export interface LanguageSkill {
  readonly name: Text;
  /** BCP 47 tag of the language. */
  readonly code?: LanguageTag;
  readonly level?: Level;
}

/** Whose career it is, and how to reach them. */
export interface Person {
  readonly name: Text;
  readonly givenName?: Text;
  readonly familyName?: Text;
  /** What they are in one line: "Lead SRE". */
  readonly headline?: Text;
  readonly summary?: Text;
  readonly photo?: Media;
  readonly birth?: When;
  readonly place?: Place;
  readonly email?: string;
  readonly phone?: string;
  readonly url?: string;
  readonly profiles?: readonly Profile[];
  readonly languages?: readonly LanguageSkill[];
  readonly interests?: readonly { readonly name: Text; readonly keywords?: readonly Text[] }[];
  readonly references?: readonly { readonly name?: Text; readonly text: Text }[];
  readonly extra?: Extra;
}

/** An employer, a school, an association. Either it has a name, or it is anonymous and has a description. */
export interface Organisation {
  readonly id: Id;
  readonly name?: Text;
  /** The source does not name it; `description` ("a hosting company") stands in. */
  readonly anonymous?: boolean;
  readonly description?: Text;
  readonly url?: string;
  readonly logo?: Media;
  readonly place?: Place;
  readonly industry?: Text;
  /** Public identifiers: ROR, Wikidata, a company register. */
  readonly codes?: readonly Code[];
  readonly extra?: Extra;
}
