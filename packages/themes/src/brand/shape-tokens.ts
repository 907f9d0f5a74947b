import type { CheckedSpec } from "../spec/check-spec.js";
import type { TokenName } from "../tokens.js";

const density = { compact: 0.8, comfortable: 1, airy: 1.2 } as const;

/** Times and curve of each way to move: 150 to 250 ms for a control, 400 to 700 ms for a view. */
export const motions = {
  calm: { control: 200, morph: 600, ease: [0.2, 0, 0, 1] },
  lively: { control: 160, morph: 450, ease: [0.3, 1.45, 0.55, 1] },
  none: { control: 0, morph: 0, ease: [0, 0, 1, 1] },
} as const;

/** A number without noise: `0.1 + 0.2` is `0.3`. */
export const plain = (value: number): string => String(Number(value.toFixed(4)));

/** The tokens that are the same in every mode: faces, sizes, room and motion, as CSS writes them. */
export function shapeTokens(spec: CheckedSpec): Readonly<Partial<Record<TokenName, string>>> {
  const motion = motions[spec.motion];
  return {
    "--tj-font": spec.font ?? "inherit",
    "--tj-font-heading": spec.headingFont ?? "inherit",
    "--tj-font-size": `${plain(spec.fontSize)}rem`,
    "--tj-heading-weight": plain(spec.headingWeight),
    "--tj-heading-tracking": `${plain(spec.headingTracking)}em`,
    "--tj-radius": `${plain(spec.radius / 16)}rem`,
    "--tj-density": plain(density[spec.density]),
    "--tj-line-weight": `${plain(spec.lineWeight)}px`,
    "--tj-thread-weight": `${plain(Math.max(2, Math.round(spec.lineWeight / 3)))}px`,
    "--tj-motion": spec.motion,
    "--tj-motion-control": `${motion.control}ms`,
    "--tj-motion-morph": `${motion.morph}ms`,
    "--tj-motion-ease": `cubic-bezier(${motion.ease.join(", ")})`,
  };
}
