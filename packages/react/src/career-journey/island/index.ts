export type { JourneyIslandProps } from "./island-props.js";
export { JourneyIsland } from "./journey-island.js";
