/** What `--help` prints. */
export const usage = `Careers on the command line.

  trajectoires validate [FILE…]                 what is wrong or doubtful in them
  trajectoires convert  [FILE…] --to FORMAT     the same career in another format
  trajectoires render   [FILE…]                 a page that needs no script and no other file, or an SVG picture

FILE may be a CareerPath document, JSON Resume (JSON or YAML), a LinkedIn export (the zip, its folder, or its CSV
files together), Europass (XML, JSON or the PDF), ORCID (XML or JSON), a European learning credential (JSON-LD or
XML), FRESH, RenderCV (YAML), MAC or Reactive Resume. The format is found out. A folder stands for its files. Without FILE, or with "-", standard input is read.

Options
  --to FORMAT      career-path (default), json-resume or json-ld
  --format FORMAT  html (default) or svg: what to render
  --out FILE       write there instead of to standard output
  --join           join roles that may be one employment, as the importer suggests
  --brand NAME     editorial, night, vivid … (default: none, the system's own font and colours)
  --locale TAG     en (default), ar, de, es, fr, ja, pt or sv: words and dates of the page
  --as-of DATE     what "now" means, such as 2026-03 (default: the document's own time)
  --public         leave out what only its person or recruiters may see
  --notes          say what was kept aside as well, not only what is wrong or doubtful
  --help           this

Exit codes
  0  done, nothing wrong        2  the command was not understood
  1  a career has errors        3  a file cannot be read or written

Examples
  trajectoires validate careers/*.json
  trajectoires convert Positions.csv Education.csv --to json-resume --out resume.json
  curl -s https://example.org/resume.json | trajectoires render --brand night --locale fr > career.html
`;
