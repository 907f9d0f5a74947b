import { useId, useRef } from "react";
import { type FieldProps, Issue, ResetButton, wrongness } from "./field.tsx";

/** One of a few, all in view. */
export function ChoiceField<T extends string>(
  props: FieldProps & {
    readonly value: T;
    readonly choices: readonly (readonly [label: string, value: T])[];
    readonly onChange: (value: T) => void;
  },
) {
  const { label, value, choices, issue, onReset, onChange } = props;
  const name = useId();
  const set = useRef<HTMLFieldSetElement>(null);
  return (
    <fieldset ref={set} className="studio-choice" {...wrongness(name, issue)}>
      <legend>{label}</legend>
      <div className="studio-segments">
        {choices.map(([text, choice]) => (
          <label key={choice}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={choice === value}
              onChange={() => onChange(choice)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
      {onReset ? (
        <ResetButton
          label={label}
          target={() => set.current?.querySelector("input")}
          onReset={onReset}
        />
      ) : null}
      {issue ? <Issue id={name}>{issue}</Issue> : null}
    </fieldset>
  );
}

/** On or off. */
export function SwitchField(props: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className="studio-switch">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={({ target }) => props.onChange(target.checked)}
      />
      {props.label}
    </label>
  );
}
