"use client";

import { type ComponentType, type ReactElement, useEffect, useState } from "react";
import { interpolate } from "../words/interpolate.js";
import type { JourneyMessages } from "./journey-messages.js";
import { JourneyFailure } from "./journey-panel.js";
import type { Loader } from "./load-parts.js";

/** What a `LaterPart` takes. */
export interface LaterPartProps<Props extends object> {
  readonly name: string;
  readonly loader: Loader<ComponentType<Props>>;
  readonly props: Props;
  readonly say: JourneyMessages;
}

/** A part of the journey that comes when somebody asks for it. */
export function LaterPart<Props extends object>(later: LaterPartProps<Props>): ReactElement {
  const { name, loader, props, say } = later;
  const [Part, setPart] = useState(() => loader.read());
  const [tries, setTries] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isOver = false;
    loader.load().then(
      (came) => isOver || setPart(() => came),
      () => isOver || setFailed(true),
    );
    return () => {
      isOver = true;
    };
  }, [loader, tries]);
  if (Part) return <Part {...props} />;
  if (!hasFailed) return <p className="tj-journey-note">{say.loading}</p>;
  return (
    <JourneyFailure
      message={interpolate(say.failed, { view: name })}
      retry={say.retry}
      onRetry={() => {
        setFailed(false);
        setTries(tries + 1);
      }}
    />
  );
}
