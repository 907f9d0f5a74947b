import "@trajectoires/interop/fresh";
import "@trajectoires/interop/json-ld";
import "@trajectoires/interop/mac";
import "@trajectoires/interop/orcid";
import "@trajectoires/interop/reactive-resume";
import "@trajectoires/interop/render-cv";
import "@trajectoires/interop/suggestions";
import "@trajectoires/layout/skills";
import "@trajectoires/layout/strip";
import "@trajectoires/layout/trajectory";
import "@trajectoires/react/cues.css";
import "@trajectoires/react/hardened.css";
import "@trajectoires/react/journey";
import "@trajectoires/react/journey.css";
import "@trajectoires/react/journey/hydrate";
import "@trajectoires/react/journey/island";
import "@trajectoires/react/locales/ar";
import "@trajectoires/react/locales/de";
import "@trajectoires/react/locales/es";
import "@trajectoires/react/locales/ja";
import "@trajectoires/react/locales/pt";
import "@trajectoires/react/locales/sv";
import "@trajectoires/react/skills";
import "@trajectoires/react/skills.css";
import "@trajectoires/react/strip";
import "@trajectoires/react/strip.css";
import "@trajectoires/react/svg";
import "@trajectoires/react/trajectory";
import "@trajectoires/react/trajectory.css";
import "@trajectoires/themes/alder.css";
import "@trajectoires/themes/ember.css";
import "@trajectoires/themes/foundry.css";
import "@trajectoires/themes/meridian.css";
import "@trajectoires/themes/monolith.css";
import "@trajectoires/themes/pollen.css";
import "@trajectoires/themes/prisma.css";
import "@trajectoires/themes/ready";
import "@trajectoires/themes/sprig.css";
import "trajectoires";
import "@trajectoires/react/explanation.css";
import "@trajectoires/react/styles.css";
import "@trajectoires/themes/editorial.css";
import "@trajectoires/themes/night.css";
import "@trajectoires/themes/vivid.css";
import { type CareerFormat, detectFormat } from "@trajectoires/interop/detect";
import { type FromElmOptions, fromElm } from "@trajectoires/interop/elm";
import { type FromEuropassOptions, fromEuropass } from "@trajectoires/interop/europass";
import { fromJsonResume } from "@trajectoires/interop/json-resume";
import { type FromLinkedInOptions, fromLinkedIn } from "@trajectoires/interop/linkedin";
import { layoutStory } from "@trajectoires/layout/story";
import { type CareerPath, type Issue, resolveCareer, type Stage } from "@trajectoires/model";
import jsonSchema from "@trajectoires/model/career-path.schema.json" with { type: "json" };
import { totalExperience } from "@trajectoires/model/derive";
import { safeUrl } from "@trajectoires/model/document";
import { resolveTimes } from "@trajectoires/model/resolve";
import { parseCareerPath } from "@trajectoires/model/schema";
import { packCareer, restoreCareer } from "@trajectoires/model/solved";
import { parseEdtf } from "@trajectoires/model/time";
import {
  CareerTimeline,
  type CareerTimelineProps,
  PivotCard,
  RoleCard,
  SkillBadge,
  type SolvedCareer,
  solveCareer,
} from "@trajectoires/react";
import { CareerConflicts, explainPeriod } from "@trajectoires/react/explanation";
import { en } from "@trajectoires/react/locales/en";
import { fr } from "@trajectoires/react/locales/fr";
import * as solved from "@trajectoires/react/solved";
import { CareerJourney as SolvedJourney } from "@trajectoires/react/solved/journey";
import { SkillTimeline as SolvedSkills } from "@trajectoires/react/solved/skills";
import { CareerStrip as SolvedStrip } from "@trajectoires/react/solved/strip";
import { CareerTrajectory as SolvedTrajectory } from "@trajectoires/react/solved/trajectory";
import { createWords, formatDate } from "@trajectoires/react/words";
import { type BrandName, brandNames } from "@trajectoires/themes";
import type { ReactElement } from "react";

// An application in small: it uses every public entry and is compiled, not run. `@ts-expect-error` proves that the types
// say no where they should.

const role: Stage = { id: "weaver", kind: "role", title: "Weaver", start: "2019-03", end: "2021" };

export const path: CareerPath = {
  version: 1,
  person: { name: { en: "Ottilie Marr", fr: "Ottilie Marr" } },
  stages: [role],
};

export const wrong: Stage = {
  id: "weaver",
  // @ts-expect-error No such kind.
  kind: "gap",
  title: "Weaver",
};

const withContact: FromLinkedInOptions = { personal: true };
export const exported = fromLinkedIn({ "Positions.csv": "Title\nWeaver" }, withContact).value;

const inDanish: FromEuropassOptions = { lang: "da", parser: new DOMParser() };
export const europass = fromEuropass(new Uint8Array(), inDanish).suggestions;

const inGreek: FromElmOptions = { lang: "el" };
export const credential = fromElm("{}", inGreek).issues;
export const formats: readonly (CareerFormat | "unknown")[] = detectFormat("{}").map(
  ({ format }) => format,
);

export function Page({ json }: { json: unknown }): ReactElement {
  const { ok, value, issues } = parseCareerPath(json);
  const told: readonly Issue[] = [...issues, ...fromJsonResume(json).issues];
  const props: CareerTimelineProps = { path: value, locale: fr };
  const brand: BrandName | undefined = brandNames[0];
  return (
    <main data-brand={brand} aria-busy={!ok} title={told[0]?.message}>
      <CareerTimeline {...props} />
      <CareerTimeline
        path={resolveCareer(path)}
        locale={en}
        headingLevel={3}
        explain={explainPeriod}
      />
      <CareerConflicts path={value} locale={fr} />
      {/* @ts-expect-error A timeline needs a path. */}
      <CareerTimeline />
      <RoleCard title="Weaver" skills={[]} />
      <SkillBadge name="Jacquard looms" level={4} />
      <PivotCard title="From looms to punched cards" />
      <p>
        {layoutStory(resolveCareer(path)).rowCount} {Object.keys(jsonSchema).length}
        {formatDate(createWords(fr), "2015~")}
      </p>
    </main>
  );
}

export const sent: SolvedCareer = solveCareer(path, { asOf: "2026-07" });
export const months = totalExperience(restoreCareer(packCareer(resolveTimes(path))).value).atLeast;
export const plain = [safeUrl("https://loom.example"), parseEdtf("2019-03").ok];
// @ts-expect-error Functions are no data.
export const withFunctions = solveCareer(path, { vagueWords: { some: () => [1, 2] } });

export function Solved(): ReactElement {
  return (
    <main>
      <solved.CareerTimeline path={sent} locale={fr} explain={explainPeriod} />
      {/* @ts-expect-error Without a solver a document alone is not enough. */}
      <solved.CareerTimeline path={path} />
      {/* @ts-expect-error What "now" means was said when it was solved. */}
      <solved.CareerTimeline path={sent} asOf="2027" />
      <RoleCard {...solved.stageCard(sent, "weaver")} />
      <SolvedJourney path={sent} defaultView="trajectory" />
      <SolvedSkills path={sent} />
      <SolvedStrip path={sent} />
      <SolvedTrajectory path={resolveCareer(path)} />
    </main>
  );
}
