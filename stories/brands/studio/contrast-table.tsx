import type { Brand, TokenName } from "@trajectoires/themes";
import { useMemo, useState } from "react";
import { ChoiceField } from "./choices.tsx";
import { contrastRows, type Meeting, type Mode, modes } from "./contrasts.ts";

const short = (name: TokenName) => name.slice(5);

const chosen = [
  ["Light", "light"],
  ["Dark", "dark"],
  ["Light +", "lightMore"],
  ["Dark +", "darkMore"],
] as const;

/** Every foreground with the ground on which it is hardest to see, in each mode; what falls short comes first. */
export function ContrastTable({ brand }: { readonly brand: Brand }) {
  const [shown, setShown] = useState<Mode>("light");
  const rows = useMemo(() => contrastRows(brand), [brand]);
  const failing = rows.reduce((sum, row) => sum + row.failing, 0);
  const all = brand.pairs.length * modes.length;
  return (
    <section className="studio-contrast" aria-labelledby="studio-contrast">
      <h2 id="studio-contrast">Contrast</h2>
      <p className="studio-verdict" data-fails={failing ? "" : undefined}>
        {failing
          ? `${failing} of ${all} pairs fall short; they come first.`
          : `All ${all} pairs keep what they need.`}
      </p>
      <ChoiceField label="Mode" value={shown} choices={chosen} onChange={setShown} />
      <table data-shown={shown}>
        <caption>Each colour beside the ground on which it stands out least.</caption>
        <thead>
          <tr>
            <th scope="col">Colour</th>
            {modes.map(([mode, title]) => (
              <th key={mode} scope="col" data-mode={mode}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ foreground, worst, failing: shortfalls }) => (
            <tr key={foreground} data-fails={shortfalls ? "" : undefined}>
              <th scope="row">{short(foreground)}</th>
              {worst.map((meeting) => (
                <Cell key={meeting.mode} brand={brand} meeting={meeting} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ brand, meeting }: { readonly brand: Brand; readonly meeting: Meeting }) {
  const { mode, pair, kept, wanted } = meeting;
  const values = brand.tokens[mode];
  const [ink, ground] = [values[pair.foreground], values[pair.background]];
  const fails = kept < wanted;
  return (
    <td data-mode={mode} data-fails={fails ? "" : undefined}>
      <span className="studio-pair">
        <svg className="studio-swatch" viewBox="0 0 36 24" aria-hidden="true">
          <rect width="36" height="24" rx="5" fill={ground} />
          {pair.kind === "text" ? (
            <text x="18" y="17" textAnchor="middle" fill={ink}>
              Aa
            </text>
          ) : (
            <>
              <path d="M5 12h26" stroke={ink} strokeWidth="3" />
              <circle cx="18" cy="12" r="5" fill={ground} stroke={ink} strokeWidth="3" />
            </>
          )}
        </svg>
        <span>
          <b>{rounded(kept)}</b> of {wanted}
          {fails ? <strong>, too little</strong> : null}
          <small>on {short(pair.background)}</small>
        </span>
      </span>
    </td>
  );
}

/** Never rounded up: 4.49 is no 4.5. */
const rounded = (kept: number) => (Math.floor(kept * 10) / 10).toFixed(1);
