export { applySuggestions } from "./apply-suggestions.js";
export type { ImportResult, Suggestion } from "./suggestion.js";
