import type { ResolvedCareer, ResolvedStage } from "@trajectoires/model";
import type { ReactNode } from "react";
import type { Words } from "../words/create-words.js";
import type { DatePolicy } from "../words/describe-period.js";

/** How a view explains a period: what stands with the period, and what opens at the end of its row. */
export interface PeriodExplanation {
  /** Beside the printed period, inside its paragraph: text or phrasing elements. */
  readonly range: ReactNode;
  /** At the end of the row or card. */
  readonly details: ReactNode;
}

/** What an explanation is made with: that of the view it stands in. */
export interface ExplainContext {
  /** The career that is shown. */
  readonly career: ResolvedCareer;
  /** Its language, with the host's own messages. */
  readonly words: Words;
  /** How much of the dates may be said. */
  readonly datePolicy: DatePolicy;
}

/** Draws how a stage's period is known; `null` where there is nothing to say. `explainPeriod` of `@trajectoires/react/explanation` is one. */
export type ExplainPeriod = (
  stage: ResolvedStage,
  context: ExplainContext,
) => PeriodExplanation | null;
