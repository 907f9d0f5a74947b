import type { Brand, BrandSpec } from "@trajectoires/themes";
import { readySpecs } from "@trajectoires/themes/ready";
import { ChoiceField, ColourField, RangeField, SelectField } from "./fields.tsx";
import { faces, type useSpec } from "./use-spec.ts";

type Studio = ReturnType<typeof useSpec>;

const start = [
  ["Your own", ""] as const,
  ...readySpecs.map(({ name, label = name }) => [label, name] as const),
];

/** Everything that a brand is made from, to be tried. */
export function Panel({ studio, brand }: { readonly studio: Studio; readonly brand: Brand }) {
  const { spec, set } = studio;
  const issue = (field: keyof BrandSpec) =>
    brand.issues.find((one) => one.field === field)?.message.replace(/^\w+: /, "");
  const tint = typeof spec.tint === "object" ? spec.tint.light : (spec.tint ?? 0.4);
  const isReady = readySpecs.some(({ name }) => name === spec.name);
  return (
    <form
      className="studio-panel"
      aria-label="The brand"
      onSubmit={(event) => event.preventDefault()}
    >
      <SelectField
        label="Start from"
        value={isReady ? String(spec.name) : ""}
        options={start}
        onChange={studio.start}
      />
      <ColourField
        label="Colour"
        value={spec.seed}
        picked={brand.seed}
        issue={issue("seed")}
        onChange={(value) => set("seed", value)}
      />
      <SelectField
        label="Text face"
        value={spec.font ?? ""}
        options={[["The host’s", ""], ...faces]}
        onChange={(value) => set("font", value || undefined)}
      />
      <SelectField
        label="Heading face"
        value={spec.headingFont ?? ""}
        options={[["As the text", ""], ...faces]}
        onChange={(value) => set("headingFont", value || undefined)}
      />
      <RangeField
        label="Weight of headings"
        value={spec.headingWeight ?? 650}
        min={300}
        max={900}
        step={50}
        onChange={(value) => set("headingWeight", value)}
      />
      <RangeField
        label="Tint of the greys"
        value={tint}
        min={0}
        max={1}
        step={0.05}
        onChange={(value) => set("tint", value)}
      />
      <RangeField
        label="Hue of the greys"
        value={Math.round(spec.neutralHue ?? 250)}
        min={0}
        max={360}
        step={5}
        unit="°"
        onChange={(value) => set("neutralHue", value)}
      />
      <RangeField
        label="Corners"
        value={spec.radius ?? 12}
        min={0}
        max={32}
        step={1}
        unit=" px"
        onChange={(value) => set("radius", value)}
      />
      <RangeField
        label="Line"
        value={spec.lineWeight ?? 9}
        min={5}
        max={14}
        step={1}
        unit=" px"
        onChange={(value) => set("lineWeight", value)}
      />
      <ChoiceField
        label="Density"
        value={spec.density ?? "comfortable"}
        choices={["compact", "comfortable", "airy"]}
        onChange={(value) => set("density", value)}
      />
      <ChoiceField
        label="Motion"
        value={spec.motion ?? "calm"}
        choices={["calm", "lively", "none"]}
        onChange={(value) => set("motion", value)}
      />
      <ChoiceField
        label="Domain colours"
        value={spec.palette ?? "clear"}
        choices={["calm", "clear", "vivid"]}
        onChange={(value) => set("palette", value)}
      />
    </form>
  );
}
