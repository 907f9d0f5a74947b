import type { Id } from "@trajectoires/model";
import type { ReactElement } from "react";
import { drawBracket } from "./draw-range.js";
import type { Explained } from "./explained-points.js";
import type { Telling } from "./explanation-words.js";
import type { PointWords, SideWords } from "./point-words.js";

/** A point: its range in words and as a bracket, each side with the numbers of what forces it, and where it is drawn. */
export function drawPoint(
  telling: Telling,
  { key, label, words: it, point, scale }: Explained,
  numbers: ReadonlyMap<Id, number>,
): ReactElement {
  const { messages, words } = telling;
  const open = it.earliest === undefined && it.latest === undefined;
  return (
    <div key={key} className="tj-bound">
      <p>
        <b className="tj-bound-name">{label}</b> <span>{it.range || messages.noLatest}</span>
      </p>
      {scale && !open ? drawBracket(scale, point, null) : null}
      {open ? null : (
        <ul role="list" className="tj-sides">
          {sidesOf(telling, it).map(({ side, text, facts }) => (
            <li key={side} data-side={`${key}-${side}`}>
              {words.say(text, { list: listOf(facts) })}
            </li>
          ))}
          {it.drawn === undefined ? null : (
            <li>{words.say(messages.drawnAt, { date: it.drawn })}</li>
          )}
        </ul>
      )}
    </div>
  );

  function listOf(facts: readonly Id[]): string {
    const known = facts.flatMap((id) => numbers.get(id) ?? []).sort((one, other) => one - other);
    return words.list(known.map(words.number));
  }
}

/** Each side with the message for it; one for both where the same statements force them. */
function sidesOf(
  { messages, words }: Telling,
  { earliest, latest }: PointWords,
): { side: string; text: string; facts: readonly Id[] }[] {
  const fill = (message: string, { date }: SideWords) =>
    words.say(message, { date, list: "{list}" });
  const same =
    earliest && latest && [...earliest.facts].sort().join() === [...latest.facts].sort().join();
  if (same) return [{ side: "earliest", text: messages.because, facts: earliest.facts }];
  return [
    earliest
      ? { side: "earliest", text: fill(messages.notBefore, earliest), facts: earliest.facts }
      : { side: "earliest", text: messages.noEarliest, facts: [] },
    latest
      ? { side: "latest", text: fill(messages.notAfter, latest), facts: latest.facts }
      : { side: "latest", text: messages.noLatest, facts: [] },
  ];
}
