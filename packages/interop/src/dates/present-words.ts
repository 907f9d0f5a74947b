import { foldWord } from "./month-names.js";

/** Ways to say "still going on", as people write them where an end date belongs. */
const WORDS = `
present|the present|current|currently|now|today|ongoing|on going|in progress|continuing|till now|to date|still|active
aujourd'hui|présent|actuel|actuelle|actuellement|en cours|à ce jour|maintenant|en poste
heute|aktuell|jetzt|gegenwärtig|gegenwart|laufend|andauernd|derzeit
actualidad|la actualidad|actual|actualmente|presente|el presente|hoy|en curso|ahora|la fecha
oggi|attuale|attualmente|in corso|ad oggi
atual|atualmente|hoje|o momento|em andamento|em curso
heden|huidig|nu|lopend|vandaag
obecnie|teraz|nadal|w trakcie|chwili obecnej|dziś
настоящее время|наст время|нв|н в|сейчас|сегодня|текущее время
nuvarande|pågående|idag|tillsvidare
الآن|حتى الآن|الحاضر|الوقت الحاضر|حاليا|مستمر|اليوم
現在|现在|至今|今|迄今|目前|在職中|在职|継続中|進行中|进行中
현재|지금|재직 중|재직중|진행 중|진행중`;

/** What may stand before them: "until today", "по настоящее время". */
const BEFORE = new Set(
  "until till to up through bis zum jusqu jusqua a au hasta ate al fino tot aż do по до til till حتى الى ～ 〜 到 至"
    .split(" ")
    .map(foldWord),
);

const fold = (text: string) =>
  foldWord(text)
    .replace(/[^\p{L}]+/gu, " ")
    .trim();

let known: Set<string> | undefined;

/** Whether a text says "until now" in one of the languages that are read; never true for a date. */
export function isPresentWord(text: string): boolean {
  if (text.length > 40 || /\d/.test(text)) return false;
  known ??= new Set(WORDS.split(/[|\n]/).map(fold).filter(Boolean));
  let words = fold(text);
  for (;;) {
    if (known.has(words)) return true;
    const space = words.indexOf(" ");
    if (space < 0 || !BEFORE.has(words.slice(0, space))) return false;
    words = words.slice(space + 1);
  }
}
