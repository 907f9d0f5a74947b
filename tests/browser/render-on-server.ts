import type { CareerPath } from "@trajectoires/model";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import type { BrowserCommand } from "vitest/node";
import { inRoot, readJson } from "../tools/repository.ts";

declare module "vitest/browser" {
  interface BrowserCommands {
    renderOnServer(file: string, locale: string): Promise<string>;
    drawOnServer(file: string, locale: string): Promise<string>;
    writeIsland(path: CareerPath, isSolved?: boolean): Promise<string>;
  }
}

/** Renders a sample career in Node, with Node's own dates and words, for the browser to hydrate. */
export const renderOnServer: BrowserCommand<[file: string, locale: string]> = async (
  _context,
  file,
  locale,
) => {
  const { CareerTimeline } = await import("@trajectoires/react");
  const path = readJson<CareerPath>(inRoot("stories", "careers", file));
  return renderToString(createElement(CareerTimeline, { path, locale }));
};

/** The same as a trajectory. */
export const drawOnServer: BrowserCommand<[file: string, locale: string]> = async (
  _context,
  file,
  locale,
) => {
  const { CareerTrajectory } = await import("@trajectoires/react/trajectory");
  const path = readJson<CareerPath>(inRoot("stories", "careers", file));
  return renderToString(createElement(CareerTrajectory, { path, locale }));
};

/** A journey as a page keeps it, to be brought alive; with its times, if they are wanted. */
export const writeIsland: BrowserCommand<[path: CareerPath, isSolved?: boolean]> = async (
  _context,
  path,
  isSolved,
) => {
  if (isSolved) {
    const { solveCareer } = await import("@trajectoires/model");
    const { JourneyIsland } = await import("@trajectoires/react/solved/journey");
    return renderToString(
      createElement(JourneyIsland, { path: solveCareer(path), idPrefix: "gautier" }),
    );
  }
  const { JourneyIsland } = await import("@trajectoires/react/journey/island");
  return renderToString(createElement(JourneyIsland, { path, idPrefix: "gautier" }));
};
