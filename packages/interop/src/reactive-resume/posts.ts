import type { Entry } from "../reading/entry.js";
import { readPlace } from "../reading/place.js";
import type { SectionReading } from "../reading/section.js";
import { readItem } from "./sections.js";

/** What an item says for all posts under it. */
export interface Employer {
  readonly reading: Partial<SectionReading>;
  /** About the whole time. */
  readonly summary: string | undefined;
}

/** One of several posts under one company. */
export const readPostUnder = (post: Entry, { reading }: Employer): SectionReading => ({
  ...readItem(post, post.text("position", "role", "title")),
  ...reading,
});

/** Reads an item that holds several posts. */
export function readEmployer(owner: Entry): Employer {
  const organisation = owner.text("company", "organization", "name");
  const url = owner.url("url", "website");
  const location = owner.take("location");
  const place = location && readPlace(location.value, owner, location.key);
  owner.know("period", "date", "position");
  return {
    reading: {
      ...(organisation && { organisation }),
      ...(url && { organisationFacts: { url } }),
      ...(place && { place }),
    },
    summary: owner.prose("summary", "description"),
  };
}
