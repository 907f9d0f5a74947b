import { readFileSync, writeFileSync } from "node:fs";
import { CareerTimeline } from "@trajectoires/react";
import { CareerTrajectory } from "@trajectoires/react/trajectory";
import { createElement } from "react";
import { renderToString } from "react-dom/server";

// What a server does, by Node alone and without a bundler: the same elements as application.jsx, into the built page.
const path = JSON.parse(readFileSync("career.json", "utf8"));
const views = [CareerTimeline, CareerTrajectory].map((View, key) =>
  createElement(View, { path, key }),
);
const html = renderToString(createElement("div", { "data-brand": "night" }, ...views));
const page = readFileSync("dist/server.html", "utf8");
writeFileSync(
  "dist/server.html",
  page.replace("<!--career-->", () => html),
);
