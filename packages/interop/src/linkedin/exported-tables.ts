/** The tables of an export that say something about a career, with the columns they have had over the years. */
export const TABLES = {
  Positions: [
    "Company Name",
    "Title",
    "Description",
    "Location",
    "Started On",
    "Finished On",
    "Company Url",
  ],
  Education: ["School Name", "Start Date", "End Date", "Notes", "Degree Name", "Activities"],
  Skills: ["Name", "Level", "Keywords"],
  Languages: ["Name", "Proficiency"],
  Certifications: ["Name", "Url", "Authority", "Started On", "Finished On", "License Number"],
  Projects: ["Title", "Description", "Url", "Started On", "Finished On"],
  Volunteering: ["Company Name", "Role", "Cause", "Started On", "Finished On", "Description"],
  Honors: ["Title", "Description", "Issued On"],
  Publications: ["Name", "Published On", "Description", "Publisher", "Url"],
  Patents: ["Title", "Description", "Url", "Issued On", "Filed On", "Patent Number", "Office"],
  Courses: ["Name", "Number"],
  Organizations: ["Name", "Description", "Position", "Started On", "Finished On"],
  TestScores: ["Tested On", "Name", "Description", "Score"],
  Profile: [
    ...["First Name", "Last Name", "Maiden Name", "Address", "Birth Date", "Contact Instructions"],
    ...["Headline", "Summary", "Industry", "Country", "Zip Code", "Geo Location"],
    ...["Twitter Handles", "Websites", "Instant Messengers"],
  ],
  "Profile Summary": ["Profile Summary"],
  "Causes You Care About": ["Supported Cause"],
  "Recommendations Received": [
    ...["First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status"],
  ],
  "Email Addresses": ["Email Address", "Confirmed", "Primary", "Updated On"],
  PhoneNumbers: ["Extension", "Number", "Type"],
} as const;

/** Name of a table of the export. */
export type TableName = keyof typeof TABLES;

const NAMES = Object.keys(TABLES) as TableName[];
/** What identifies the person or reaches them: only read when asked for. */
export const PERSONAL_TABLES: ReadonlySet<TableName> = new Set(["Email Addresses", "PhoneNumbers"]);

const OTHER_NAMES: Readonly<Record<string, TableName>> = {
  experience: "Positions",
  volunteer: "Volunteering",
  volunteerexperience: "Volunteering",
  volunteerexperiences: "Volunteering",
  certificates: "Certifications",
  licenses: "Certifications",
  honorsawards: "Honors",
  awards: "Honors",
  organisations: "Organizations",
};

/** Of others, or about what the person did on the site: never opened. */
const PRIVATE =
  /^(?:connections?|contacts?|imported ?contacts|messages?|guide messages|learning coach messages|learning role play messages|registration|invitations?|logins?|search ?queries|receipts.*|ad ?targeting|ads ?clicked|job applications?|job applicant.*|job seeker.*|saved job.*|saved_.*|reactions|votes|comments|shares|member follows|company follows|hashtag follows|security challenges|inferences about you|endorsement (?:given|received) info|recommendations given|whatsapp ?phone ?numbers|private identity.*|providers|services marketplace.*|instantreposts|online job postings|jobs.*|events|learning|rich media|verifications.*|easyapply.*|publishing.*|profile contacts|sent invitations|lan ads.*|calendar.*|content .*)$/;

/** `"Honors (1).csv"` is `"honors"`; "Jane-Positions" too ends in what it is. */
function plainName(path: string): string {
  return path
    .replace(/^.*[/\\]/, "")
    .replace(/\.[^.]*$/, "")
    .replace(/\s?\(\d{1,4}\)$|[ _-]?copy$/i, "")
    .replace(/[\s_]+/g, " ")
    .trim()
    .toLowerCase();
}

/** Which table a file is by its name: case, folders, numbers of copies, and a prefix before the last `__`, `-` or blank do not count. */
export function tableOfName(path: string): TableName | "private" | undefined {
  const name = plainName(path);
  if (PRIVATE.test(name)) return "private";
  const match = (text: string) => {
    const bare = text.replace(/[\s_-]+/g, "");
    return (
      NAMES.find((table) => table.toLowerCase().replaceAll(" ", "") === bare) ?? OTHER_NAMES[bare]
    );
  };
  const words = name.split(/[\s_-]+/);
  for (let from = 0; from < words.length; from++) {
    const rest = words.slice(from).join(" ");
    if (from > 0 && PRIVATE.test(rest)) return "private";
    const found = match(rest);
    if (found) return found;
  }
  return undefined;
}

/** Columns that, together, only one table has. */
const SIGNATURES: readonly (readonly [TableName, readonly string[]])[] = [
  ["Volunteering", ["Company Name", "Role"]],
  ["Positions", ["Company Name", "Title"]],
  ["Education", ["School Name"]],
  ["Certifications", ["Name", "Authority"]],
  ["Publications", ["Name", "Published On"]],
  ["TestScores", ["Name", "Tested On"]],
  ["Languages", ["Name", "Proficiency"]],
  ["Organizations", ["Name", "Position"]],
  ["Courses", ["Name", "Number"]],
  ["Profile", ["First Name", "Headline"]],
  ["Recommendations Received", ["First Name", "Job Title", "Text"]],
  ["Honors", ["Title", "Issued On"]],
  ["Projects", ["Title", "Description", "Started On"]],
  ["Profile Summary", ["Profile Summary"]],
  ["Causes You Care About", ["Supported Cause"]],
  ["Email Addresses", ["Email Address", "Primary"]],
];

/** Which table a heading belongs to; `"private"` for that of connections and messages. */
export function tableOfHeading(columns: readonly string[]): TableName | "private" | undefined {
  const has = (name: string) =>
    columns.some((column) => column.toLowerCase() === name.toLowerCase());
  if (has("Connected On") || has("Conversation ID")) return "private";
  return SIGNATURES.find(([, names]) => names.every(has))?.[0];
}
