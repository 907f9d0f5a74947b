import { toJsonLdText } from "@trajectoires/interop/json-ld";
import { type CareerPath, CareerTimeline, StructuredData } from "@trajectoires/react";

/** What people read, and the same for search engines. */
export function CareerPage({ path, url }: { path: CareerPath; url: string }) {
  return (
    <>
      <StructuredData json={toJsonLdText(path, { url })} />
      <CareerTimeline path={path} headingLevel={1} />
    </>
  );
}
