export { readySpecs } from "./specs.js";
