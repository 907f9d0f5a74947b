import type { StripRange } from "@trajectoires/layout/strip";
import type { CareerPath, Edtf, ResolvedCareer } from "@trajectoires/model";
import type { SVGAttributes } from "react";
import type { MessageOverrides } from "../words/create-words.js";
import type { Direction, Locale } from "../words/locale.js";

/** What a `CareerStrip` takes; attributes of SVG go to its element. */
export interface CareerStripProps extends Omit<SVGAttributes<SVGSVGElement>, "children" | "path"> {
  /** The career, or one already resolved. Data from outside goes through `parseCareerPath` first. */
  readonly path: CareerPath | ResolvedCareer;
  /** The time that the whole length stands for, in months as the model counts them: the same for all rows of a table. Default: this career's own. */
  readonly range?: StripRange | undefined;
  /** Lanes from top to bottom, by key, so that a domain is equally high in all rows of a table (`findStripLanes`). Default: this career's own. */
  readonly lanes?: readonly string[] | undefined;
  /** Language of the sentence that is read aloud. Default: English. */
  readonly locale?: Locale | string;
  /** What "now" means, as an EDTF date. Default: the document's own time of telling. */
  readonly asOf?: Edtf;
  /** Which way time runs. Default: the locale's direction. */
  readonly dir?: Direction;
  /** Words of your own in place of the locale's. */
  readonly messages?: MessageOverrides;
  /** The sentence in place of the library's; empty where the words beside it say it all: the strip is then hidden from assistive technology. */
  readonly label?: string;
}
