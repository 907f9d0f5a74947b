/**
 * Matrices on linear light, row by row: what somebody without one kind of cone sees (severity 1), or a grey print.
 *
 * Gustavo Machado, Manuel Oliveira, Leandro Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE
 * Transactions on Visualization and Computer Graphics 15 (2009); luminance as WCAG 2 has it.
 */
const matrices = {
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
  grey: [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
} as const;

/** With which eyes the previews are seen. */
export type Vision = "full" | keyof typeof matrices;

export const visions: readonly (readonly [label: string, vision: Vision])[] = [
  ["Full colour vision", "full"],
  ["Protanopia: no red cones", "protanopia"],
  ["Deuteranopia: no green cones", "deuteranopia"],
  ["Tritanopia: no blue cones", "tritanopia"],
  ["No colour, as in a grey print", "grey"],
];

/** The filters that `studio-stage.css` puts over the previews. */
export function VisionFilters() {
  return (
    <svg className="studio-filters" aria-hidden="true">
      {Object.entries(matrices).map(([name, m]) => (
        <filter key={name} id={`studio-${name}`} colorInterpolationFilters="linearRGB">
          <feColorMatrix
            type="matrix"
            values={[0, 3, 6]
              .map((row) => `${m.slice(row, row + 3).join(" ")} 0 0`)
              .concat("0 0 0 1 0")
              .join(" ")}
          />
        </filter>
      ))}
    </svg>
  );
}
