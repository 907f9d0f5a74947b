import type { BrandSpec } from "@trajectoires/themes";
import fc from "fast-check";

const channel = fc.integer({ min: 0, max: 255 });
const hex = fc
  .tuple(channel, channel, channel)
  .map((bytes) => `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`);
const colour = fc.oneof(
  hex,
  fc.tuple(channel, channel, channel).map((bytes) => `RGB(${bytes.join(" ")})`),
  fc.constantFrom("rebeccapurple", "hsl(210 40% 45%)", "oklch(0.55 0.08 200)", "#ABC"),
);
const family = fc.constantFrom(
  "Inter",
  "Source Sans 3",
  '"Segoe UI"',
  "-apple-system",
  "__Inter_f367f3",
  "Suisse Int'l",
  "Dr. Sugiyama",
  "2 Fast",
  "3D",
  "Foo - 5 -6 Bar",
  "हिन्दी",
  "明朝",
  "sans-serif",
);
const families = fc.array(family, { minLength: 1, maxLength: 4 }).map((list) => list.join(", "));
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Descriptions that are right, with any of the fields that may be there. */
export const brandSpec: fc.Arbitrary<BrandSpec> = fc.record(
  {
    seed: colour,
    name: fc.stringMatching(/^[a-z][a-z0-9-]{0,40}$/),
    label: fc.string({ minLength: 1, maxLength: 60 }).map((text) => text.replace(/[<>]/g, "+")),
    second: colour,
    neutralHue: between(0, 360),
    tint: fc.oneof(between(0, 1), fc.record({ light: between(0, 1), dark: between(0, 1) })),
    palette: fc.constantFrom("calm", "clear", "vivid"),
    domains: fc.array(colour, { maxLength: 12 }),
    font: families,
    headingFont: families,
    fontSize: between(0.75, 1.5),
    headingWeight: between(100, 900),
    headingTracking: between(-0.05, 0.1),
    radius: between(0, 32),
    density: fc.constantFrom("compact", "comfortable", "airy"),
    lineWeight: between(5, 14),
    motion: fc.constantFrom("calm", "lively", "none"),
    logo: fc.constantFrom("/mark.svg", "mark.svg", "https://example.org/a/m.svg?v=2#b", "../m.svg"),
  },
  { requiredKeys: ["seed"] },
) as fc.Arbitrary<BrandSpec>;

/** The fields of a description. */
export const brandFields = [
  ...["seed", "name", "label", "second", "neutralHue", "tint", "palette", "domains", "font"],
  ...["headingFont", "fontSize", "headingWeight", "headingTracking", "radius", "density"],
  ...["lineWeight", "motion", "logo"],
] as const;

/** What breaks out of a value, a rule, a sheet, an element; what means something else than it seems; what is very long. */
const attacks = fc.constantFrom(
  "red; } * { display: none } a {",
  "</style><script>alert(1)</script>",
  "#0a66c2/**/;--tj-ink:red",
  "url(https://evil.example/x)",
  "Inter\\",
  "Inter\\3b }",
  'Inter", url(x)',
  "inherit, serif",
  "initial",
  "var(--x)",
  "expression(alert(1))",
  'x"] {} *',
  "a\n} b {",
  "a\u2028b",
  "\u202egnp.exe",
  "javascript:alert(1)",
  "java\tscript:alert(1)",
  "//evil.example",
  "/\\evil.example",
  "https://good.example@evil.example/",
  "__proto__",
  "constructor",
  "toString",
  "#0a66c2ff00",
  "decade",
  "rgb(1 2 3 / none)",
  "\ud800",
  "a".repeat(1_000_000),
  "{".repeat(1_000),
);
const odd = fc.oneof(
  { weight: 3, arbitrary: attacks },
  fc.constantFrom(null, Number.NaN, Number.POSITIVE_INFINITY, -0, 1e308, true, Symbol("x"), 10n),
  fc.string({ maxLength: 30, unit: "binary" }),
  fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, maxDepth: 2 }),
);

/** Descriptions with anything in some of their fields, and with fields that there are none of. */
export const hostileSpec: fc.Arbitrary<Record<string, unknown>> = fc
  .record({
    right: brandSpec,
    wrong: fc.dictionary(fc.constantFrom(...brandFields), odd, { maxKeys: 6 }),
    unknown: fc.dictionary(fc.string({ maxLength: 12, unit: "binary" }), odd, { maxKeys: 2 }),
  })
  .map(({ right, wrong, unknown }) => ({ ...unknown, ...right, ...wrong }));
