import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { gautier } from "../../stories/careers/index.ts";
import { contradictory } from "../../stories/time/contradictory.ts";
import { linkedInExport } from "../tools/linkedin-export.ts";
import { inRoot } from "../tools/repository.ts";

const folder = inRoot("tests/server/readme-blocks");

/** The code blocks of the README that name a file in their first line. */
const blocks = [
  ...readFileSync(inRoot("README.md"), "utf8").matchAll(/```tsx?\n\/\/ (\S+)\n([\s\S]*?)```/g),
].map(([, name = "", code = ""]) => ({ name, code }));

/** What a reader of the README would have beside those files. */
const surroundings = {
  "resume.json": JSON.stringify({
    basics: { name: "Ines Okoye" },
    work: [{ name: "Tidewater Press", position: "Typesetter", startDate: "2019-03" }],
  }),
  "cms.ts": `import gautier from "../../../stories/careers/gautier.json";
export const fetchCareer = async (_id: string): Promise<unknown> => gautier;`,
  "tsconfig.json": JSON.stringify({
    extends: "../../../tsconfig.base.json",
    compilerOptions: { lib: ["ES2022", "DOM"], noEmit: true, types: ["node"] },
    include: ["*.ts", "*.tsx", "css.d.ts"],
  }),
  "css.d.ts": `declare module "*.css";`,
};

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, code } of blocks) writeFileSync(join(folder, name), code);
  for (const [name, text] of Object.entries(surroundings)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, "linkedin-export.zip"), linkedInExport());
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the README's code", () => {
  it("names the files that these tests know", () => {
    expect(blocks.map((block) => block.name)).toEqual([
      "portfolio.tsx",
      "from-linkedin.tsx",
      "page.tsx",
      "career.ts",
      "explained.tsx",
      "journey.tsx",
      "views.tsx",
      "solved.tsx",
      // Rendered by tests/packaging/readme.test.ts.
      "brand.tsx",
    ]);
  });

  it("compiles against the packages as built", () => {
    const tsc = spawnSync("npx", ["tsc", "-p", folder], { encoding: "utf8" });
    expect(tsc.stdout).toBe("");
    expect(tsc.status).toBe(0);
  });

  it("shows a résumé in three lines", async () => {
    const { default: Portfolio } = await import(/* @vite-ignore */ join(folder, "portfolio.tsx"));
    const html = renderToStaticMarkup(<Portfolio />);
    expect(html).toContain("Typesetter");
    expect(html).toContain("Tidewater Press");
    expect(html).toContain('since <time class="dt-start" dateTime="2019-03">Mar 2019</time>');
  });

  it("shows a LinkedIn export in three lines", async () => {
    const told = vi.spyOn(console, "info").mockImplementation(() => {});
    const { default: Page } = await import(/* @vite-ignore */ join(folder, "from-linkedin.tsx"));
    const html = renderToStaticMarkup(<Page />);
    expect(html).toContain("Ottilie Marr");
    expect(html).toContain("Head of Typesetting");
    expect(html).not.toContain("Quay Street");
    expect(told).toHaveBeenCalledWith("Profile.csv", 2, expect.stringContaining("Address"));
  });

  it("shows a career from a CMS in French", async () => {
    const { default: Page } = await import(/* @vite-ignore */ join(folder, "page.tsx"));
    const html = renderToStaticMarkup(await Page());
    expect(html).toContain('lang="fr"');
    expect(html).toContain("De la musicologie à la fiabilité");
    expect(html).toContain('data-brand="editorial"');
  });

  it("shows a career written by hand, with its turning point", async () => {
    const { CareerTimeline } = await import("@trajectoires/react");
    const { career } = await import(/* @vite-ignore */ join(folder, "career.ts"));
    const html = renderToStaticMarkup(<CareerTimeline path={career} />);
    expect(html).toContain("From one show that must go on to another");
    expect(html).toContain("c. 2012");
  });

  it("says how each period is known", async () => {
    const { Explained } = await import(/* @vite-ignore */ join(folder, "explained.tsx"));
    const html = renderToStaticMarkup(<Explained path={contradictory} />);
    expect(html).toContain("1 contradiction");
    expect(html).toContain("Not before June 2016: see");
  });

  it("shows the whole journey, whose stages can be linked to", async () => {
    const { Journey } = await import(/* @vite-ignore */ join(folder, "journey.tsx"));
    const html = renderToStaticMarkup(<Journey path={gautier} />);
    for (const part of [
      'role="tablist"',
      'id="noor-lead-sre"',
      "From musicology to site reliability",
    ])
      expect(html).toContain(part);
  });

  it("draws the line through time, as a strip, and the skills", async () => {
    const { Views } = await import(/* @vite-ignore */ join(folder, "views.tsx"));
    const html = renderToStaticMarkup(<Views path={gautier} />);
    for (const part of ["tj-strip", "tj-trajectory", "tj-skills", "Hosting &amp; data centres"])
      expect(html).toContain(part);
  });

  it("draws what was worked out elsewhere as it draws the document", async () => {
    const { CareerTimeline } = await import("@trajectoires/react");
    const { Candidate, load } = await import(/* @vite-ignore */ join(folder, "solved.tsx"));
    const html = renderToStaticMarkup(<Candidate solved={JSON.parse(load(gautier))} />);
    expect(html).toBe(renderToStaticMarkup(<CareerTimeline path={gautier} />));
  });
});
