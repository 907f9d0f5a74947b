import { slotTable } from "../../.storybook/prop-tables/tables.ts";
import { DataTable } from "./data-table.tsx";

/** The slots of the story view, from the docstrings that are shipped. */
export function SlotTable() {
  return (
    <DataTable
      caption="Slots of the story view"
      head={["Slot", "Gets", "Where it stands"]}
      rows={slotTable.map(({ name, type, doc }) => [
        <code key="name">{name}</code>,
        <code key="type">{type}</code>,
        doc,
      ])}
    />
  );
}
