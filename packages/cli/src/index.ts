export type { Outside } from "./outside.js";
export { runTool } from "./run-tool.js";
