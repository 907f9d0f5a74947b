import { type ReactNode, useId } from "react";

/** A labelled row of the panel; what is wrong with its value stands under it. */
function Field(props: {
  readonly label: string;
  readonly id: string;
  readonly shown?: string;
  readonly issue?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div className="studio-field" data-wrong={props.issue ? "" : undefined}>
      <label htmlFor={props.id}>
        {props.label}
        {props.shown === undefined ? null : <output htmlFor={props.id}>{props.shown}</output>}
      </label>
      {props.children}
      {props.issue ? (
        <p id={`${props.id}-issue`} className="studio-issue">
          {props.issue}
        </p>
      ) : null}
    </div>
  );
}

/** A colour: picked from the browser's palette, or written in any way that CSS knows. */
export function ColourField(props: {
  readonly label: string;
  readonly value: string;
  readonly picked: string;
  readonly issue?: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <Field label={props.label} id={id} issue={props.issue}>
      <div className="studio-colour">
        <input
          type="color"
          aria-label={`${props.label}, picked`}
          value={props.picked}
          onChange={({ target }) => props.onChange(target.value)}
        />
        <input
          id={id}
          type="text"
          spellCheck={false}
          autoComplete="off"
          value={props.value}
          aria-invalid={props.issue ? true : undefined}
          aria-describedby={props.issue ? `${id}-issue` : undefined}
          onChange={({ target }) => props.onChange(target.value)}
        />
      </div>
    </Field>
  );
}

/** A number on a scale. */
export function RangeField(props: {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit?: string;
  readonly onChange: (value: number) => void;
}) {
  const id = useId();
  const { label, value, min, max, step, unit = "" } = props;
  return (
    <Field label={label} id={id} shown={`${value}${unit}`}>
      <input
        id={id}
        type="range"
        {...{ min, max, step, value }}
        onChange={({ target }) => props.onChange(target.valueAsNumber)}
      />
    </Field>
  );
}

/** One of a long list. */
export function SelectField(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [label: string, value: string])[];
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <Field label={props.label} id={id}>
      <select id={id} value={props.value} onChange={({ target }) => props.onChange(target.value)}>
        {props.options.map(([label, value]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** One of a few, all in view. */
export function ChoiceField<T extends string>(props: {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset className="studio-choice">
      <legend>{props.label}</legend>
      {props.choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={name}
            checked={choice === props.value}
            onChange={() => props.onChange(choice)}
          />
          <span>{choice}</span>
        </label>
      ))}
    </fieldset>
  );
}
