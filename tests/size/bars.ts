import { brandNames } from "@trajectoires/themes";

import { inRoot } from "../tools/repository.ts";
import { type Bar, KB, names, sheet } from "./bar.ts";
import { solvedBars } from "./solved-bars.ts";

const interop = inRoot("packages/interop/dist");
/** What server components leave to the browser. */
const journey = inRoot("packages/react/dist/career-journey");

/** What importers share: of however many, a page loads it once. */
const shared = [
  names("assembleCareer, readSection, readSections", `${interop}/reading/career.js`),
  names("startContext", `${interop}/reading/context.js`),
  names("Entry", `${interop}/reading/entry.js`),
  names("asExtra, keepAside, readEach", `${interop}/reading/extra.js`),
  names("placeNamed", `${interop}/reading/place.js`),
  names("readPlaceIn", `${interop}/reading/place-in.js`),
  names("findAll, toEntries", `${interop}/reading/find-all.js`),
  names("readDateParts", `${interop}/reading/date-parts.js`),
  names("withoutFiles", `${interop}/reading/without-files.js`),
  names("nameLanguage", `${interop}/reading/language-names.js`),
  names("FlatEntry", `${interop}/reading/flat-entry.js`),
  names("dateValues", `${interop}/reading/date-values.js`),
  names("setFilled", `${interop}/reading/draft.js`),
  names("filled", `${interop}/reading/filled.js`),
  names("entriesAt, listAt, readList", `${interop}/reading/entries.js`),
  names("Issues", `${interop}/reading/issues.js`),
  names("readEmployment", `${interop}/reading/employment.js`),
  names("joinLevels, readLanguageLevel, readSkillLevel", `${interop}/reading/levels.js`),
  names("languageOfScript, readLanguageTag", `${interop}/reading/language.js`),
  names("DOMAINS, KINDS, UNTITLED", `${interop}/reading/domains.js`),
  names("splitDescription", `${interop}/reading/split-description.js`),
  names(
    "readLanguages, readInterests, readReferences, readProfiles",
    `${interop}/reading/person-lists.js`,
  ),
  names("readInput", `${interop}/reading/read-input.js`),
  names("importRecord, nothingRead", `${interop}/reading/import-record.js`),
  names("decodeText", `${interop}/reading/decode-text.js`),
].join("");
const archives = names("openFiles", `${interop}/archive/open-files.js`);
const tables = [
  names("readTable", `${interop}/tables/read-table.js`),
  names("reportProblems", `${interop}/tables/report-problems.js`),
].join("");
/** For formats whose sections have free titles. */
const sectionWords = names("kindOfSection", `${interop}/reading/section-words.js`);
const xml = [
  names("readXml", `${interop}/xml/read-xml.js`),
  names("xmlToPlain", `${interop}/xml/xml-to-plain.js`),
].join("");
const pdf = names("isPdf, readPdfAttachment", `${interop}/archive/read-pdf-attachment.js`);

const timeline = names("CareerTimeline, RoleCard, SkillBadge, PivotCard", "@trajectoires/react");

const shell = names("JourneyShell", `${journey}/journey-shell.js`);

export const bars: readonly Bar[] = [
  {
    name: "A timeline with its cards, badges, dates and English",
    contents: timeline,
    limit: 26.2 * KB,
    goal: 12 * KB,
  },
  {
    name: "The trajectory view with its layout, time axis and popover, beyond a timeline",
    contents: timeline + names("CareerTrajectory", "@trajectoires/react/trajectory"),
    beyond: timeline,
    limit: 28.8 * KB,
  },
  { name: "Its styles", ...sheet("@trajectoires/react/trajectory.css"), limit: 3.2 * KB },
  {
    name: "A journey before anybody touches it, drawn in the browser, in all",
    contents: names("CareerJourney", "@trajectoires/react/journey"),
    limit: 36.5 * KB,
    goal: 20 * KB,
  },
  {
    name: "A journey that a server wrote into a page, brought alive, in all",
    contents: names("hydrateJourneys", "@trajectoires/react/journey/hydrate"),
    limit: 7.3 * KB,
  },
  {
    name: "A journey before anybody touches it, drawn on the server, in all",
    contents: names("JourneyShell", `${journey}/journey-shell.js`),
    limit: 6.8 * KB,
  },
  {
    name: "What turns one view into another, loaded when it is first needed, in all",
    contents: names("measureDrawing, playHead, playMorph, readPace", `${journey}/motion/index.js`),
    limit: 24 * KB,
  },
  {
    name: "Search and filters, loaded when they are opened, beyond the journey",
    contents: shell + names("Explore", `${journey}/explore/explore.js`),
    beyond: shell,
    limit: 6 * KB,
    goal: 5 * KB,
  },
  {
    name: "The player, loaded when it is started, beyond the journey",
    contents: shell + names("Player", `${journey}/player/player.js`),
    beyond: shell,
    limit: 5.2 * KB,
    goal: 4 * KB,
  },
  {
    name: "Threads of skills, loaded when the page is idle, beyond the journey",
    contents: shell + names("followThreads", `${journey}/threads/index.js`),
    beyond: shell,
    limit: 2 * KB,
  },
  { name: "Its styles", ...sheet("@trajectoires/react/journey.css"), limit: 4.8 * KB },
  { name: "Its styles", ...sheet("@trajectoires/react/styles.css"), limit: 5.1 * KB, goal: 5 * KB },
  { name: "Styles of cues", ...sheet("@trajectoires/react/cues.css"), limit: 1.2 * KB },
  {
    name: "All styles for hosts that fight, in place of the others",
    ...sheet("@trajectoires/react/hardened.css"),
    limit: 13.9 * KB,
  },
  ...brandNames.map((brand) => ({
    name: `The brand ${brand}`,
    ...sheet(`@trajectoires/themes/${brand}.css`),
    limit: 2 * KB,
  })),
  {
    name: "Making a brand",
    contents: names("createBrand", "@trajectoires/themes"),
    limit: 17 * KB,
  },
  {
    name: "“How do we know?” and contradictions, beyond a timeline",
    contents: timeline + names("CareerConflicts, explainPeriod", "@trajectoires/react/explanation"),
    beyond: timeline,
    limit: 6.5 * KB,
  },
  {
    name: "Styles of explanations",
    ...sheet("@trajectoires/react/explanation.css"),
    limit: 2 * KB,
  },
  {
    name: "A picture as SVG, in all",
    contents: names("careerToSvg", "@trajectoires/react/svg"),
    limit: 28.5 * KB,
  },
  {
    name: "A strip, beyond a timeline",
    contents: timeline + names("CareerStrip, findStripRange", "@trajectoires/react/strip"),
    beyond: timeline,
    limit: 4 * KB,
  },
  { name: "Styles of strips", ...sheet("@trajectoires/react/strip.css"), limit: 0.5 * KB },
  {
    name: "Skills over time, beyond a timeline",
    contents: timeline + names("SkillTimeline", "@trajectoires/react/skills"),
    beyond: timeline,
    // With the distances between points, also of times that came as plain data; a timeline alone doesn't load them.
    limit: 6.1 * KB,
  },
  {
    name: "Styles of skills over time",
    ...sheet("@trajectoires/react/skills.css"),
    limit: 1.5 * KB,
  },
  ...["ar", "de", "es", "fr", "ja", "pt", "sv"].map((tag) => ({
    name: `The language ${tag}`,
    contents: names(tag, `@trajectoires/react/locales/${tag}`),
    // Words of every view, and of explanations.
    limit: 4 * KB,
  })),
  ...["ar", "de", "es", "fr", "ja", "pt", "sv"].map((tag) => ({
    name: `The language ${tag}, for stories alone`,
    contents: names(`${tag}Story`, `@trajectoires/react/locales/${tag}`),
    limit: 2.2 * KB,
  })),
  {
    name: "Reading JSON Resume",
    contents: names("fromJsonResume", "@trajectoires/interop/json-resume"),
    limit: 20.4 * KB,
    goal: 16 * KB,
  },
  {
    name: "Writing JSON-LD, beyond working out the times",
    contents:
      names("toJsonLdText", "@trajectoires/interop/json-ld") +
      names("resolveCareer, redact", "@trajectoires/model"),
    beyond: names("resolveCareer, redact", "@trajectoires/model"),
    limit: 2 * KB,
  },
  {
    name: "Writing JSON Resume",
    contents: names("toJsonResume", "@trajectoires/interop/json-resume"),
    limit: 4 * KB,
  },
  { name: "What importers share", contents: shared, limit: 18.6 * KB },
  { name: "Opening archives", contents: archives, limit: 6 * KB },
  { name: "Reading tables", contents: tables, limit: 9 * KB },
  {
    name: "Reading LinkedIn exports, beyond these three",
    contents: names("fromLinkedIn", "@trajectoires/interop/linkedin") + shared + archives + tables,
    beyond: shared + archives + tables,
    limit: 3 * KB,
  },
  { name: "Reading XML", contents: xml, limit: 2.5 * KB },
  { name: "Finding what is attached to a PDF", contents: pdf, limit: 5 * KB },
  {
    name: "Reading Europass, beyond what is shared and these two",
    contents: names("fromEuropass", "@trajectoires/interop/europass") + shared + xml + pdf,
    beyond: shared + xml + pdf,
    limit: 3 * KB,
  },
  ...(
    [
      ["FRESH", "fromFresh", "fresh"],
      ["RenderCV", "fromRenderCv", "render-cv"],
      ["MAC", "fromMac", "mac"],
      ["ORCID", "fromOrcid", "orcid"],
      ["Reactive Resume", "fromReactiveResume", "reactive-resume"],
    ] as const
  ).map(([format, name, entry]) => ({
    name: `Reading ${format}, beyond what is shared`,
    contents: names(name, `@trajectoires/interop/${entry}`) + shared + sectionWords + xml,
    beyond: shared + sectionWords + xml,
    limit: 3 * KB,
  })),
  {
    name: "Reading European learning credentials, beyond what is shared and XML",
    contents: names("fromElm", "@trajectoires/interop/elm") + shared + xml,
    beyond: shared + xml,
    limit: 3 * KB,
  },
  {
    name: "Telling what a file is",
    contents: names("detectFormat", "@trajectoires/interop/detect"),
    limit: 6 * KB,
  },
  {
    name: "Doing what an importer suggests",
    contents: names("applySuggestions", "@trajectoires/interop/suggestions"),
    limit: 0.4 * KB,
  },
  {
    name: "Reading unknown JSON",
    contents: names("parseCareerPath", "@trajectoires/model/schema"),
    limit: 18 * KB,
  },
  {
    name: "Working out the times",
    contents: names("resolveTimes", "@trajectoires/model"),
    limit: 7.9 * KB,
  },
  {
    name: "The same with reasons and conflicts",
    contents: names("resolveCareer", "@trajectoires/model"),
    limit: 9.8 * KB,
  },
  ...solvedBars,
];
