import type { Level } from "@trajectoires/model";

const NATIVE =
  /\bnati(?:ve|f|vo|va|v)\b|mother tongue|muttersprach|maternel|materna|madrelingua|moedertaal|modersm[aå]l|ojczyst|родной|родная|اللغة الأم|لغة أم|母語|母语|母国語|ネイティブ|모국어|원어민/iu;
/** The five phrases of the Interagency Language Roundtable's scale, as sites print them. More specific ones first. */
const ILR: readonly (readonly [number, RegExp])[] = [
  [
    5,
    /^native or bilingual|^bilingue ou|^zweisprachig|^muttersprache oder|^bilingüe o|^competencia bilingüe/i,
  ],
  [
    4,
    /^full professional|^compétence professionnelle complète|^verhandlungssicher|^competencia profesional completa/i,
  ],
  [2, /^limited working|^compétence professionnelle limitée|^competencia básica limitada/i],
  [3, /^professional working|^compétence professionnelle\b|^competencia básica profesional/i],
  [1, /^elementary proficiency|^compétence élémentaire|^competencia básica$/i],
];

/** A language level: CEFR (also "native"), the ILR phrases, else the words as they are. */
export function readLanguageLevel(raw: string): Level {
  const cefr = /(?:^|[^\p{L}\p{N}])([ABC][12])\+?(?![\p{L}\p{N}])/u.exec(raw.toUpperCase())?.[1];
  if (cefr) return { scheme: "cefr", value: cefr, raw };
  const ilr = ILR.find(([, phrase]) => phrase.test(raw));
  if (ilr) return { scheme: "ilr", value: ilr[0], raw };
  if (NATIVE.test(raw) && !/near|almost|quasi|non[- ]native/i.test(raw)) {
    return { scheme: "cefr", value: "native", raw };
  }
  return { scheme: "free", value: raw, raw };
}

const STEPS: readonly (readonly [number, RegExp])[] = [
  [
    1,
    /^(?:beginner|novice|débutante?|anfänger(?:in)?|principiante|iniciante|beginner level|начинающий|初級|初级|입문|초급)$/i,
  ],
  [
    2,
    /^(?:basic|basics|elementary|junior|working knowledge|básico|basique|notions|grundkenntnisse|base|базовый|базовые навыки)$/i,
  ],
  [
    3,
    /^(?:intermediate|intermédiaire|mittel|fortgeschrittener anfänger|intermedio|intermediário|confirmé|средний|中級|中级|중급)$/i,
  ],
  [
    4,
    /^(?:advanced|high|proficient|experienced|senior|avancée?|fortgeschritten|avanzado|avançado|avanzato|продвинутый|上級|高级|고급)$/i,
  ],
  [
    5,
    /^(?:expert|experte|expertin|master|mastery|experto|experta|esperto|эксперт|専門家|专家|전문가)$/i,
  ],
];

/** A skill level in five steps where its word is a common one or it says "4/5"; else the words as they are. */
export function readSkillLevel(raw: string): Level {
  const step = STEPS.find(([, words]) => words.test(raw.trim()))?.[0];
  const digit = /^([1-5])(?:\s*\/\s*5)?$/.exec(raw.trim())?.[1];
  if (step || digit) return { scheme: "steps", value: step ?? Number(digit), raw };
  return { scheme: "free", value: raw, raw };
}

/**
 * One level of several (listening, writing …), each with what it is of: what is reached in all of them. `raw` says each.
 * `undefined` for none.
 */
export function joinLevels(levels: readonly (readonly [string, string])[]): Level | undefined {
  const values = levels.map(([, value]) => value).sort();
  const raw = levels.map(([type, value]) => `${type} ${value}`).join(", ");
  const [lowest] = values;
  if (!lowest) return undefined;
  const isCefr = values.every((value) => /^[ABC][12]$/.test(value));
  return isCefr ? { scheme: "cefr", value: lowest, raw } : { scheme: "free", value: raw };
}
