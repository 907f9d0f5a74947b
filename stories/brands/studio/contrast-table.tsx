import type { Brand, TokenName } from "@trajectoires/themes";

const modes = [
  ["light", "Light"],
  ["dark", "Dark"],
  ["lightMore", "Light, more contrast"],
  ["darkMore", "Dark, more contrast"],
] as const;

/** Worked out here, from the values alone, as anyone could. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const short = (name: TokenName) => name.slice(5);

/** Every foreground with the ground on which it is hardest to see, in each mode. */
export function ContrastTable({ brand }: { readonly brand: Brand }) {
  const foregrounds = [...new Set(brand.pairs.map(({ foreground }) => foreground))];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard.
    <section className="studio-table" aria-label="Contrast" tabIndex={0}>
      <table>
        <caption>
          Each colour beside the ground on which it stands out least. {brand.pairs.length} pairs
          were checked in each mode.
        </caption>
        <thead>
          <tr>
            <th scope="col">Colour</th>
            {modes.map(([mode, title]) => (
              <th key={mode} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {foregrounds.map((foreground) => (
            <tr key={foreground}>
              <th scope="row">{short(foreground)}</th>
              {modes.map(([mode, title]) => {
                const values = brand.tokens[mode];
                const [worst] = brand.pairs
                  .filter((pair) => pair.foreground === foreground)
                  .map((pair) => ({
                    pair,
                    kept: contrast(values[foreground], values[pair.background]),
                    wanted: mode.endsWith("More") ? pair.leastMore : pair.least,
                  }))
                  .sort((a, b) => a.kept - b.kept);
                if (!worst) return <td key={mode} />;
                const { pair, kept, wanted } = worst;
                return (
                  <td key={mode} data-mode={title} data-fails={kept < wanted ? "" : undefined}>
                    <svg className="studio-swatch" viewBox="0 0 28 18" aria-hidden="true">
                      <rect width="28" height="18" rx="4" fill={values[pair.background]} />
                      <circle cx="14" cy="9" r="5" fill={values[foreground]} />
                    </svg>
                    <b>{kept.toFixed(1)}</b>{" "}
                    <span>
                      of {wanted}, on {short(pair.background)}
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
