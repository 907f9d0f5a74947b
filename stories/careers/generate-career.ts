import type { CareerPath, Organisation, Pivot, Stage, Stint } from "@trajectoires/model";
import { makeCompanion } from "./generate/companion.js";
import { monthDate } from "./generate/dates.js";
import { skillId } from "./generate/names.js";
import { makePost, type Post } from "./generate/post.js";
import { createRandom } from "./generate/random.js";
import { joinStint, makePivot } from "./generate/turn.js";
import { fields } from "./generate/words.js";

/** The generated careers start in January 1978 and last 45 years at most, however many stages they have. */
const firstMonth = 1978 * 12;
const careerMonths = 45 * 12;
/** A post of a short career lasts three years on average; in a long one they get shorter to fit in. */
const usualPostMonths = 36;
/** Share of the stages that carry the main line; the others run beside it or inside it. */
const mainShare = 0.4;

/**
 * Makes a long, plausible career for tests of scale: studies, posts and promotions on the main line, with projects,
 * breaks, awards, credentials, publications and volunteering beside it; dates of mixed precision; stints and pivots.
 * The same arguments give the same career, always.
 *
 * @param stageCount How many stages. Rounded down; anything that is not a positive number makes an empty career.
 * @param seed Any number; its lower 32 bits count. Default 1.
 */
export function generateCareer(stageCount: number, seed = 1): CareerPath {
  const random = createRandom(seed);
  const count = Number.isFinite(stageCount) ? Math.max(0, Math.floor(stageCount)) : 0;
  const isMain = Array.from(
    { length: count },
    (_, index) => index === 0 || index === count - 1 || random.chance(mainShare),
  );
  const posts = isMain.filter(Boolean).length;
  const pace = Math.min(usualPostMonths, careerMonths / Math.max(1, posts));

  const stages: Stage[] = [];
  const organisations = new Map<string, Organisation>();
  const stints: Stint[] = [];
  const pivots: Pivot[] = [];
  let clock = firstMonth;
  let post: Post | undefined;
  let told = 0;
  for (const [index, main] of isMain.entries()) {
    const id = `stage-${String(index + 1).padStart(4, "0")}`;
    if (main || !post) {
      told += 1;
      const previous: Post | undefined = post;
      // Measured from the start of the career, so that neither roundings nor the uneven lengths add up.
      const unevenness = index === count - 1 ? 0 : random.between(-40, 40) / 100;
      const next = Math.max(clock, Math.round(firstMonth + (told + unevenness) * pace));
      post = makePost(
        id,
        previous,
        clock,
        Math.max(clock, next - 1),
        index === count - 1,
        organisations,
        random,
      );
      clock = next;
      stages.push(post.stage);
      joinStint(stints, previous, post);
      if (previous && previous.field !== post.field)
        pivots.push(makePivot(pivots.length + 1, previous, post, random));
    } else {
      stages.push(makeCompanion(id, post, random));
    }
  }

  const used = new Set([
    ...stages.flatMap((stage) => stage.skills ?? []),
    ...pivots.flatMap((pivot) => pivot.carriedOver ?? []),
  ]);
  return {
    version: 1,
    lang: "en",
    title: `A career in ${count} stages`,
    person: {
      name: "Wren Halloway",
      headline: "Has done a little of everything",
      birth: "1959-05",
    },
    organisations: [...organisations.values()],
    domains: fields.map(({ id, name }) => ({ id, name })),
    stages,
    stints,
    pivots,
    skills: fields.flatMap((field) =>
      field.skills
        .map((name) => ({ id: skillId(name), name, domain: field.id }))
        .filter(({ id }) => used.has(id)),
    ),
    telling: monthDate(clock),
  };
}
