import { parts } from "./anatomy.tsx";
import { DataTable } from "./data-table.tsx";

/** `data-tj-part` and `data-tj-key`: what may be styled and found. */
export function PartTable() {
  return (
    <DataTable
      caption="Parts of the drawing"
      head={["data-tj-part", "data-tj-key", "What it is"]}
      rows={parts.map(({ part, keys, what }) => [
        <code key="part">{part}</code>,
        <code key="keys">{keys}</code>,
        what,
      ])}
    />
  );
}
