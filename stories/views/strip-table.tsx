import { type CareerPath, type Locale, resolveCareer } from "@trajectoires/react";
import { CareerStrip, findStripLanes, findStripRange } from "@trajectoires/react/strip";
import { createWords, pickText } from "@trajectoires/react/words";
import type { ReactElement } from "react";
import "./strip-table.css";

/** Candidates in a table, each with their line, all on one scale: a host's own table around the library's strips. */
export function StripTable(props: {
  paths: readonly CareerPath[];
  locale: Locale;
  dir: "ltr" | "rtl";
}): ReactElement {
  const { paths, locale, dir } = props;
  const words = createWords(locale);
  const careers = paths.map((path) => resolveCareer(path));
  const range = findStripRange(careers);
  const lanes = findStripLanes(careers);
  const year = (month: number) => words.date({ year: Math.floor(month / 12) });
  return (
    <table className="strip-table" dir={dir}>
      <thead>
        <tr>
          <th scope="col">Candidate</th>
          <th scope="col">Now</th>
          <th scope="col">
            Trajectory{range ? ` · ${year(range.start)} – ${year(range.end - 1)}` : ""}
          </th>
        </tr>
      </thead>
      <tbody>
        {careers.map((career, index) => {
          const name = pickText(career.path.person.name, locale.tag)?.value;
          const now = career.stages.filter(({ ongoing }) => ongoing).at(-1);
          return (
            <tr key={index}>
              <th scope="row">{name}</th>
              <td>{now ? pickText(now.stage.title, locale.tag, career.path.lang)?.value : "–"}</td>
              <td>
                <CareerStrip path={career} locale={locale} dir={dir} range={range} lanes={lanes} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
