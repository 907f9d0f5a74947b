import type { Id, ResolvedCareer, Text } from "@trajectoires/model";
import { allowedImage } from "../media/allowed-image.js";
import { indexSkills, stageSkills } from "../skill-badge/stage-skills.js";
import type { ExplainPeriod } from "../view/explain-period.js";
import { drawPeriodParts, periodOf } from "../view/period.js";
import { drawDetails, hasDetails } from "../view/stage-details.js";
import { organisationName, placeOf, titleOf } from "../view/stage-texts.js";
import { type AllowImage, createViewContext, slotOf } from "../view/view-context.js";
import { createWords, type MessageOverrides } from "../words/create-words.js";
import type { DatePolicy } from "../words/describe-period.js";
import type { Locale } from "../words/locale.js";
import type { RoleCardProps } from "./role-card.js";

/** How a stage is made into a card. */
export interface StageCardOptions {
  /** Language of the words and dates. Default: English. */
  readonly locale?: Locale | string;
  readonly messages?: MessageOverrides;
  /** Which images may be loaded from other origins. Default `false`. */
  readonly allowImage?: AllowImage;
  /** How much of the dates to print. Default `"exact"`. */
  readonly datePolicy?: DatePolicy;
  /** Explains the period on demand: give it `explainPeriod` of `@trajectoires/react/explanation`. Default: none. */
  readonly explain?: ExplainPeriod;
}

/**
 * The props of a stage's card.
 *
 * @throws RangeError if the career has no stage with this id: a programmer's mistake, not the data's.
 * @example <RoleCard {...stageCard(resolveCareer(path), "cto")} />
 */
export function stageCard(
  career: ResolvedCareer,
  id: Id,
  options: StageCardOptions = {},
): RoleCardProps {
  const it = career.stageById.get(id);
  if (!it) throw new RangeError(`The career has no stage “${id}”.`);
  const words = createWords(options.locale, options.messages);
  const view = createViewContext(career, words, options);
  const text = (value: Text | undefined) => view.text(value)?.value;
  const period = periodOf(view, it);
  const why = options.explain?.(it, view);
  const status = it.ongoing ? "current" : it.planned ? "planned" : undefined;
  return dropUndefined<RoleCardProps>({
    title: titleOf(view, it.stage).value,
    organisation: organisationName(view, it.organisation)?.value,
    place: placeOf(view, it)?.value,
    period: period.main ? drawPeriodParts(period.parts, words.dir) : undefined,
    length: period.detail,
    status,
    summary: text(it.stage.summary),
    highlights: (it.stage.highlights ?? []).flatMap((value) => text(value) ?? []),
    skills: stageSkills(view, indexSkills(view), it),
    details: hasDetails(it) ? drawDetails(view, it) : undefined,
    explanation: why ? (
      <div className="tj-card-why">
        {why.details}
        {why.range}
      </div>
    ) : undefined,
    logo: allowedImage(it.organisation?.logo, view.allowImage),
    slot: slotOf(view, it),
    words,
  });
}

/** Optional props are left out rather than set to `undefined`. */
function dropUndefined<T>(props: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as T;
}
