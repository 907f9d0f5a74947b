import { issueCodes } from "@trajectoires/model/schema";
import { DataTable } from "./data-table.tsx";

/** Every code that `parseCareerPath` reports, from the package’s own list. */
export function IssueCodes() {
  return (
    <DataTable
      caption="Issue codes of parseCareerPath"
      head={["Code", "Severity", "Meaning"]}
      rows={Object.entries(issueCodes).map(([code, { severity, meaning }]) => [
        <code key="code">{code}</code>,
        severity,
        meaning,
      ])}
    />
  );
}
