import { parseCareerPath, solveCareer } from "@trajectoires/react";

/** In a loader, a build step, a queue: the career with its times, as the JSON that is sent or stored. */
export const solve = (document: unknown): string =>
  JSON.stringify(solveCareer(parseCareerPath(document).value));
