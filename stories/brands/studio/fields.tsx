import { type CSSProperties, useId, useState } from "react";
import { Field, type FieldProps, wrongness } from "./field.tsx";

/** A line of text; an empty one is no value. */
export function TextField(
  props: FieldProps & {
    readonly value: string | undefined;
    readonly placeholder?: string;
    readonly onChange: (value: string | undefined) => void;
  },
) {
  const { value = "", placeholder, onChange, ...row } = props;
  const id = useId();
  return (
    <Field id={id} {...row}>
      <input
        id={id}
        type="text"
        spellCheck={false}
        autoComplete="off"
        placeholder={placeholder}
        value={value}
        {...wrongness(id, row.issue)}
        onChange={({ target }) => onChange(target.value || undefined)}
      />
    </Field>
  );
}

/** A colour: picked from the browser's palette, or written in any way that CSS knows. An empty text is no value. */
export function ColourField(
  props: FieldProps & {
    readonly value: string | undefined;
    /** What the palette starts at, as `#rrggbb`. */
    readonly picked: string;
    readonly placeholder?: string;
    readonly onChange: (value: string | undefined) => void;
  },
) {
  const { value = "", picked, placeholder, onChange, ...row } = props;
  const id = useId();
  return (
    <Field id={id} {...row}>
      <div className="studio-colour">
        <input
          type="color"
          aria-label={`${row.label}, picked`}
          value={picked}
          onChange={({ target }) => onChange(target.value)}
        />
        <input
          id={id}
          type="text"
          dir="ltr"
          spellCheck={false}
          autoComplete="off"
          placeholder={placeholder}
          value={value}
          {...wrongness(id, row.issue)}
          onChange={({ target }) => onChange(target.value || undefined)}
        />
      </div>
    </Field>
  );
}

/** A number on a scale. */
export function RangeField(
  props: FieldProps & {
    readonly value: number;
    readonly min: number;
    readonly max: number;
    readonly step: number;
    readonly unit?: string;
    /** Paints the scale with what it means. */
    readonly scale?: "hue";
    readonly onChange: (value: number) => void;
  },
) {
  const { value, min, max, step, unit = "", scale, onChange, ...row } = props;
  const id = useId();
  const share = Math.min(1, Math.max(0, (value - min) / (max - min)));
  const said = `${Number(value.toFixed(4))}${unit}`;
  return (
    <Field id={id} shown={aligned(value, { min, max, step }) + unit} {...row}>
      <input
        id={id}
        type="range"
        data-scale={scale}
        aria-valuetext={said}
        style={{ "--_share": share } as CSSProperties}
        {...{ min, max, step, value }}
        {...wrongness(id, row.issue)}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
    </Field>
  );
}

/** A number as wide as all others of its scale, so that it does not move while it changes. */
function aligned(
  value: number,
  scale: { readonly min: number; max: number; step: number },
): string {
  const decimals = String(scale.step).split(".")[1]?.length ?? 0;
  const text = (number: number) => number.toFixed(Math.min(3, decimals)).replace("-", "\u2212");
  const width = Math.max(text(scale.min).length, text(scale.max).length);
  return text(value).padStart(width, "\u2007");
}

/** One of a long list. */
export function SelectField(
  props: FieldProps & {
    readonly value: string;
    readonly options: readonly (readonly [label: string, value: string])[];
    readonly onChange: (value: string) => void;
  },
) {
  const { value, options, onChange, ...row } = props;
  const id = useId();
  return (
    <Field id={id} {...row}>
      <span className="studio-select">
        <select
          id={id}
          value={value}
          {...wrongness(id, row.issue)}
          onChange={({ target }) => onChange(target.value)}
        >
          {options.map(([label, one]) => (
            <option key={one} value={one}>
              {label}
            </option>
          ))}
        </select>
      </span>
    </Field>
  );
}

const OTHER = "another face";

/** A list of font families: one of those that are loaded here, or any, written. */
export function FaceField(
  props: FieldProps & {
    readonly value: string | undefined;
    readonly none: string;
    readonly faces: readonly (readonly [label: string, families: string])[];
    readonly onChange: (value: string | undefined) => void;
  },
) {
  const { value = "", none, faces, onChange, ...row } = props;
  const [isWritten, setWritten] = useState(false);
  const isKnown = value === "" || faces.some(([, families]) => families === value);
  const isOther = !isKnown || isWritten;
  return (
    <>
      <SelectField
        {...row}
        issue={isOther ? undefined : row.issue}
        value={isOther ? OTHER : value}
        options={[[none, ""], ...faces, ["Another…", OTHER]]}
        onChange={(chosen) => {
          setWritten(chosen === OTHER);
          if (chosen !== OTHER) onChange(chosen || undefined);
        }}
      />
      {isOther ? (
        <TextField
          label={`${row.label}, families`}
          placeholder="Inter, sans-serif"
          issue={row.issue}
          value={value}
          onChange={onChange}
        />
      ) : null}
    </>
  );
}
