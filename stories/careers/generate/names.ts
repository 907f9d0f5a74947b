import type { Random } from "./random.js";
import type { Field } from "./words.js";

/** An id made of a name: lower case, no accents, hyphens for spaces. */
export const slug = (name: string): string =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, "")
    .replaceAll(" ", "-");

/** The id of a skill by its name. */
export const skillId = (name: string): string => `skill-${slug(name)}`;

/** Ids of about two skills of a field; sometimes none. */
export const someSkills = (field: Field, random: Random): string[] =>
  field.skills.filter(() => random.chance(0.4)).map(skillId);

/** "senior", "Hydrologist" → "Senior hydrologist". */
export const asTitle = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase();
