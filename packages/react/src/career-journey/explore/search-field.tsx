import type { KeyboardEvent, ReactElement, RefObject } from "react";
import type { JourneyMessages } from "../journey-messages.js";

/** What a `SearchField` takes. */
export interface SearchFieldProps {
  readonly value: string;
  readonly say: JourneyMessages;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onChange: (search: string) => void;
  /** Enter goes to the next match, with Shift to the one before. */
  readonly onStep: (step: 1 | -1) => void;
}

/** The field for words that are looked for. */
export function SearchField(props: SearchFieldProps): ReactElement {
  const { value, say, field, onChange, onStep } = props;
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    // Enter that ends the choice of a character is no answer yet.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      onStep(event.shiftKey ? -1 : 1);
    } else if (event.key === "Escape" && value !== "") {
      event.preventDefault();
      event.stopPropagation();
      onChange("");
    }
  };
  return (
    <label className="tj-explore-search">
      <span className="tj-spoken">{say.search}</span>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M11 11l3.5 3.5M12.5 7A5.5 5.5 0 1 1 1.5 7a5.5 5.5 0 0 1 11 0Z" />
      </svg>
      <input
        ref={field}
        type="search"
        value={value}
        placeholder={say.searchIn}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={press}
      />
    </label>
  );
}
