import { type CareerPath, CareerTimeline } from "@trajectoires/react";

/** Classes of yours beside the library's: Tailwind's, a CSS module's, your own. */
export function OwnClassNames({ path }: { path: CareerPath }) {
  return (
    <CareerTimeline
      path={path}
      classNames={{
        heading: "text-balance",
        quote: "no-italics",
        pivot: "raised",
      }}
    />
  );
}
