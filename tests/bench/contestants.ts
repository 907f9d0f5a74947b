/** What is compared: the module of each and its component. Both take a career as `path`. */
export const contestants = {
  bare: { module: "tests/bench/bare-list.tsx", component: "BareList", sheets: [] },
  trajectoires: {
    module: "@trajectoires/react",
    component: "CareerTimeline",
    sheets: ["packages/react/dist/styles.css", "packages/themes/dist/editorial.css"],
  },
} as const;

export type ContestantName = keyof typeof contestants;

export const stageCount = 1000;
