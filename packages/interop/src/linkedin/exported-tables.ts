import { baseName } from "../reading/input-file.js";

/** The tables of an export that say something about a career, with the columns they have had over the years. */
const COLUMNS = {
  Positions: "Company Name,Title,Description,Location,Started On,Finished On",
  Education: "School Name,Start Date,End Date,Notes,Degree Name,Activities",
  Skills: "Name",
  Languages: "Name,Proficiency",
  Certifications: "Name,Url,Authority,Started On,Finished On,License Number",
  Projects: "Title,Description,Url,Started On,Finished On",
  Volunteering: "Company Name,Role,Cause,Started On,Finished On,Description",
  Honors: "Title,Description,Issued On",
  Publications: "Name,Published On,Description,Publisher,Url",
  Patents: "Title,Description,Url,Issued On,Filed On,Patent Number",
  Courses: "Name,Number",
  Organizations: "Name,Description,Position,Started On,Finished On",
  "Test Scores": "Tested On,Name,Description,Score",
  Profile:
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Country,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers",
  "Profile Summary": "Profile Summary",
  "Causes You Care About": "Supported Cause",
  "Recommendations Received": "First Name,Last Name,Company,Job Title,Text,Creation Date,Status",
};

/** Name of a table of the export. */
export type TableName = keyof typeof COLUMNS;

const bare = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, "");
const NAMES = new Map(Object.keys(COLUMNS).map((name) => [bare(name), name as TableName]));
NAMES.set("volunteerexperiences", "Volunteering");
/** Of others, between them and the person, or of how to reach the person. */
const PRIVATE =
  /(?:^|[\s_-])(?:connections|contacts|messages|invitations|registration|email addresses|phone ?numbers)$/i;

/** The columns of a table, as the export calls them. */
export const columnsOf = (table: TableName) => COLUMNS[table].split(",");
/** Every column of every table. */
export const EVERY_COLUMN = [...new Set(Object.values(COLUMNS).join().split(","))];

/**
 * Which table a file is by its name. Case, folders, underscores, the number of a copy and words before it do not count:
 * "export/Ottilie-positions (1).csv" holds positions.
 */
export function tableOfName(path: string): TableName | "private" | undefined {
  const name = baseName(path).replace(/(?:\s?\(\d{1,4}\))?(?:\.[^.]*)?$/, "");
  if (PRIVATE.test(name)) return "private";
  const words = name.split(/[\s_-]+/);
  for (let from = 0; from < words.length; from++) {
    const found = NAMES.get(bare(words.slice(from).join("")));
    if (found) return found;
  }
  return undefined;
}

/** Which table has most of a heading's columns in common with it; `undefined` where that is less than half. */
export function tableOfHeading(heading: readonly string[]): TableName | undefined {
  const shares = [...NAMES.values()].map((table) => {
    const columns = columnsOf(table);
    const common = columns.filter((column) => heading.includes(column)).length;
    return { table, share: common / (columns.length + heading.length - common) };
  });
  const [best] = shares.sort((a, b) => b.share - a.share);
  return best && best.share >= 0.5 ? best.table : undefined;
}
