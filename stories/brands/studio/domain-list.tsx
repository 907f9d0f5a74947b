import type { TokenName } from "@trajectoires/themes";
import { useId, useRef } from "react";
import { Issue, ResetButton, wrongness } from "./field.tsx";
import { type PanelProps, rowOf } from "./panel-row.ts";

const MOST = 12;

/** Colours of one's own for the first domains, each beside the one that was made of it: the nearest that can be told apart. */
export function DomainList(props: PanelProps) {
  const { studio, brand } = props;
  const id = useId();
  const list = useRef<HTMLFieldSetElement>(null);
  const domains = studio.spec.domains ?? [];
  const { issue, onReset } = rowOf(props)("domains");
  const made = (at: number) => brand.tokens.light[`--tj-domain-${at + 1}` as TokenName];
  const put = (next: readonly string[]) => studio.set("domains", next.length ? next : undefined);
  const control = (at: number) =>
    list.current?.querySelectorAll<HTMLElement>('input[type="text"], .studio-add')[at];
  return (
    <fieldset ref={list} className="studio-domains" {...wrongness(id, issue)}>
      <legend>Domains of your own</legend>
      {onReset ? (
        <ResetButton
          label="Domains of your own"
          target={() => list.current?.querySelector<HTMLElement>(".studio-add")}
          onReset={onReset}
        />
      ) : null}
      {domains.map((colour, at) => {
        const wrong = brand.issues.find(({ field }) => field === `domains[${at}]`);
        return (
          <div key={at} className="studio-domain">
            <div className="studio-colour">
              <input
                type="color"
                aria-label={`Domain ${at + 1}, picked`}
                value={wrong?.used ?? (/^#[0-9a-f]{6}$/i.test(colour) ? colour : made(at))}
                onChange={({ target }) => put(domains.with(at, target.value))}
              />
              <input
                type="text"
                dir="ltr"
                spellCheck={false}
                autoComplete="off"
                aria-label={`Domain ${at + 1}`}
                value={colour}
                {...wrongness(`${id}-${at}`, wrong?.message)}
                onChange={({ target }) => put(domains.with(at, target.value))}
              />
            </div>
            <svg className="studio-made" viewBox="0 0 24 24" role="img">
              <title>{`Made of it: ${made(at)}`}</title>
              <circle cx="12" cy="12" r="8" fill={made(at)} />
            </svg>
            <button
              type="button"
              className="studio-reset"
              aria-label={`Take out domain ${at + 1}`}
              onClick={() => {
                put(domains.toSpliced(at, 1));
                (control(at === domains.length - 1 ? at + 1 : at) ?? control(0))?.focus();
              }}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="m4 4 8 8m0-8-8 8" />
              </svg>
            </button>
            {wrong ? <Issue id={`${id}-${at}`}>{wrong.message.replace(/^\S+: /, "")}</Issue> : null}
          </div>
        );
      })}
      {domains.length < MOST ? (
        <button
          type="button"
          className="studio-add"
          onClick={() => {
            put([...domains, made(domains.length)]);
            requestAnimationFrame(() => control(domains.length)?.focus());
          }}
        >
          Add a colour for domain {domains.length + 1}
        </button>
      ) : null}
      {issue ? <Issue id={id}>{issue}</Issue> : null}
    </fieldset>
  );
}
