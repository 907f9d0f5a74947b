import type * as v from "valibot";

/** A Valibot schema with the parts that the reader looks into. */
export type AnySchema = v.GenericSchema & {
  readonly type: string;
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly wrapped?: AnySchema;
  readonly item?: AnySchema;
  readonly items?: readonly AnySchema[];
  // biome-ignore lint/suspicious/noExplicitAny: words of a picklist, schemas of a union
  readonly options?: readonly any[];
  readonly literal?: unknown;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
};

/** Whether a property may be absent. */
export function isOptional(schema: AnySchema): boolean {
  return schema.type === "exact_optional";
}

/** The schema without its `optional`. */
export function unwrap(schema: AnySchema): AnySchema {
  return schema.wrapped ?? schema;
}
