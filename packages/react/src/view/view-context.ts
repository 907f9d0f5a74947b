import { findLanes, type Lane } from "@trajectoires/layout/story";
import type { Id, Media, ResolvedCareer, ResolvedStage, Text } from "@trajectoires/model";
import type { Words } from "../words/create-words.js";
import type { DatePolicy } from "../words/describe-period.js";
import { type PickedText, pickText } from "../words/pick-text.js";

/** Which images may be loaded: `true` all, `false` none, a list of origins, or a function (server components only). Relative addresses always are. */
export type AllowImage = boolean | readonly string[] | ((url: string, media: Media) => boolean);

/**
 * What every part of a view is told, handed down as one plain object: server components have no context.
 */
export interface ViewContext {
  readonly career: ResolvedCareer;
  readonly words: Words;
  readonly lanes: ReadonlyMap<Id, Lane>;
  readonly allowImage: AllowImage;
  readonly datePolicy: DatePolicy;
  /** A text in the reader's language, or the best there is. */
  readonly text: (text: Text | undefined) => PickedText | undefined;
}

/** What a host may show and load. */
export interface ViewOptions {
  readonly allowImage?: AllowImage | undefined;
  readonly datePolicy?: DatePolicy | undefined;
}

export function createViewContext(
  career: ResolvedCareer,
  words: Words,
  { allowImage = false, datePolicy = "exact" }: ViewOptions = {},
): ViewContext {
  const lang = career.path.lang ?? "en";
  // Most texts are plain strings in one language: how to mark them up is found once.
  const plain = pickText("-", words.tag, lang);
  const picked = new WeakMap<object, PickedText | undefined>();
  return {
    career,
    words,
    allowImage,
    datePolicy,
    lanes: findLanes(career),
    text: (text) => {
      if (typeof text === "string") return text.trim() ? { ...plain, value: text } : undefined;
      if (text === undefined) return undefined;
      if (!picked.has(text)) picked.set(text, pickText(text, words.tag, lang));
      return picked.get(text);
    },
  };
}

export function slotOf(view: ViewContext, stage: ResolvedStage): number {
  return view.lanes.get(stage.id)?.slot ?? 0;
}

/** Attributes and children of an element that holds one text: its language and direction are said only where they differ. */
export function textProps(text: PickedText): {
  lang: string | undefined;
  dir: "ltr" | "rtl" | undefined;
  children: string;
} {
  return { lang: text.lang, dir: text.dir, children: text.value };
}
