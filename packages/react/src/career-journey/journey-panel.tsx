"use client";

import {
  Component,
  type ComponentType,
  lazy,
  type ReactElement,
  type ReactNode,
  Suspense,
  useState,
} from "react";
import { interpolate } from "../words/interpolate.js";
import type { JourneyView } from "./career-journey-props.js";
import type { JourneyMessages } from "./journey-messages.js";
import type { Loader } from "./load-parts.js";

/** What a `JourneyPanel` takes. */
export interface JourneyPanelProps {
  readonly view: JourneyView;
  readonly idPrefix: string;
  /** There are tabs that this is the panel of. */
  readonly hasTabs: boolean;
  readonly isHidden: boolean;
  /** Before the width is known: shown by the style sheet below or above it. */
  readonly width?: "narrow" | "wide" | undefined;
  readonly children: ReactNode;
}

/** Room for one view. Those that were shown before stay in the page, hidden, with everything as the reader left it. */
export function JourneyPanel(props: JourneyPanelProps): ReactElement {
  const { view, idPrefix, hasTabs, isHidden, width, children } = props;
  return (
    <div
      className="tj-journey-panel"
      id={`${idPrefix}-panel-${view}`}
      data-view={view}
      data-tj-width={width}
      hidden={isHidden}
      {...(hasTabs && { role: "tabpanel", "aria-labelledby": `${idPrefix}-tab-${view}` })}
    >
      {children}
    </div>
  );
}

/** What a `LaterView` takes. */
export interface LaterViewProps<Props extends object> {
  readonly name: string;
  readonly loader: Loader<ComponentType<Props>>;
  readonly props: Props;
  readonly say: JourneyMessages;
}

/** A view that is drawn by what comes later: at once where it has come already, by a server that waits, or when it arrives. */
export function LaterView<Props extends object>(later: LaterViewProps<Props>): ReactElement {
  const { name, loader, props, say } = later;
  const make = (): ComponentType<Props> =>
    loader.read() ??
    (lazy(() =>
      loader.load().then((View) => ({ default: View })),
    ) as unknown as ComponentType<Props>);
  // One and the same for as long as the panel lives, or the view would start anew.
  const [View, setView] = useState(() => make());
  return (
    <Failing
      message={interpolate(say.failed, { view: name })}
      retry={say.retry}
      onRetry={() => setView(() => make())}
    >
      <Suspense fallback={<p className="tj-journey-note">{say.loading}</p>}>
        <View {...props} />
      </Suspense>
    </Failing>
  );
}

interface FailingProps {
  readonly message: string;
  readonly retry: string;
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** Says that a view did not come, and lets the reader try again. Errors of the view itself go on to the host. */
class Failing extends Component<FailingProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    const { message, retry, onRetry, children } = this.props;
    if (!this.state.hasFailed) return children;
    return (
      <JourneyFailure
        message={message}
        retry={retry}
        onRetry={() => {
          onRetry();
          this.setState({ hasFailed: false });
        }}
      />
    );
  }
}

/** What did not come, and the button that asks again. */
export function JourneyFailure(props: Omit<FailingProps, "children">): ReactElement {
  return (
    <p className="tj-journey-note" role="alert">
      {props.message}{" "}
      <button type="button" className="tj-journey-button" onClick={props.onRetry}>
        {props.retry}
      </button>
    </p>
  );
}
