import type { CareerPath, Organisation, Pivot, Skill, Stage, Text } from "@trajectoires/model";

/*
 * The yardstick: what somebody would write by hand to show the same content, without any library. Plain components, no
 * styles but a few lines, dates by one formatter.
 */

const months = new Intl.DateTimeFormat("en", { month: "short", year: "numeric", timeZone: "UTC" });

function plain(text: Text | undefined): string {
  return typeof text === "string" ? text : (text?.en ?? "");
}

function Moment({ date }: { date: unknown }) {
  if (typeof date !== "string") return null;
  const [year = 1970, month = 1] = date.split("-").map(Number);
  if (!date.includes("-") || Number.isNaN(month)) return <time dateTime={date}>{date}</time>;
  return <time dateTime={date}>{months.format(Date.UTC(year, month - 1))}</time>;
}

function Skills({ ids, skills }: { ids: readonly string[]; skills: ReadonlyMap<string, Skill> }) {
  return (
    <ul className="skills">
      {ids.map((id) => (
        <li key={id}>{plain(skills.get(id)?.name)}</li>
      ))}
    </ul>
  );
}

function StageEntry({
  stage,
  organisation,
  skills,
}: {
  stage: Stage;
  organisation: Organisation | undefined;
  skills: ReadonlyMap<string, Skill>;
}) {
  return (
    <li>
      <article>
        <h3>{plain(stage.title)}</h3>
        {organisation && <p className="org">{plain(organisation.name)}</p>}
        <p className="dates">
          <Moment date={stage.start} /> – <Moment date={stage.end} />
        </p>
        {stage.summary && <p className="summary">{plain(stage.summary)}</p>}
        {stage.highlights && (
          <ul>
            {stage.highlights.map((text) => (
              <li key={plain(text)}>{plain(text)}</li>
            ))}
          </ul>
        )}
        {stage.skills && (
          <Skills
            ids={stage.skills.map((use) => (typeof use === "string" ? use : use.skill))}
            skills={skills}
          />
        )}
      </article>
    </li>
  );
}

function PivotEntry({ pivot, skills }: { pivot: Pivot; skills: ReadonlyMap<string, Skill> }) {
  return (
    <li>
      <h3>{plain(pivot.title)}</h3>
      {pivot.label && <p>{plain(pivot.label)}</p>}
      {pivot.summary && <p className="summary">{plain(pivot.summary)}</p>}
      {pivot.carriedOver && <Skills ids={pivot.carriedOver} skills={skills} />}
    </li>
  );
}

/** The yardstick's list of a career: its stages in the order of the document, with the pivots before the stage they lead to. */
export function BareList({ path }: { path: CareerPath }) {
  const organisations = new Map(path.organisations?.map((one) => [one.id, one]));
  const skills = new Map(path.skills?.map((one) => [one.id, one]));
  const pivots = new Map(path.pivots?.map((one) => [one.between[1], one]));
  return (
    <section>
      <h2>{plain(path.title)}</h2>
      <ol>
        {path.stages.flatMap((stage) => {
          const pivot = pivots.get(stage.id);
          const organisation = organisations.get(stage.organisation ?? "");
          return [
            pivot && <PivotEntry key={pivot.id} pivot={pivot} skills={skills} />,
            <StageEntry key={stage.id} {...{ stage, organisation, skills }} />,
          ];
        })}
      </ol>
    </section>
  );
}
