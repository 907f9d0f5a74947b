/** What each package may use: its part of the arrows in CONTRIBUTING.md. */
export interface Arrows {
  /** Packages of ours, by folder. */
  ours: readonly string[];
  /** Others' packages, at run time. */
  others: readonly string[];
  /** Files whose names begin so run on Node alone, and may use what it brings. */
  onNode?: string;
}

export const arrows: Readonly<Record<string, Arrows>> = {
  model: { ours: [], others: ["valibot"] },
  interop: { ours: ["model"], others: ["fflate", "papaparse"] },
  layout: { ours: ["model"], others: [] },
  themes: { ours: [], others: ["culori"], onNode: "bin/" },
  react: {
    ours: ["model", "layout"],
    others: ["react", "react-dom", "framer-motion", "@floating-ui/react-dom"],
  },
  cli: {
    ours: ["model", "interop", "layout", "themes", "react"],
    others: ["react", "react-dom", "yaml", "@xmldom/xmldom"],
    onNode: "",
  },
};

/** Packages that know no screen. */
export const withoutScreen = ["model", "interop", "layout"];
