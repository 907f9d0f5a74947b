import type { SkillBar, SkillGroup } from "@trajectoires/layout/skills";
import type { ReactElement } from "react";
import { textProps } from "../view/view-context.js";
import type { PickedText } from "../words/pick-text.js";
import { drawUsed, nameOf, type SkillRowContext } from "./skill-row.js";
import { skillTimelineMessages } from "./skill-timeline-messages.js";
import { skillWords } from "./skill-words.js";

type NamedGroup = SkillGroup & { readonly name: PickedText | undefined };

/** The same skills as a table: name, when used, how long in all. */
export function drawTable(
  context: SkillRowContext,
  groups: readonly NamedGroup[],
  undated: readonly SkillBar[],
): ReactElement {
  const messages = skillTimelineMessages(context.words);
  return (
    <table className="tj-skill-table">
      <caption className="tj-spoken">{messages.title}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.skill}</th>
          <th scope="col">{messages.used}</th>
          <th scope="col">{messages.inAll}</th>
        </tr>
      </thead>
      {groups.map(({ key, name, bars }) => (
        <tbody key={key}>
          {name ? (
            <tr>
              <td className="tj-skill-set" colSpan={3} {...textProps(name)} />
            </tr>
          ) : null}
          {bars.map((bar) => drawTableRow(bar, context))}
        </tbody>
      ))}
      {undated.length > 0 ? (
        <tbody>
          <tr>
            <td className="tj-skill-set" colSpan={3}>
              {messages.undated}
            </td>
          </tr>
          {undated.map((bar) => drawTableRow(bar, context))}
        </tbody>
      ) : null}
    </table>
  );
}

function drawTableRow(bar: SkillBar, context: SkillRowContext): ReactElement {
  const said = skillWords(context, bar);
  return (
    <tr
      key={bar.id}
      data-tj-key={`skill:${bar.id}`}
      data-tj-slot={context.items.get(bar.id)?.item.slot ?? 0}
      data-selected={bar.id === context.selected ? "" : undefined}
      aria-current={bar.id === context.selected ? "true" : undefined}
      data-dimmed={context.dimmed.has(bar.id) ? "" : undefined}
    >
      <th scope="row">{nameOf(bar, context)}</th>
      <td>{drawUsed(said, context) ?? "–"}</td>
      <td>{said.total || "–"}</td>
    </tr>
  );
}
