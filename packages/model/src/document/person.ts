import type { Extra } from "./extra.js";
import type { Code, Level } from "./skill.js";
import type { LanguageTag, Text } from "./text.js";
import type { Id, When } from "./time.js";

/** A picture, a video or a document. Hosts decide which origins may be loaded. */
export interface Media {
  /** Address of the file. */
  readonly url: string;
  /** Default `"image"`. Anything but an image is shown as a link. */
  readonly type?: "image" | "video" | "audio" | "document";
  /** What it shows, for those who do not see it. */
  readonly alt?: Text;
  /** Text under it. */
  readonly caption?: Text;
  /** Width in pixels; used to reserve the room. */
  readonly width?: number;
  /** Height in pixels; used to reserve the room. */
  readonly height?: number;
  /** Who made it, or owns it. */
  readonly credit?: Text;
}

/** An address to follow. Only `https`, `http`, `mailto` and `tel` become links; anything else is shown as text. */
/** A page elsewhere. */
export interface Link {
  /** Where it leads. */
  readonly url: string;
  /** What is written on it. Default: the host of the address. */
  readonly label?: Text;
}

/** Where something was or is. */
export interface Place {
  /** As people say it: "Berlin, Germany". */
  readonly name?: Text;
  /** City or town. */
  readonly city?: Text;
  /** Region, state or county. */
  readonly region?: Text;
  /** Name of the country. */
  readonly country?: Text;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode?: string;
  /** Postal code. */
  readonly postalCode?: string;
  /** Street and number. */
  readonly address?: Text;
  /** Degrees north, −90 to 90. */
  readonly latitude?: number;
  /** Degrees east, −180 to 180. */
  readonly longitude?: number;
  /** Worked from elsewhere: wholly, or partly. */
  readonly remote?: "remote" | "hybrid" | "on-site";
}

/** A profile on another site. */
export interface Profile {
  /** Name of the site: "GitHub". */
  readonly network: string;
  /** Name of the person there. */
  readonly username?: string;
  /** Address of the profile. */
  readonly url?: string;
}

/** A language the person speaks. */
export interface LanguageSkill {
  /** Name of the language, for people. */
  readonly name: Text;
  /** BCP 47 tag of the language. */
  readonly code?: LanguageTag;
  /** How well it is spoken. */
  readonly level?: Level;
}

/** Whose career it is, and how to reach them. */
/** Something a person likes. */
export interface Interest {
  /** What it is: "Guitar". */
  readonly name: Text;
  /** Particulars: "jam sessions". */
  readonly keywords?: readonly Text[];
}

/** What somebody says about the person. */
export interface Recommendation {
  /** Who says it. */
  readonly name?: Text;
  /** What they say. */
  readonly text: Text;
}

/** The person whose career it is. */
export interface Person {
  /** The whole name as the person writes it. */
  readonly name: Text;
  /** Given name, where it is to be told apart. */
  readonly givenName?: Text;
  /** Family name, where it is to be told apart. */
  readonly familyName?: Text;
  /** What they are in one line: "Lead SRE". */
  readonly headline?: Text;
  /** One to three sentences. */
  readonly summary?: Text;
  /** A portrait. */
  readonly photo?: Media;
  /** When they were born. Not shown by itself: ages refer to it. */
  readonly birth?: When;
  /** Where they live. */
  readonly place?: Place;
  /** E-mail address. See `redact`. */
  readonly email?: string;
  /** Telephone number. See `redact`. */
  readonly phone?: string;
  /** Their own site. */
  readonly url?: string;
  /** Profiles on other sites. */
  readonly profiles?: readonly Profile[];
  /** Languages they speak. */
  readonly languages?: readonly LanguageSkill[];
  /** What they like beside work. */
  readonly interests?: readonly Interest[];
  /** What others say about them. */
  readonly references?: readonly Recommendation[];
  /** What this version does not know, kept word for word. */
  readonly extra?: Extra;
}

/** An employer, a school, an association. Either it has a name, or it is anonymous and has a description. */
export interface Organisation {
  /** Its name in this document. */
  readonly id: Id;
  /** What it is called. */
  readonly name?: Text;
  /** The source does not name it; `description` ("a hosting company") stands in. */
  readonly anonymous?: boolean;
  /** What it is: "a hosting company". */
  readonly description?: Text;
  /** Its site. */
  readonly url?: string;
  /** Its logo. */
  readonly logo?: Media;
  /** Where it is. */
  readonly place?: Place;
  /** What it does: "Railways". */
  readonly industry?: Text;
  /** Public identifiers: ROR, Wikidata, a company register. */
  readonly codes?: readonly Code[];
  /** What this version does not know, kept word for word. */
  readonly extra?: Extra;
}
