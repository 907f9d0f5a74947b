import type { CareerPath, Claim, Text } from "@trajectoires/model";
import { describeFact } from "@trajectoires/react/explanation";
import { pickText, type Words } from "@trajectoires/react/words";
import { useEffect, useRef } from "react";
import { ClaimEditor } from "./claim-editor.tsx";
import type { Explorer } from "./use-explorer.ts";
import { WhyPanel } from "./why-panel.tsx";

/** Every claim with its weight and its evidence; those that force the bound that is looked at are lit. */
export function ClaimList(props: { readonly explorer: Explorer; readonly words: Words }) {
  const { explorer, words } = props;
  const { career, forcing, assumed, path } = explorer;
  const list = useRef<HTMLOListElement>(null);

  // The first one that is lit comes into view, inside the list alone: the page stays where it is.
  useEffect(() => {
    const box = list.current;
    const lit = box?.querySelector<HTMLElement>("[data-lit]");
    if (!box || !lit || forcing.length === 0) return;
    const { top, bottom } = lit.getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    if (top < frame.top || bottom > frame.bottom) box.scrollTop += top - frame.top;
  }, [forcing]);

  const setAside = new Set(career.conflicts.map((conflict) => conflict.setAside));
  return (
    <section className="tx-claims" aria-labelledby="tx-claims">
      <h2 id="tx-claims">Claims</h2>
      <WhyPanel beside explorer={explorer} words={words} />
      <ol ref={list} data-looking={forcing.length > 0 ? "" : undefined}>
        {(path.claims ?? []).map((claim) => {
          const { sentence, weight } = describeFact(words, career, claim.id);
          const isOff = weight === "assumption" && !assumed.has(claim.id);
          return (
            <li
              key={claim.id}
              className="tx-claim"
              data-claim={claim.id}
              data-weight={weight}
              data-lit={forcing.includes(claim.id) ? "" : undefined}
              data-off={isOff ? "" : undefined}
            >
              <p>
                <bdi lang={words.lang}>{sentence}</bdi>{" "}
                {setAside.has(claim.id) ? <b className="tx-mark">set aside</b> : null}
              </p>
              <Evidence claim={claim} path={path} words={words} />
              <p className="tx-weight">{isOff ? `${weight}, off` : weight}</p>
              <ClaimEditor claim={claim} explorer={explorer} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The words of the source, the author's remark, and where there are several sources which one it is. */
function Evidence(props: {
  readonly claim: Claim;
  readonly path: CareerPath;
  readonly words: Words;
}) {
  const { claim, path, words } = props;
  const { sources = [] } = path;
  const textIn = (text: Text | undefined) => pickText(text, words.tag, path.lang);
  const pieces = (claim.evidence ?? []).flatMap(({ source, exact, note }) => {
    const remark = textIn(note);
    const title = textIn(sources.find(({ id }) => id === source)?.title);
    return [
      exact && <q>{exact}</q>,
      remark && <bdi lang={remark.lang}>{remark.value}</bdi>,
      sources.length > 1 && title && <cite lang={title.lang}>{title.value}</cite>,
    ].filter(Boolean);
  });
  if (pieces.length === 0) return null;
  return (
    <p className="tx-evidence">
      {pieces.map((piece, index) => (
        <span key={index}>{piece}</span>
      ))}
    </p>
  );
}
