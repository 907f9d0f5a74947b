import type { ReactNode } from "react";

/** What every field of the panel takes. */
export interface FieldProps {
  readonly label: string;
  /** What is wrong with the value. */
  readonly issue?: string | undefined;
  /** Back to the value that it had at the start; only where it is another now. */
  readonly onReset?: (() => void) | undefined;
}

/** Attributes that tie a control to what is wrong with it. */
export function wrongness(id: string, issue: string | undefined) {
  return issue
    ? ({ "aria-invalid": true, "aria-describedby": `${id}-issue` } as const)
    : ({} as const);
}

/** Gives one field its first value again. The button is gone then, so the field's own control takes the focus. */
export function ResetButton(props: {
  readonly label: string;
  readonly target: () => HTMLElement | null | undefined;
  readonly onReset: () => void;
}) {
  return (
    <button
      type="button"
      className="studio-reset"
      aria-label={`Reset: ${props.label}`}
      onClick={() => {
        props.target()?.focus();
        props.onReset();
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3.5 8a4.6 4.6 0 1 0 1.6-3.5M3.4 2.6v2.7h2.7" />
      </svg>
    </button>
  );
}

/** What is wrong with a field, under it. */
export function Issue({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <p id={`${id}-issue`} className="studio-issue">
      {children}
    </p>
  );
}

/** A labelled row of the panel; what is wrong with its value stands under it. */
export function Field(
  props: FieldProps & {
    readonly id: string;
    readonly shown?: string;
    readonly children: ReactNode;
  },
) {
  const { label, id, shown, issue, onReset, children } = props;
  return (
    <div className="studio-field" data-wrong={issue ? "" : undefined}>
      <label htmlFor={id}>{label}</label>
      {shown === undefined ? null : (
        <output htmlFor={id} dir="ltr">
          {shown}
        </output>
      )}
      <div className="studio-control">{children}</div>
      {onReset ? (
        <ResetButton label={label} target={() => document.getElementById(id)} onReset={onReset} />
      ) : null}
      {issue ? <Issue id={id}>{issue}</Issue> : null}
    </div>
  );
}
