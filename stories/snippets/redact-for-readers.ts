import { type CareerPath, redact } from "@trajectoires/react";

/** What the public may see: no contact, no birth, no private stage, no date finer than a year. */
export const forPublic = (path: CareerPath) => redact(path, { audience: "public", dates: "year" });
