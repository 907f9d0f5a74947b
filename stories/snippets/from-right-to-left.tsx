import { type CareerPath, CareerTimeline, type Locale } from "@trajectoires/react";

/** A locale says which way it runs; the rail, the bends and the dates follow. */
export function FromRightToLeft({ path, locale }: { path: CareerPath; locale: Locale }) {
  return <CareerTimeline path={path} locale={{ ...locale, dir: "rtl" }} />;
}
