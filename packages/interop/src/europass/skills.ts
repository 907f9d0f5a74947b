import type { Context } from "../reading/context.js";
import { keepAside } from "../reading/extra.js";
import { type Found, findAll, toEntries } from "../reading/find-all.js";

const LONGEST = 60;

/** Reads the lists of skills: named ones, and texts that are lists of short words. Longer texts stay aside. */
export function readSkills(document: Found, { issues, skills, extra }: Context): void {
  for (const found of findAll(document, "LearnerInfo/Skills/*")) {
    const name = found.path.replace(/\/\d+$|^.*\/Skills\//g, "");
    if (name === "Linguistic") continue;
    const [entry] = toEntries([found], issues);
    const text = name === "Driving" || !entry ? undefined : entry.textLike("Description");
    const parts = (text ?? "")
      .split(/[\n•;]+/)
      .flatMap((line) => (/[.!?]\s*$/.test(line) ? [line] : line.split(",")))
      .map((part) => part.trim());
    if (parts.every((part) => part.length <= LONGEST && !/[.!?]$/.test(part))) {
      for (const part of parts) if (part) skills.add(part, { group: name }, undefined);
    } else if (text && entry) entry.leave(entry.keyOf(text) ?? "Description", text);
    entry?.know(...Object.keys(entry.record));
    keepAside(extra, "Skills", name, entry?.rest());
  }
  for (const names of ["CandidateProfile/Skills", "CandidateProfile/Skills/SkillsGroup"]) {
    for (const group of findAll(document, names)) {
      const [title] = findAll(group, "Title");
      for (const entry of toEntries(findAll(group, "PersonCompetency"), issues)) {
        const name = entry.textLike("CompetencyName|CompetencyID");
        entry.know(...Object.keys(entry.record));
        if (name) skills.add(name, title ? { group: String(title.value) } : {}, entry.rest());
      }
    }
  }
}
