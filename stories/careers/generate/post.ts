import type { Organisation, Stage } from "@trajectoires/model";
import { rememberedDate } from "./dates.js";
import { asTitle, slug, someSkills } from "./names.js";
import type { Random } from "./random.js";
import { type Field, fields, places, ranks, summaries } from "./words.js";

/** A post on the main line, with what its companions and its successor need to know. */
export interface Post {
  readonly stage: Stage;
  readonly field: Field;
  readonly rank: number;
  /** Its first month, and its last. */
  readonly first: number;
  readonly last: number;
}

/** The next post on the main line: at the same employer, in the same field, or in a new one. */
export function makePost(
  id: string,
  previous: Post | undefined,
  first: number,
  last: number,
  ongoing: boolean,
  organisations: Map<string, Organisation>,
  random: Random,
): Post {
  const stays = previous !== undefined && previous.stage.kind === "role" && random.chance(0.35);
  const field = previous && (stays || random.chance(0.7)) ? previous.field : random.pick(fields);
  const rank = stays ? Math.min(previous.rank + 1, ranks.length - 1) : random.between(0, 2);
  const studies = previous === undefined;
  const names: Field["organisations"] = studies ? ["University", "Institute"] : field.organisations;
  const organisation =
    (stays && previous.stage.organisation) || hire(names, field.name, organisations, random);
  const founds = !stays && random.chance(0.06);
  const stage: Stage = {
    id,
    kind: studies ? "study" : founds ? "venture" : "role",
    title: studies ? field.studies : asTitle(`${ranks[rank]} ${random.pick(field.trades)}`.trim()),
    organisation,
    domain: field.id,
    line: "main",
    start: rememberedDate(first, "start", random),
    end: ongoing ? "ongoing" : rememberedDate(last, "end", random),
    skills: someSkills(field, random),
    ...(random.chance(0.6) && { summary: random.pick(summaries) }),
    ...(random.chance(0.15) && {
      employment: "part-time" as const,
      rate: random.between(2, 9) / 10,
    }),
  };
  return { stage, field, rank, first, last };
}

/** Adds an organisation with an invented name, if it is new, and gives its id. */
function hire(
  names: Field["organisations"],
  industry: string,
  organisations: Map<string, Organisation>,
  random: Random,
): string {
  const name = `${random.pick(places)} ${random.pick(names)}`;
  const id = slug(name);
  if (!organisations.has(id)) organisations.set(id, { id, name, industry });
  return id;
}
