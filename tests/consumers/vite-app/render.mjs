import { readFileSync, writeFileSync } from "node:fs";
import { CareerTimeline } from "@trajectoires/react";
import { createElement } from "react";
import { renderToString } from "react-dom/server";

// What a server does, by Node alone and without a bundler: the same element as application.jsx, into the built page.
const career = JSON.parse(readFileSync("career.json", "utf8"));
const html = renderToString(createElement(CareerTimeline, { path: career, "data-brand": "night" }));
const page = readFileSync("dist/server.html", "utf8");
writeFileSync(
  "dist/server.html",
  page.replace("<!--career-->", () => html),
);
