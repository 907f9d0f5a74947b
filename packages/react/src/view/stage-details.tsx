import type { ResolvedStage, Stage } from "@trajectoires/model";
import { safeUrl } from "@trajectoires/model/document";
import type { ReactElement } from "react";
import { drawMedia } from "../media/draw-media.js";
import { drawLink } from "./draw-text.js";
import type { ViewContext } from "./view-context.js";

/** Whether a stage has media, links, people or courses to show. */
export function hasDetails({ stage }: ResolvedStage): boolean {
  const { media, links, people, study } = stage;
  return [media, links, people, study?.courses].some((list) => list?.length);
}

/** Courses, media, links and people of a stage. */
export function drawDetails(view: ViewContext, { stage }: ResolvedStage): ReactElement {
  const courses = (stage.study?.courses ?? []).flatMap((text) => view.text(text)?.value ?? []);
  return (
    <>
      {courses.length > 0 ? (
        <p className="tj-people">
          <bdi>{view.words.list(courses)}</bdi>
        </p>
      ) : null}
      {stage.media?.map((media, index) => drawMedia(view, media, index))}
      {drawLinks(view, stage)}
      {drawPeople(view, stage)}
    </>
  );
}

function drawLinks(view: ViewContext, stage: Stage): ReactElement | null {
  const links = (stage.links ?? []).flatMap((link) => {
    const href = safeUrl(link.url);
    return href === undefined ? [] : [{ href, label: view.text(link.label) }];
  });
  if (links.length === 0) return null;
  return (
    <ul role="list" className="tj-links" aria-label={view.words.messages.links}>
      {links.map(({ href, label }, index) => (
        <li key={index}>{drawLink(href, label ?? { value: shortAddress(href) })}</li>
      ))}
    </ul>
  );
}

function shortAddress(href: string): string {
  return href.replace(/^[a-z]+:(?:\/\/)?(?:www\.)?/i, "").replace(/\/$/, "");
}

function drawPeople(view: ViewContext, stage: Stage): ReactElement | null {
  const people = (stage.people ?? []).flatMap((person) => {
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
