import { readFileSync, writeFileSync } from "node:fs";
import { CareerTimeline } from "@trajectoires/react";
import { JourneyIsland } from "@trajectoires/react/journey/island";
import { CareerTrajectory } from "@trajectoires/react/trajectory";
import { createElement } from "react";
import { renderToString } from "react-dom/server";

// What a server does, by Node alone and without a bundler: the same elements as application.jsx, into the built pages.
const path = JSON.parse(readFileSync("career.json", "utf8"));
const views = [CareerTimeline, CareerTrajectory].map((View, key) =>
  createElement(View, { path, key }),
);
write("server.html", createElement("div", { "data-brand": "night" }, ...views));
write(
  "island.html",
  createElement(
    "div",
    { "data-brand": "night" },
    createElement(JourneyIsland, { path, idPrefix: "gautier" }),
  ),
);

function write(name, element) {
  const file = `dist/${name}`;
  const html = renderToString(element);
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace("<!--career-->", () => html),
  );
}
