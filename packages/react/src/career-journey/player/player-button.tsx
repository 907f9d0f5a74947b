import type { ReactElement, ReactNode, Ref } from "react";

/** What a `PlayerButton` takes. */
export interface PlayerButtonProps {
  /** Accessible name, and what the pointer is told. */
  readonly label: string;
  /** Of its picture, in a box of 16 by 16. */
  readonly path: string;
  readonly onPress: () => void;
  readonly isMain?: boolean;
  readonly isClose?: boolean;
  /** Its picture points along the line, and so the other way from right to left. */
  readonly isTurning?: boolean;
  /** There is nothing to do; the button keeps the focus. */
  readonly isIdle?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children?: ReactNode;
}

/** A round button of the player. */
export function PlayerButton(props: PlayerButtonProps): ReactElement {
  const { label, path, onPress, isMain, isClose, isTurning, isIdle, ref, children } = props;
  return (
    <button
      ref={ref}
      type="button"
      className="tj-player-button"
      aria-label={label}
      title={label}
      data-main={isMain ? "" : undefined}
      data-close={isClose ? "" : undefined}
      aria-disabled={isIdle || undefined}
      onClick={isIdle ? undefined : onPress}
    >
      {children}
      <svg
        className="tj-player-icon"
        data-turning={isTurning ? "" : undefined}
        viewBox="0 0 16 16"
        aria-hidden="true"
        focusable="false"
      >
        <path d={path} />
      </svg>
    </button>
  );
}
