import { DataTable } from "./data-table.tsx";
import { trajectoryKeys, trajectoryParts } from "./trajectory-parts.ts";

/** Parts of the drawing that may be styled and found. */
export function TrajectoryPartTable() {
  return (
    <DataTable
      caption="Parts of the drawing"
      head={["data-tj-part", "data-tj-key", "What it is"]}
      rows={trajectoryParts.map(({ part, keys, what }) => [
        <code key="part">{part}</code>,
        <code key="keys">{keys}</code>,
        what,
      ])}
    />
  );
}

/** What keys do. */
export function TrajectoryKeyTable() {
  return (
    <DataTable
      caption="Keys"
      head={["Key", "What it does"]}
      rows={trajectoryKeys.map(([key, what]) => [<kbd key="key">{key}</kbd>, what])}
    />
  );
}
