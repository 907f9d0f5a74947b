import { ChoiceField } from "./choices.tsx";
import { DomainList } from "./domain-list.tsx";
import { ColourField, RangeField, TextField } from "./fields.tsx";
import { type PanelProps, rowOf } from "./panel-row.ts";
import { specDefaults, tintOf } from "./spec-defaults.ts";

/** What a first look can do without: more colours, the greys, the letters, the names. */
export function MoreFields(props: PanelProps & { readonly isOpen?: boolean | undefined }) {
  const { studio, brand, isOpen } = props;
  const { spec, set } = studio;
  const row = rowOf(props);
  const otherwise = specDefaults(spec, brand.seed);
  const tint = tintOf(spec, otherwise.tint);
  const first = tintOf(studio.start, specDefaults(studio.start, brand.seed).tint);
  const setTint = (scheme: "light" | "dark", value: number) => {
    const both = { ...tint, [scheme]: value };
    set("tint", both.light === both.dark ? both.light : both);
  };
  const tintRow = (scheme: "light" | "dark") => ({
    issue:
      row("tint").issue ?? brand.issues.find(({ field }) => field === `tint.${scheme}`)?.message,
    onReset:
      studio.isChanged("tint") && tint[scheme] !== first[scheme]
        ? () => setTint(scheme, first[scheme])
        : undefined,
  });
  return (
    <details className="studio-more" open={isOpen}>
      <summary>More</summary>
      <fieldset className="studio-group">
        <legend>Colours</legend>
        <ColourField
          label="Second colour"
          placeholder="as the first"
          value={spec.second}
          picked={brand.seed}
          {...row("second")}
          onChange={(value) => set("second", value)}
        />
        <ChoiceField
          label="Strength of the domains"
          value={spec.palette ?? otherwise.palette}
          choices={[
            ["Calm", "calm"],
            ["Clear", "clear"],
            ["Vivid", "vivid"],
          ]}
          {...row("palette")}
          onChange={(value) => set("palette", value)}
        />
        <DomainList studio={studio} brand={brand} />
      </fieldset>
      <fieldset className="studio-group">
        <legend>Greys</legend>
        <RangeField
          label="Hue"
          value={Math.round(spec.neutralHue ?? otherwise.neutralHue)}
          min={0}
          max={360}
          step={1}
          unit="°"
          scale="hue"
          {...row("neutralHue")}
          onChange={(value) => set("neutralHue", value)}
        />
        <RangeField
          label="Tint in light"
          value={tint.light}
          min={0}
          max={1}
          step={0.02}
          {...tintRow("light")}
          onChange={(value) => setTint("light", value)}
        />
        <RangeField
          label="Tint in dark"
          value={tint.dark}
          min={0}
          max={1}
          step={0.02}
          {...tintRow("dark")}
          onChange={(value) => setTint("dark", value)}
        />
      </fieldset>
      <fieldset className="studio-group">
        <legend>Letters</legend>
        <RangeField
          label="Size of the text"
          value={spec.fontSize ?? otherwise.fontSize}
          min={0.75}
          max={1.5}
          step={0.0625}
          unit=" rem"
          {...row("fontSize")}
          onChange={(value) => set("fontSize", value)}
        />
        <RangeField
          label="Weight of headings"
          value={spec.headingWeight ?? otherwise.headingWeight}
          min={100}
          max={900}
          step={50}
          {...row("headingWeight")}
          onChange={(value) => set("headingWeight", value)}
        />
        <RangeField
          label="Tracking of headings"
          value={spec.headingTracking ?? otherwise.headingTracking}
          min={-0.05}
          max={0.1}
          step={0.005}
          unit=" em"
          {...row("headingTracking")}
          onChange={(value) => set("headingTracking", value)}
        />
      </fieldset>
      <fieldset className="studio-group">
        <legend>Names</legend>
        <TextField
          label="Name, in code"
          placeholder="brand"
          value={spec.name}
          {...row("name")}
          onChange={(value) => set("name", value)}
        />
        <TextField
          label="Name, for people"
          placeholder={brand.name}
          value={spec.label}
          {...row("label")}
          onChange={(value) => set("label", value)}
        />
        <TextField
          label="Address of its mark"
          placeholder="/logo.svg"
          value={spec.logo}
          {...row("logo")}
          onChange={(value) => set("logo", value)}
        />
      </fieldset>
    </details>
  );
}
