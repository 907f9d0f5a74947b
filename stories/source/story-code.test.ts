import { expect, test } from "vitest";
import { gautier, generateCareer } from "../careers/index.ts";
import { storyCode } from "./story-code.ts";

test("writes a short element on one line and names the sample career", () => {
  expect(storyCode("CareerTimeline", { path: gautier, order: "newest" })).toBe(
    '<CareerTimeline path={gautier} order="newest" />',
  );
});

test("writes numbers, booleans and small objects as an application would", () => {
  expect(storyCode("SkillBadge", { name: 'The "C"', level: 4, isNew: true, verified: false })).toBe(
    '<SkillBadge name={"The \\"C\\""} level={4} isNew verified={false} />',
  );
});

test("puts one attribute on a line where there are many", () => {
  expect(
    storyCode("SkillBadgeList", {
      skills: [
        { name: "Kubernetes", slot: 5 },
        { name: "Terraform", slot: 5 },
        { name: "Linux", slot: 4 },
      ],
    }),
  ).toBe(`<SkillBadgeList
  skills={[
    { name: "Kubernetes", slot: 5 },
    { name: "Terraform", slot: 5 },
    { name: "Linux", slot: 4 },
  ]}
/>`);
});

test("leaves out what is made ready, functions and missing values", () => {
  expect(
    storyCode("RoleCard", { title: "Nurse", words: {}, onClick: () => {}, place: undefined }),
  ).toBe('<RoleCard title="Nurse" />');
});

test("does not write a whole document out", () => {
  expect(storyCode("CareerTimeline", { path: generateCareer(50) })).toBe(
    "<CareerTimeline path={path} />",
  );
});
