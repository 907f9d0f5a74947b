export { hydrateJourneys, type JourneyHandlers } from "./hydrate-journeys.js";
