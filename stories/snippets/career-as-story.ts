import type { CareerPath } from "@trajectoires/model";
import { nadia } from "./career-in-dates.js";

/** The same career told: a stint, a turning point, and two chapters, one with a flashback. */
export const story: CareerPath = {
  ...nadia,
  stages: [
    ...nadia.stages,
    {
      id: "lead",
      kind: "role",
      title: "Lead grid planner",
      organisation: "grid",
      domain: "energy",
      start: "2021-02",
      end: "ongoing",
      quotes: [{ text: "A grid is a stage that must never go dark.", paraphrase: true }],
    },
  ],
  stints: [{ id: "at-the-grid", stages: ["planner", "lead"] }],
  pivots: [
    {
      id: "blackout",
      between: ["lights", "planner"],
      kind: "encounter",
      title: "A blackout in the third act",
      summary: "The engineer who came to fix it stayed to explain it.",
      carriedOver: ["electrics"],
    },
  ],
  chapters: [
    {
      id: "dark",
      title: "Light for others",
      sections: [
        { items: ["lights"] },
        { mode: "flashback", title: "School at night", items: ["school"] },
        { items: ["blackout"] },
      ],
    },
    { id: "grid-years", title: "Power for everybody", sections: [{ items: ["planner", "lead"] }] },
  ],
};
