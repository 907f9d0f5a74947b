/** Something that stands in a career file: where, and what. */
export interface Written {
  readonly path: readonly string[];
  readonly text: string;
}

/** Fields that name a stage, an organisation or a time, in any of the formats. */
const TELLING =
  /title|position|role|company|organi[sz]ation|institution|school|employer|^name$|publisher|issuer|awarder|authority|degree|study|area|entity|label|date|^start|^end$|year|^from$|^to$|period|issued|published|started|finished/i;
/** About the record rather than the career, or about the person rather than a stage. */
const ASIDE =
  /source|created|modified|external|identifier|contributor|^path$|put-code|visibility|^meta$|url|uri|\$schema|^@|design|settings|locale|theme|layout|^info$|^contact|address|printing|documentinfo|rendering|personname|candidatesupplier|candidateperson|^id$|^content$|code$|disambiguat|icon|picture|photo|image|network|username|type$|citation|keyword|skill|language/i;

/** Every text and number in some data, with the names that lead to it. */
export function writtenIn(data: unknown, path: readonly string[] = []): Written[] {
  if (typeof data === "string" || typeof data === "number") return [{ path, text: String(data) }];
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    writtenIn(value, Array.isArray(data) ? path : [...path, key]),
  );
}

const words = (text: string) =>
  text
    .replace(/<[^<>]*>/g, " ")
    .replace(/&(?:amp|nbsp|quot|#\d+);/g, " ")
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();

/**
 * Of the titles, organisations and dates that stand in a file, those that are neither in what came of it nor named in an
 * issue. Compared without markup, case and punctuation.
 */
export function lostWords(written: readonly Written[], result: unknown): string[] {
  const kept = ` ${writtenIn(result)
    .map(({ text }) => words(text))
    .join(" ")} `;
  const lost = written.filter(({ path, text }) => {
    const near = path.slice(-3);
    if (!near.some((key) => TELLING.test(key)) || path.some((key) => ASIDE.test(key))) return false;
    const wanted = words(text);
    // Months and days stand in numbers of their own in some formats.
    return wanted.length > 2 && !/^(?:true|false|null)$/.test(wanted) && !kept.includes(wanted);
  });
  return [
    ...new Set(
      lost.map(({ path, text }) => `${path.slice(-2).join("/")}: ${text.trim().slice(0, 80)}`),
    ),
  ];
}
