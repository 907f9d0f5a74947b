type Words = readonly [string, ...string[]];

/** What one field of activity is made of, in the generated careers. */
export interface Field {
  readonly id: string;
  readonly name: string;
  readonly studies: string;
  readonly trades: Words;
  readonly projects: Words;
  readonly skills: Words;
  readonly organisations: Words;
}

/** Six fields: one lane and one colour each. */
export const fields: readonly [Field, ...Field[]] = [
  {
    id: "water",
    name: "Water",
    studies: "Hydrology",
    trades: ["Hydrologist", "Well engineer", "Flood planner", "River warden", "Pump engineer"],
    projects: ["A gauge in every village", "The dry-summer plan", "Map of forgotten springs"],
    skills: ["Flow measurement", "Flood modelling", "Pumps", "Water chemistry", "Sluice design"],
    organisations: ["Waterworks", "River Authority", "Wells", "Springs Survey"],
  },
  {
    id: "print",
    name: "Print & type",
    studies: "Typography",
    trades: ["Compositor", "Type designer", "Press operator", "Proofreader", "Bookbinder"],
    projects: ["A face for timetables", "The municipal almanac", "Poems on ticket stubs"],
    skills: ["Letterpress", "Kerning", "Colour proofing", "Binding", "Copy-editing"],
    organisations: ["Press", "Type Foundry", "Bindery", "Almanacs"],
  },
  {
    id: "software",
    name: "Software",
    studies: "Computer science",
    trades: ["Developer", "Test engineer", "Platform engineer", "Data engineer", "Site engineer"],
    projects: ["Search that forgives", "A quieter pager", "The great migration"],
    skills: ["TypeScript", "PostgreSQL", "Observability", "Accessibility", "Release engineering"],
    organisations: ["Systems", "Software", "Data", "Networks"],
  },
  {
    id: "kitchen",
    name: "Kitchens",
    studies: "Culinary arts",
    trades: ["Cook", "Baker", "Pastry chef", "Kitchen manager", "Menu planner"],
    projects: ["Soup for four hundred", "The zero-waste winter", "Bread by tram"],
    skills: ["Sourdough", "Menu planning", "Butchery", "Stock keeping", "Food safety"],
    organisations: ["Canteens", "Bakery", "Kitchens", "Tavern"],
  },
  {
    id: "school",
    name: "Teaching",
    studies: "Education",
    trades: ["Teacher", "Workshop tutor", "Curriculum writer", "Head of year", "Librarian"],
    projects: ["A library in a bus", "Homework for parents", "The outdoor term"],
    skills: ["Lesson design", "Assessment", "Mentoring", "Storytelling", "Mediation"],
    organisations: ["School", "College", "Academy", "Library"],
  },
  {
    id: "mountain",
    name: "Mountains",
    studies: "Geography",
    trades: ["Hut warden", "Trail builder", "Avalanche observer", "Mountain guide", "Surveyor"],
    projects: ["Sixty new waymarks", "The snow diary", "A bridge of larch"],
    skills: ["Rope rescue", "Snow science", "Map making", "First aid", "Dry-stone walling"],
    organisations: ["Huts", "Trails", "Rescue", "Alpine Survey"],
  },
];

/** First halves of the names of organisations. */
export const places: Words = [
  "Aldermere",
  "Brackholm",
  "Castelvento",
  "Dornach",
  "Eskdale",
  "Fennick",
  "Grauwald",
  "Hollin",
  "Isarbrück",
  "Juniper Bay",
  "Kestrel",
  "Lindvik",
  "Montclar",
  "Northmoor",
  "Osterby",
  "Pellworm",
];

/** Steps of a ladder, from the lowest. */
export const ranks: Words = ["Junior", "", "Senior", "Lead", "Principal"];

/** One-sentence summaries that fit any field. */
export const summaries: Words = [
  "Came for a season and stayed for the people.",
  "Small team, large territory, honest weather.",
  "Took over a mess and left a manual.",
  "Learned to say no, and to say it early.",
  "Two winters of repairs, then one summer of new work.",
  "Made the handover so short that nobody noticed it.",
  "Half the work was listening.",
];
