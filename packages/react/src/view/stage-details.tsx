import type { ResolvedStage } from "@trajectoires/model";
import { safeUrl } from "@trajectoires/model";
import type { ReactElement } from "react";
import { StageMedia } from "../media/stage-media.js";
import { textProps, type ViewContext } from "./view-context.js";

interface StageProps {
  readonly view: ViewContext;
  readonly it: ResolvedStage;
}

/** Whether a stage has media, links, people or courses to show. */
export function hasDetails({ stage }: ResolvedStage): boolean {
  const { media, links, people, study } = stage;
  return [media, links, people, study?.courses].some((list) => list?.length);
}

/** Courses, media, links and people of a stage. */
export function StageDetails({ view, it }: StageProps): ReactElement {
  const courses = (it.stage.study?.courses ?? []).flatMap((text) => view.text(text)?.value ?? []);
  return (
    <>
      {courses.length > 0 ? (
        <p className="tj-people">
          <bdi>{view.words.list(courses)}</bdi>
        </p>
      ) : null}
      {it.stage.media?.map((media, index) => (
        <StageMedia key={index} view={view} media={media} />
      ))}
      <Links view={view} it={it} />
      <People view={view} it={it} />
    </>
  );
}

function Links({ view, it }: StageProps): ReactElement | null {
  const links = (it.stage.links ?? []).flatMap((link) => {
    const href = safeUrl(link.url);
    return href === undefined ? [] : [{ href, label: view.text(link.label) }];
  });
  if (links.length === 0) return null;
  return (
    <ul role="list" className="tj-links" aria-label={view.words.messages.links}>
      {links.map(({ href, label }, index) => (
        <li key={index}>
          <a
            href={href}
            rel="noopener noreferrer"
            {...textProps(label ?? { value: shortAddress(href) })}
          />
        </li>
      ))}
    </ul>
  );
}

function shortAddress(href: string): string {
  return href.replace(/^[a-z]+:(?:\/\/)?(?:www\.)?/i, "").replace(/\/$/, "");
}

function People({ view, it }: StageProps): ReactElement | null {
  const people = (it.stage.people ?? []).flatMap((person) => {
    const name = view.text(person.name);
    const role = view.text(person.role);
    return name ? [role ? `${name.value} (${role.value})` : name.value] : [];
  });
  if (people.length === 0) return null;
  return (
    <p className="tj-people">
      {view.words.messages.people} · <bdi>{view.words.list(people)}</bdi>
    </p>
  );
}
