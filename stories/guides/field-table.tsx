import source from "../../packages/themes/src/spec/brand-spec.ts?raw";
import { DataTable } from "./data-table.tsx";
import { readFields } from "./field-list.ts";
import { wordsWithCode } from "./words-with-code.tsx";

/** Every field of a brand's description. */
export function FieldTable() {
  return (
    <DataTable
      caption="What a brand can be made from"
      head={["Field", "Type", "What it is"]}
      rows={readFields(source).map(({ name, type, doc }) => [
        <code key="name">{name}</code>,
        <code key="type">{type.replaceAll("readonly ", "")}</code>,
        wordsWithCode(doc),
      ])}
    />
  );
}
