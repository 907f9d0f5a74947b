import type { ReactElement } from "react";
import type { TrajectoryScene } from "./trajectory-scene.js";

/** Units of the small drawing along time, and from top to bottom. */
const LENGTH = 1000;
const HEIGHT = 100;

/** The line and its threads at a small scale: one path for each colour and weight, however many stages there are. */
export function drawOverviewLines(scene: TrajectoryScene): ReactElement {
  const { layout, isMirrored } = scene;
  const paths = new Map<
    string,
    { slot: number; weight: "main" | "thread"; d: string; last: number }
  >();
  const x = (at: number) => Math.round(LENGTH * (isMirrored ? 1 - at : at));
  const y = (top: number) => Math.round((HEIGHT * top) / Math.max(1, layout.height));
  const add = (slot: number, weight: "main" | "thread", d: string): void => {
    const key = `${weight} ${slot}`;
    const path = paths.get(key) ?? { slot, weight, d: "", last: -1 };
    paths.set(key, path);
    path.d += d;
  };
  const drawnTo = new Map<string, number>();
  for (const { slot, weight, y: top, start, end } of layout.pieces) {
    // What is nearer than a unit to what is drawn there already would not be seen.
    const row = `${weight} ${slot} ${top}`;
    const reached = drawnTo.get(row) ?? -1;
    if (x(end) === reached && x(start) === reached) continue;
    drawnTo.set(row, x(end));
    add(slot, weight, `M${x(start)} ${y(top)}H${x(end)}`);
  }
  const curves = new Set<string>();
  for (const { endSlot, weight, start, end, startY, endY } of layout.bends) {
    const [a, b, from, to] = [x(start), x(end), y(startY), y(endY)];
    const middle = (a + b) / 2;
    const d = `M${a} ${from}C${middle} ${from} ${middle} ${to} ${b} ${to}`;
    if (curves.has(d) || curves.size > 400) continue;
    curves.add(d);
    add(endSlot, weight, d);
  }
  return (
    <svg
      viewBox={`0 0 ${LENGTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {[...paths.values()].map(({ slot, weight, d }) => (
        <path
          key={`${weight} ${slot}`}
          d={d}
          data-tj-slot={slot}
          data-tj-weight={weight === "main" ? undefined : weight}
        />
      ))}
    </svg>
  );
}
