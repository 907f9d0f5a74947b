export { CareerJourney } from "./career-journey.js";
export { JourneyIsland } from "./journey-island.js";
export { loadJourneyView } from "./load-view.js";
