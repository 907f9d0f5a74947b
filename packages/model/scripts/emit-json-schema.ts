import { mkdirSync, writeFileSync } from "node:fs";
import { careerPathJsonSchema } from "./career-path-json-schema.ts";

// Writes dist/career-path.schema.json; run by the build.
const dist = new URL("../dist/", import.meta.url);
mkdirSync(dist, { recursive: true });
writeFileSync(
  new URL("career-path.schema.json", dist),
  `${JSON.stringify(careerPathJsonSchema(), null, 2)}\n`,
);
