const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const ongoingWords =
  /^(?:present|now|current|currently|today|ongoing|to date|till date|heute|actuel|aujourd['’]hui|présent|oggi|actualidad|actualmente|atual|heden|nu|n\/a)$/i;

/** The way out of a date that can't be read: where one can tell what was meant, the exact text to write. */
export function dateHint(text: string, isEnd: boolean): string {
  const written = text.slice(0, 60).trim();
  if (written === "") return "Leave the property out if nothing is known.";
  if (ongoingWords.test(written)) {
    return isEnd
      ? 'Write "ongoing" if it isn’t over, or leave the end out.'
      : "Only an end can be ongoing; leave this out or give a date.";
  }
  return (
    suggestion(written) ??
    'Write year, month and day as far as they are known: "2020", "2020-04", "2020-04-15"; "2020~" for about 2020, "2020-21" for spring, "2019/2020" for a stretch.'
  );
}

function suggestion(text: string): string | undefined {
  let found = /^(\d{4}-\d\d-\d\d)[T ]\d/.exec(text);
  if (found)
    return `A timestamp says more than a career needs, and its day depends on the time zone: write "${found[1]}" (or the day it was meant to be).`;

  found = /^(\d{1,2})[/.\-\s](\d{4})$/.exec(text);
  if (found && isMonth(found[1])) return `Write the year first: "${found[2]}-${pad(found[1])}".`;

  found = /^(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?$/.exec(text);
  if (found && isMonth(found[2])) {
    const day = found[3] ? `-${pad(found[3])}` : "";
    return `Write hyphens and two digits: "${found[1]}-${pad(found[2])}${day}", if there is such a day.`;
  }
  if (found)
    return `There is no month ${found[2]}: months are 01 to 12, seasons 21 (spring) to 24 (winter). For a stretch of years write both in full, such as "2019/2020".`;

  found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (found)
    return `Write the year first, then month and day: "${found[3]}-${pad(found[2])}-${pad(found[1])}" if the first number is the day.`;

  found = /^(\d{4})\s*[-–—]\s*(\d{4})$/.exec(text);
  if (found) return `Write a stretch with a slash: "${found[1]}/${found[2]}".`;

  found = /^(?:c\.?|ca\.?|circa|about|around|~)\s*(\d{4})$/i.exec(text);
  if (found) return `Write the tilde after the year: "${found[1]}~".`;

  found = /^([a-z]{3,9})\.?,?\s+(?:\d{1,2},?\s+)?(\d{4})$/i.exec(text);
  const month = months.indexOf((found?.[1] ?? "").slice(0, 3).toLowerCase()) + 1;
  if (found && month > 0)
    return `Write "${found[2]}-${pad(String(month))}", and the words of the source as raw: { "edtf": …, "raw": … }.`;
  return undefined;
}

function isMonth(text: string | undefined): boolean {
  return Number(text) >= 1 && Number(text) <= 12;
}

function pad(text: string | undefined): string {
  return (text ?? "").padStart(2, "0");
}
