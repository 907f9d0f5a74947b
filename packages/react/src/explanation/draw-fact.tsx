import type { Id } from "@trajectoires/model";
import { safeUrl } from "@trajectoires/model/document";
import type { ReactElement, ReactNode } from "react";
import { textProps } from "../view/view-context.js";
import type { PickedText } from "../words/pick-text.js";
import type { FactWords } from "./describe-fact.js";
import type { Telling } from "./explanation-words.js";

/** How the statements of one list are told apart. */
interface FactMarks {
  /** Its number, where the text refers to it. */
  readonly number?: number;
  /** The bounds that it forces: "start-earliest end-latest". */
  readonly forces?: string;
  /** The source that the whole list comes from: it is named once, below it. */
  readonly common?: Id | undefined;
}

/** A statement as a list item: its sentence and weight, and under it where the document has it from. */
function drawFact(
  telling: Telling,
  fact: FactWords,
  { number, forces, common }: FactMarks = {},
): ReactElement {
  const { messages, words } = telling;
  const { weight } = fact;
  return (
    <li key={fact.id} className="tj-statement" data-weight={weight} data-forces={forces}>
      {number === undefined ? null : <b className="tj-statement-number">{words.number(number)}</b>}{" "}
      <div>
        <p>
          {fact.sentence}
          {weight === "stated" ? null : (
            <>
              {" "}
              <span className="tj-weight">{messages.weight[weight]}</span>
            </>
          )}
        </p>
        {drawGrounds(telling, fact, common)}
      </div>
    </li>
  );
}

/** The author's short words, the date as it was written, the words of each source with its name, and the author's remarks. */
export function drawGrounds(telling: Telling, fact: FactWords, common?: Id): ReactNode {
  const { messages, words, pick } = telling;
  const { told, written, evidence } = fact;
  const first = [
    told === undefined ? undefined : words.say(messages.asTold, { text: told }),
    written === undefined ? undefined : <q key="written">{written}</q>,
  ];
  const lines = (evidence.length > 0 ? evidence : [undefined]).map((it, index) => [
    ...(index === 0 ? first : []),
    it?.exact ? <q key="exact">{it.exact}</q> : undefined,
    drawText(pick(it?.note)),
    it === undefined || it.source === common ? undefined : drawSource(telling, it.source),
  ]);
  return lines.map((line, key) => {
    const pieces = line.filter((piece) => piece !== undefined);
    return pieces.length === 0 ? null : (
      <p key={key} className="tj-evidence">
        {pieces.flatMap((piece, index) => (index > 0 ? [" · ", piece] : [piece]))}
      </p>
    );
  });
}

/** What a source is called, with a link where its address is a safe one; `undefined` for one without a title. */
function drawSource({ career, pick }: Telling, id: Id): ReactElement | undefined {
  const source = career.path.sources?.find((one) => one.id === id);
  const title = drawText(pick(source?.title));
  const href = safeUrl(source?.url);
  if (!title) return undefined;
  return href === undefined ? (
    <cite key="source">{title}</cite>
  ) : (
    <a key="source" href={href} rel="noopener noreferrer">
      <cite>{title}</cite>
    </a>
  );
}

/** A text in its own language and direction. */
function drawText(text: PickedText | undefined): ReactElement | undefined {
  return text && <bdi key={text.value} {...textProps(text)} />;
}

/** A list of statements. Where all of them come from one source it is named once, below. */
export function drawFacts(
  telling: Telling,
  facts: readonly FactWords[],
  forces?: (id: Id) => string,
): ReactElement {
  const sources = new Set(facts.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const [common] = sources.size === 1 && facts.length > 1 ? sources : [];
  const named = common === undefined ? undefined : drawSource(telling, common);
  return (
    <>
      <ol role="list" className="tj-statements">
        {facts.map((fact, index) =>
          drawFact(telling, fact, {
            number: index + 1,
            common: named && common,
            ...(forces && { forces: forces(fact.id) }),
          }),
        )}
      </ol>
      {named ? (
        <p className="tj-evidence">
          {telling.words.messages.sources} · {named}
        </p>
      ) : null}
    </>
  );
}
