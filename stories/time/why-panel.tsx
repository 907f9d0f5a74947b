import { describeFact } from "@trajectoires/react/explanation";
import { formatMonth, type Words } from "@trajectoires/react/words";
import { changedPoints } from "./point-rows.ts";
import type { Explorer } from "./use-explorer.ts";

/** What forces the bound that is looked at, in words: also for those who do not see what lights up. */
export function WhyPanel(props: {
  readonly explorer: Explorer;
  readonly words: Words;
  /** It stands beside the picture, not under a row of it. */
  readonly beside?: boolean;
}) {
  const { explorer, words, beside = false } = props;
  const { bound, career, forcing } = explorer;
  const month = bound && (career.points.get(bound.point)?.[bound.side] ?? undefined);
  return (
    <section
      className="tx-why"
      aria-label="Why"
      aria-live="polite"
      aria-atomic="true"
      // Long reasons scroll beside the picture, and have to with the keyboard.
      tabIndex={bound && beside ? 0 : undefined}
    >
      {bound && month !== undefined ? (
        <>
          <p>
            <b>
              {bound.side === "earliest" ? "Not before" : "Not after"} {formatMonth(words, month)}
            </b>{" "}
            <code>{bound.point}</code>, because of
          </p>
          <ol lang={words.lang}>
            {forcing.map((id) => {
              const { sentence, weight } = describeFact(words, career, id);
              return (
                <li key={id} data-weight={weight}>
                  <bdi>{sentence}</bdi>
                </li>
              );
            })}
          </ol>
        </>
      ) : null}
    </section>
  );
}

/** How many points the last change moved. */
export function ChangeCount({ explorer }: { readonly explorer: Explorer }) {
  const { before, career } = explorer;
  const count = before ? changedPoints(before, career).size : 0;
  const points = count === 1 ? "1 point" : `${count} points`;
  return (
    <p className="tx-status" role="status">
      {before === undefined
        ? "Brackets are the bounds, rings one possible reading. Point at a date, or tab to one, to see what forces it."
        : count === 0
          ? "The last change moved nothing."
          : `The last change moved the bounds of ${points}; the dashed line is where they were.`}
    </p>
  );
}
