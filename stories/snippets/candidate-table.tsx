import { type CareerPath, resolveCareer } from "@trajectoires/react";
import { CareerStrip, findStripLanes, findStripRange } from "@trajectoires/react/strip";
import "@trajectoires/react/styles.css";
import "@trajectoires/react/strip.css";

/** Candidates with their lines, all on one scale. */
export function Candidates({ paths }: { paths: readonly CareerPath[] }) {
  const careers = paths.map((path) => resolveCareer(path));
  const range = findStripRange(careers);
  const lanes = findStripLanes(careers);
  return (
    <table>
      <tbody>
        {careers.map((career, index) => (
          <tr key={index}>
            <td>
              <CareerStrip path={career} lanes={lanes} {...(range && { range })} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
