export { CareerJourney } from "./career-journey.js";
export type {
  CareerJourneyProps,
  JourneyFilter,
  JourneyView,
  ViewByWidth,
} from "./career-journey-props.js";
export type { JourneyMessages } from "./journey-messages.js";
export { loadJourneyView } from "./load-parts.js";
export { enJourney } from "./locales/en.js";
