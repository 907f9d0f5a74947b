import { readySpecs } from "@trajectoires/themes/ready";
import { BringIn } from "./bring-in.tsx";
import { ChoiceField } from "./choices.tsx";
import { faces } from "./faces.ts";
import { ColourField, FaceField, RangeField, SelectField } from "./fields.tsx";
import { MoreFields } from "./more-fields.tsx";
import { type PanelProps, rowOf } from "./panel-row.ts";
import { specDefaults } from "./spec-defaults.ts";

const ready = readySpecs.map(({ name, label = name }) => [label, name] as const);

/** Everything that a brand is made from, to be tried: what matters most first, the rest in a disclosure. */
export function Panel(props: PanelProps & { readonly isOpen?: boolean | undefined }) {
  const { studio, brand, isOpen } = props;
  const { spec, set, from, changes } = studio;
  const row = rowOf(props);
  const otherwise = specDefaults(spec, brand.seed);
  return (
    <form
      className="studio-panel"
      aria-label="The brand"
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="studio-start">
        <SelectField
          label="Start from"
          value={from}
          options={[
            ["One colour", ""],
            ...(from === "in" ? [["Brought in", "in"] as const] : []),
            ...ready,
          ]}
          onChange={studio.startFrom}
        />
        <div className="studio-buttons">
          <button type="button" aria-disabled={!studio.canUndo} onClick={studio.undo}>
            Undo
          </button>
          <button
            type="button"
            aria-disabled={changes === 0}
            onClick={() => changes > 0 && studio.startAgain()}
          >
            {changes === 0 ? "Reset" : `Reset ${changes} ${changes === 1 ? "change" : "changes"}`}
          </button>
        </div>
      </div>
      {studio.tokens ? (
        <p className="studio-note">
          Shown as its tokens say. A change in here makes the colours anew, from the one below.
        </p>
      ) : null}
      <ColourField
        label="Colour"
        value={spec.seed}
        picked={brand.seed}
        {...row("seed")}
        onChange={(value) => set("seed", value ?? "")}
      />
      <FaceField
        label="Text face"
        none="The host’s"
        value={spec.font}
        faces={faces}
        {...row("font")}
        onChange={(value) => set("font", value)}
      />
      <FaceField
        label="Heading face"
        none="As the text"
        value={spec.headingFont}
        faces={faces}
        {...row("headingFont")}
        onChange={(value) => set("headingFont", value)}
      />
      <RangeField
        label="Corners"
        value={spec.radius ?? otherwise.radius}
        min={0}
        max={32}
        step={1}
        unit=" px"
        {...row("radius")}
        onChange={(value) => set("radius", value)}
      />
      <RangeField
        label="Line"
        value={spec.lineWeight ?? otherwise.lineWeight}
        min={5}
        max={14}
        step={1}
        unit=" px"
        {...row("lineWeight")}
        onChange={(value) => set("lineWeight", value)}
      />
      <ChoiceField
        label="Density"
        value={spec.density ?? otherwise.density}
        choices={[
          ["Compact", "compact"],
          ["Usual", "comfortable"],
          ["Airy", "airy"],
        ]}
        {...row("density")}
        onChange={(value) => set("density", value)}
      />
      <ChoiceField
        label="Motion"
        value={spec.motion ?? otherwise.motion}
        choices={[
          ["Calm", "calm"],
          ["Lively", "lively"],
          ["None", "none"],
        ]}
        {...row("motion")}
        onChange={(value) => set("motion", value)}
      />
      <MoreFields studio={studio} brand={brand} isOpen={isOpen} />
      <BringIn onBring={studio.bringIn} />
    </form>
  );
}
