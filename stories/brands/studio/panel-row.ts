import type { Brand, BrandSpec } from "@trajectoires/themes";
import type { Studio } from "./use-spec.ts";

/** What the panel's parts take. */
export interface PanelProps {
  readonly studio: Studio;
  readonly brand: Brand;
}

/** What is wrong with a field, and how it gets its first value again, where it has another. */
export function rowOf({ studio, brand }: PanelProps) {
  return (field: keyof BrandSpec) => ({
    issue: brand.issues.find((one) => one.field === field)?.message.replace(/^\w+: /, ""),
    onReset: studio.isChanged(field) ? () => studio.reset(field) : undefined,
  });
}
