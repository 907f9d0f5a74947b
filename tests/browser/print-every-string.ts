import { readdirSync } from "node:fs";
import type { CareerPath } from "@trajectoires/model";
import { LOCALES } from "../../stories/locales/choose-locale.ts";
import { inRoot, readJson } from "../tools/repository.ts";
import { everyString } from "./every-string.ts";

/** Prints what every language says in Node, as JSON. */
const folder = inRoot("stories", "careers");
const careers = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map((file) => readJson<CareerPath>(inRoot("stories", "careers", file)));
const strings = Object.entries(LOCALES).map(([tag, locale]) => [tag, everyString(locale, careers)]);
process.stdout.write(JSON.stringify(Object.fromEntries(strings)));
