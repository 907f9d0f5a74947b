import { strToU8, zipSync } from "fflate";
import { exportSample } from "../../stories/playground/export-sample.ts";

/** The archive that LinkedIn would send an invented person. */
export function linkedInExport(): Uint8Array {
  const files = exportSample.map(({ name, content }) => [name, strToU8(String(content))]);
  return zipSync(Object.fromEntries(files));
}
