/**
 * Colour arithmetic of the tests' own, written from the definitions and sharing nothing with the library: WCAG 2 luminance and contrast,
 * OKLab (Ottosson 2020), and what dichromats see by two models, Machado, Oliveira and Fernandes (2009) and Viénot, Brettel and Mollon (1999)
 * with Brettel, Viénot and Mollon (1997) for tritanopia.
 */
export type Triple = readonly [number, number, number];

export function linearOf(hex: string): Triple {
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`${hex} is no #rrggbb`);
  return [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;
}

export function luminanceOf([red, green, blue]: Triple): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrastOf(one: string, other: string): number {
  const [low, high] = [one, other]
    .map((hex) => luminanceOf(linearOf(hex)))
    .sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const times = (matrix: readonly Triple[], vector: Triple): Triple =>
  matrix.map((row) => row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2]) as never;

const toCones: readonly Triple[] = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toOklab: readonly Triple[] = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

export function oklabOf(linear: Triple): Triple {
  return times(toOklab, times(toCones, linear).map(Math.cbrt) as unknown as Triple);
}

/** Lightness, chroma and hue in degrees. */
export function oklchOf(hex: string): { l: number; c: number; h: number } {
  const [l, a, b] = oklabOf(linearOf(hex));
  return { l, c: Math.hypot(a, b), h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

export function hueBetween(one: number, other: number): number {
  const turn = Math.abs(one - other) % 360;
  return Math.min(turn, 360 - turn);
}

type Sight = (linear: Triple) => Triple;
const through =
  (matrix: readonly Triple[]): Sight =>
  (linear) =>
    times(matrix, linear).map((light) => Math.min(1, Math.max(0, light))) as unknown as Triple;

/** Tritanopia by two half planes, which a single matrix can't say well. */
const brettelTritan: Sight = (linear) => {
  const side = 0.03901 * linear[0] - 0.02788 * linear[1] - 0.01113 * linear[2];
  return through(
    side >= 0
      ? [
          [1.01277, 0.13548, -0.14826],
          [-0.01243, 0.86812, 0.14431],
          [0.07589, 0.805, 0.11911],
        ]
      : [
          [0.93678, 0.18979, -0.12657],
          [0.06154, 0.81526, 0.1232],
          [-0.37562, 1.12767, 0.24796],
        ],
  )(linear);
};

/** How colours are seen: linear light in, linear light out. */
export const sights: Readonly<Record<string, Sight>> = {
  normal: (linear) => linear,
  "protanopia (Machado)": through([
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ]),
  "deuteranopia (Machado)": through([
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ]),
  "tritanopia (Machado)": through([
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ]),
  "protanopia (Viénot)": through([
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ]),
  "deuteranopia (Viénot)": through([
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ]),
  "tritanopia (Brettel)": brettelTritan,
};

/** The smallest distance (OKLab) between any two of the colours, as somebody sees them. */
export function smallestDistance(colours: readonly string[], sight: Sight): number {
  const seen = colours.map((hex) => oklabOf(sight(linearOf(hex))));
  let smallest = Number.POSITIVE_INFINITY;
  for (const [index, one] of seen.entries()) {
    for (const other of seen.slice(index + 1)) {
      const distance = Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
      smallest = Math.min(smallest, distance);
    }
  }
  return smallest;
}

/** `color-mix(in oklab, one share, other)` in linear light. */
export function mixOf(one: string, other: string, share: number): Triple {
  const [first, second] = [oklabOf(linearOf(one)), oklabOf(linearOf(other))];
  const [l, a, b] = first.map(
    (value, index) => value * share + (second[index] ?? 0) * (1 - share),
  ) as unknown as Triple;
  const cones = [
    l + 0.3963377774 * a + 0.2158037573 * b,
    l - 0.1055613458 * a - 0.0638541728 * b,
    l - 0.0894841775 * a - 1.291485548 * b,
  ].map((cone) => cone ** 3) as unknown as Triple;
  const back: readonly Triple[] = [
    [4.0767416621, -3.3077115913, 0.2309699292],
    [-1.2684380046, 2.6097574011, -0.3413193965],
    [-0.0041960863, -0.7034186147, 1.707614701],
  ];
  return times(back, cones).map((light) => Math.min(1, Math.max(0, light))) as unknown as Triple;
}

/** Linear light as `#rrggbb`, rounded to eight bits as screens have it. */
export function roundedHex(linear: Triple): string {
  const bytes = linear.map((light) => {
    const channel = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
    return Math.round(channel * 255)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${bytes.join("")}`;
}

/** A translucent colour painted over a ground. */
export function overlaid(colour: string, ground: string, alpha: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [one = 0, other = 0] = [colour, ground].map((hex) =>
      Number.parseInt(hex.slice(at, at + 2), 16),
    );
    return Math.round(one * alpha + other * (1 - alpha));
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
