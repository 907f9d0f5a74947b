import type { CareerPath, SourcedDate } from "@trajectoires/model";

/** The date of a point with what its source wrote, if the document's field holds that. */
export function sourcedDate(path: CareerPath, point: string): SourcedDate | undefined {
  const [, id, number, side] = /^(.*?)(?:#(\d+))?\.(start|end)$/.exec(point) ?? [];
  const stage = path.stages.find((one) => one.id === id);
  const periods = stage ? [stage, ...(stage.laterPeriods ?? [])] : [];
  const place = number ? Number(number) - 1 : side === "start" ? 0 : periods.length - 1;
  const fields = { birth: path.person?.birth, telling: path.telling };
  const when = side
    ? periods[place]?.[side as "start" | "end"]
    : fields[point as keyof typeof fields];
  return typeof when === "object" ? when : undefined;
}
