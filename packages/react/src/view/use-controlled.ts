"use client";

import { useCallback, useRef, useState } from "react";

/**
 * State that the host may keep: the given value where there is one, else a value of its own.
 *
 * @returns the value, and a function that asks for another: it changes the own one and tells the host.
 */
export function useControlled<Value>(
  given: Value | undefined,
  initial: Value,
  onChange: ((value: Value) => void) | undefined,
): readonly [value: Value, ask: (value: Value) => void] {
  const [own, setOwn] = useState(initial);
  const latest = useRef(onChange);
  latest.current = onChange;
  const isGiven = given !== undefined;
  const ask = useCallback(
    (value: Value) => {
      if (!isGiven) setOwn(value);
      latest.current?.(value);
    },
    [isGiven],
  );
  return [isGiven ? given : own, ask];
}
