import type { CareerPath, Edtf, Id, ResolvedCareer, StageKind } from "@trajectoires/model";
import type { HTMLAttributes, ReactNode } from "react";
import type {
  CareerTimelineProps,
  HeadingLevel,
} from "../career-timeline/career-timeline-props.js";
import type { CareerTrajectoryProps, TimeRange } from "../career-trajectory/trajectory-props.js";
import type { SkillTimelineProps } from "../skill-timeline/skill-timeline-props.js";
import type { AllowImage } from "../view/view-context.js";
import type { MessageOverrides } from "../words/create-words.js";
import type { DatePolicy } from "../words/describe-period.js";
import type { Direction, Locale } from "../words/locale.js";

/** A view that a journey can show. */
export type JourneyView = "story" | "trajectory" | "skills";

/** A first view that depends on the journey's own width: under 48 rem, or from there on. */
export interface ViewByWidth {
  readonly narrow: JourneyView;
  readonly wide: JourneyView;
}

/** What is looked for. Within a list any one counts; lists and search must all fit. */
export interface JourneyFilter {
  /** Words to find in titles, organisations, skills and texts. */
  readonly search?: string;
  readonly kinds?: readonly StageKind[];
  /** Ids. */
  readonly domains?: readonly Id[];
  readonly skills?: readonly Id[];
  readonly organisations?: readonly Id[];
}

/** What all the views of a journey are told. */
type SharedProps = "path" | "locale" | "asOf" | "dir" | "datePolicy" | "messages" | "scheme";
type KeptProps = SharedProps | "selected" | "dimmed" | "allowImage" | "headingLevel" | "idPrefix";

/** What a `CareerJourney` takes; attributes of HTML go to its outermost element. */
export interface CareerJourneyProps
  extends Omit<HTMLAttributes<HTMLElement>, "children" | "dir" | "title" | "onPlay" | "onPause"> {
  /** The career. Data from outside goes through `parseCareerPath` first. A changed career is a new object. */
  readonly path: CareerPath | ResolvedCareer;
  /** The views that can be chosen, in this order. Default: all three. With one there is no choice to show. */
  readonly views?: readonly JourneyView[];
  /** The view that is shown, kept by the host. Give `onViewChange` as well, or it stays. Default: the component keeps it. */
  readonly view?: JourneyView;
  /** The view at first, which the server sends complete. By width: the server sends both, and the style sheet shows the one that fits. Default: the first of `views`. */
  readonly defaultView?: JourneyView | ViewByWidth;
  /** Called when another view is chosen. */
  readonly onViewChange?: (view: JourneyView) => void;
  /** Id of the stage or pivot that is selected, kept by the host; `null` for none. */
  readonly selected?: Id | null;
  /** Id of the stage or pivot that is selected at first. Default: none. */
  readonly defaultSelected?: Id | null;
  /** Called when another stage or pivot is selected, or none. */
  readonly onSelectedChange?: (selected: Id | null) => void;
  /** The visible time of the trajectory, kept by the host. */
  readonly range?: TimeRange;
  /** The visible time at first. Default: everything. */
  readonly defaultRange?: TimeRange;
  /** Called as the visible time changes, at most once a frame. */
  readonly onRangeChange?: (range: TimeRange) => void;
  /** What is looked for, kept by the host. */
  readonly filter?: JourneyFilter;
  /** What is looked for at first. Default: nothing. */
  readonly defaultFilter?: JourneyFilter;
  /** Called when something else is looked for. */
  readonly onFilterChange?: (filter: JourneyFilter) => void;
  /** Whether the search and the filters can be opened. Default `true`. */
  readonly explore?: boolean;
  /** Whether the journey can be played. Default `true`. */
  readonly player?: boolean;
  /** Keeps the selected stage in the address (`#` and its element's id), and starts at the one that the address names. Give an `idPrefix` then. Default `false`. */
  readonly deepLinks?: boolean;
  /** Called when a stage or pivot has come into view, or was selected, for the first time. */
  readonly onStageView?: (id: Id) => void;
  /** Called when somebody starts the player, or lets it go on. */
  readonly onPlay?: () => void;
  /** Called when the player stops: paused, taken over by the reader, closed, or at the end. */
  readonly onPause?: () => void;
  /** Called, after `onPause`, when the player has come to the end. */
  readonly onPlayEnd?: () => void;
  /** Language of the words and dates. Default: English. */
  readonly locale?: Locale | string;
  /** What "now" means, as an EDTF date. Default: the document's own time of telling. */
  readonly asOf?: Edtf;
  /** Level of the heading; everything under it follows. Default 2. */
  readonly headingLevel?: HeadingLevel;
  /** Writing direction. Default: the locale's. */
  readonly dir?: Direction;
  /** How much of the dates to print. Default `"exact"`. */
  readonly datePolicy?: DatePolicy;
  /** Words of your own in place of the locale's. */
  readonly messages?: MessageOverrides;
  /** Which images may be loaded from other origins. Default `false`. */
  readonly allowImage?: AllowImage;
  /** Forces light or dark. Default: the element's own `color-scheme`. */
  readonly scheme?: "light" | "dark";
  /** Props for the story alone. Functions in it are called where the story is drawn: on the server, in a server component. */
  readonly timeline?: Omit<Partial<CareerTimelineProps>, KeptProps>;
  /** Props for the trajectory alone. */
  readonly trajectory?: Omit<
    Partial<CareerTrajectoryProps>,
    KeptProps | "range" | "defaultRange" | "onRangeChange" | "defaultSelected" | "onSelectedChange"
  >;
  /** Props for the skills alone. */
  readonly skills?: Omit<Partial<SkillTimelineProps>, KeptProps>;
  /** In place of kicker, title and summary; `null` for none. */
  readonly header?: ReactNode;
  /** Put before every element id, and unique on the page. Default: made by React's `useId`. */
  readonly idPrefix?: string;
}
