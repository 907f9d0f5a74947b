import type { Organisation } from "@trajectoires/model";
import type { Ids } from "./ids.js";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const LEGAL_FORMS = new Set(
  "inc incorporated llc llp ltd limited plc corp corporation co gmbh ag kg ug se sa sas sasu sarl srl spa bv nv ab oy oyj as aps pty sl kk".split(
    " ",
  ),
);

/** Words of a name without the legal form at their end, if something is left. */
function withoutLegalForm(words: string): string {
  let left = words.split(" ");
  while (left.length > 1) {
    if (LEGAL_FORMS.has(left.at(-1) ?? "")) left = left.slice(0, -1);
    else if (left.length > 4 && left.slice(-4).join(" ") === "sp z o o") left = left.slice(0, -4);
    else break;
  }
  return left.join(" ");
}

/** A name for comparing: without case, accents, punctuation and legal form. */
export function normaliseName(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, "")
    .replace(/[^\p{L}\p{N}+#&]+/gu, " ")
    .trim();
  return withoutLegalForm(words) || name;
}

/** The organisations of a document, each once however its name is spelt. */
export class Organisations {
  readonly #byName = new Map<string, Writable<Organisation>>();
  readonly #ids: Ids;

  constructor(ids: Ids) {
    this.#ids = ids;
  }

  /** Finds or makes the organisation of this name. It may be written to until the document is handed out. */
  find(name: string): Writable<Organisation> {
    const key = normaliseName(name);
    let organisation = this.#byName.get(key);
    if (!organisation) {
      organisation = { id: this.#ids.make([name], "organisation"), name };
      this.#byName.set(key, organisation);
    }
    return organisation;
  }

  get list(): readonly Organisation[] {
    return [...this.#byName.values()];
  }
}
