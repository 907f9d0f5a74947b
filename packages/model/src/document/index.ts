export { cleanText } from "./clean-text.js";
export { safeUrl } from "./safe-url.js";
