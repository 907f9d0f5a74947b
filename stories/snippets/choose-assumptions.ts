import { type CareerPath, resolveCareer, toEdtf } from "@trajectoires/model";

/** When a point was: as the document tells it, and with nothing assumed. */
export function bounds(path: CareerPath, point: string) {
  const [told, bare] = (["all", "none"] as const).map((assumptions) => {
    const found = resolveCareer(path, { assumptions }).points.get(point);
    return found && toEdtf(found); // "2016-06/2017-12"
  });
  return { told, bare };
}
