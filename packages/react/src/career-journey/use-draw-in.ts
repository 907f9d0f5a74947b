"use client";

import { type RefObject, useEffect } from "react";
import { drawIn } from "./draw-in.js";
import { readMotion } from "./read-motion.js";

/** Draws in what the first view shows further down, once, unless the reader or the brand wants no motion. */
export function useDrawIn(shell: RefObject<HTMLElement | null>, isKnown: boolean): void {
  useEffect(() => {
    const panel = shell.current?.querySelector(".tj-journey-panel:not([hidden])");
    if (!isKnown || !panel || readMotion(panel) === "none") return;
    return drawIn(panel);
  }, [shell, isKnown]);
}
