import type { CareerPath } from "@trajectoires/model";

/** A person, two organisations, two lanes, three stages: dates as precise as they are known. */
export const nadia: CareerPath = {
  version: 1,
  lang: "en",
  title: "From stage lights to power grids",
  person: { name: "Nadia Ferrand", headline: "Grid planner" },
  organisations: [
    { id: "theatre", name: "Théâtre du Canal", place: { name: "Lille" } },
    { id: "grid", anonymous: true, description: "a grid operator" },
  ],
  domains: [
    { id: "stage", name: "Theatre" },
    { id: "energy", name: "Energy" },
  ],
  stages: [
    {
      id: "lights",
      kind: "role",
      title: "Lighting technician",
      organisation: "theatre",
      domain: "stage",
      start: "2009",
      end: "2015-06",
      summary: "Lit two hundred evenings a year.",
      skills: ["electrics"],
    },
    {
      id: "school",
      kind: "study",
      title: "Electrical engineering, evenings",
      domain: "energy",
      line: "thread",
      start: "2013~",
      end: "2016-07",
    },
    {
      id: "planner",
      kind: "role",
      title: "Grid planner",
      organisation: "grid",
      domain: "energy",
      start: "2016-09",
      end: "ongoing",
      skills: [{ skill: "electrics", level: { scheme: "steps", value: 4 } }, "simulation"],
    },
  ],
  skills: [
    { id: "electrics", name: "Electrics" },
    { id: "simulation", name: "Load simulation" },
  ],
  telling: "2026-03",
};
