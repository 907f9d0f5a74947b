import { describeFact } from "@trajectoires/react/explanation";
import type { Words } from "@trajectoires/react/words";
import { assumptionsOf, type Explorer } from "./use-explorer.ts";

/** The assumptions of a career as switches: one by one, all, none. */
export function AssumptionSwitches(props: { readonly explorer: Explorer; readonly words: Words }) {
  const { words } = props;
  const { path, career, assumed, dispatch } = props.explorer;
  const all = assumptionsOf(path);
  if (all.length === 0) return null;
  const set = (ids: readonly string[]) => dispatch({ type: "assume", ids });
  return (
    <section className="tx-assumptions" aria-labelledby="tx-assumptions">
      <header>
        <h2 id="tx-assumptions">
          Assumptions{" "}
          <span>
            {assumed.size} of {all.length}
          </span>
        </h2>
        <p className="tx-buttons">
          <button type="button" onClick={() => set(all)} disabled={assumed.size === all.length}>
            All
          </button>
          <button type="button" onClick={() => set([])} disabled={assumed.size === 0}>
            None
          </button>
        </p>
      </header>
      <ul>
        {all.map((id) => (
          <li key={id}>
            <label className="tx-switch">
              <input
                type="checkbox"
                // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked.
                role="switch"
                checked={assumed.has(id)}
                onChange={({ target }) =>
                  set(all.filter((one) => (one === id ? target.checked : assumed.has(one))))
                }
              />
              <span>
                <bdi lang={words.lang}>{describeFact(words, career, id).sentence}</bdi>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
