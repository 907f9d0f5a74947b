import type { InputFile } from "@trajectoires/interop/detect";

/** A LinkedIn export of an invented person, in part. */
export const exportSample: readonly InputFile[] = [
  {
    name: "Profile.csv",
    content: `First Name,Last Name,Address,Birth Date,Headline,Summary,Geo Location,Websites
Ottilie,Marr,1 Quay Street,"Jul 4, 1992",Sets type by the sea,Prints things that last.,"Gothenburg, Sweden",[PORTFOLIO:https://marr.example/work]
`,
  },
  {
    name: "Positions.csv",
    content: `Company Name,Title,Description,Location,Started On,Finished On
Tidewater Press,Head of Typesetting,Leads eleven people.  • Moved the press to variable fonts  • Halved the time to proof,"Gothenburg, Sweden",Apr 2021,
Tidewater Press,Typesetter,Books and posters.,"Gothenburg, Sweden",Sep 2018,Mar 2021
Marrow & Sons,Compositor,,Remote,2016,2018
Free Harbour Radio,Night presenter,One voice and many stories,,Oct 2012,
`,
  },
  {
    name: "Education.csv",
    content: `School Name,Start Date,End Date,Notes,Degree Name,Activities
Kalmar School of Print,2013,2016,Thesis on ink traps,"BA, Graphic Design","Letterpress club, rowing"
`,
  },
  { name: "Skills.csv", content: "Name\nTypesetting\nInDesign\nInk and paper\n" },
  {
    name: "Languages.csv",
    content:
      "Name,Proficiency\nSwedish,Native or bilingual proficiency\nFrench,Limited working proficiency\n",
  },
  {
    name: "Volunteering.csv",
    content: `Company Name,Role,Cause,Started On,Finished On,Description
Night shelter,Cook,POVERTY ALLEVIATION,Jan 2014,Jan 2017,Soup for eighty
`,
  },
];
