import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import { definitions } from "../src/schema/definitions.js";
import { edtfSchema, pointSchema, textSchema, urlSchema } from "../src/schema/fields.js";
import {
  claimSchema,
  endSchema,
  simpleClaimSchema,
  whenSchema,
} from "../src/schema/time-schema.js";
import { propertyDocstring, readDocstrings } from "./read-docstrings.ts";

/** Parts that many places share; without interfaces of their own, so they are described here. */
const shared = {
  Text: textSchema,
  Url: urlSchema,
  Edtf: edtfSchema,
  Point: pointSchema,
  When: whenSchema,
  End: endSchema,
  SimpleClaim: simpleClaimSchema,
  Claim: claimSchema,
};

const sharedDescriptions: Record<keyof typeof shared, string> = {
  Text: "A text for people: a string in the document's own language, or one string for each language by its BCP 47 tag.",
  Url: "An https, http, mailto or tel address, or one inside the own site that begins with /, ./ or #.",
  Edtf: 'A date as precise as it is known, in a subset of EDTF: "2020", "2020-04", "2020-04-15", "2020-21" (spring), "201X", "2020~" (about), "2020?" (uncertain), "2019/2020".',
  Point:
    '"birth", "telling", or a boundary of a stage: "<stage id>.start", "<stage id>.end", "<stage id>#2.start".',
  When: 'A moment as it is known: a date, a date with what its source wrote, or "unknown".',
  End: 'How a period ends: a date, a date with what its source wrote, "ongoing" or "unknown".',
  SimpleClaim: "A statement about time.",
  Claim: "A statement about time, kept as it was made, or several of which one holds.",
};

/**
 * The JSON Schema (draft 2020-12) of the document, made from the Valibot schema. Titles and descriptions are the names
 * and docstrings of the documented interfaces: they can't drift apart.
 */
export function careerPathJsonSchema(): JsonSchema {
  const { CareerPath, ...parts } = definitions;
  const schema = toJsonSchema(CareerPath, {
    target: "draft-2020-12",
    definitions: { ...shared, ...parts },
    // Checks say what no JSON Schema can: patterns beside them say most of it.
    ignoreActions: ["check", "readonly", "finite"],
  }) as JsonSchema & { $defs: Record<string, JsonSchema> };

  const docs = readDocstrings(documentSources());
  const describe = (part: JsonSchema, name: string): JsonSchema => {
    const properties = Object.entries(part.properties ?? {}).map(([key, value]) => {
      const description = propertyDocstring(docs, name, key);
      if (!description) throw new Error(`${name}.${key} has no docstring in src/document`);
      return [key, { ...(value as JsonSchema), description }];
    });
    const description =
      docs[name]?.description || sharedDescriptions[name as keyof typeof sharedDescriptions];
    if (!description) throw new Error(`${name} has no docstring in src/document`);
    return {
      title: name,
      description,
      ...part,
      ...(part.properties && { properties: Object.fromEntries(properties) }),
    };
  };
  const { $schema, $defs, ...root } = schema;
  return {
    ...($schema && { $schema }),
    ...describe(root, "CareerPath"),
    $defs: Object.fromEntries(
      Object.entries($defs).map(([name, part]) => [name, describe(part, name)]),
    ),
  };
}

function documentSources(): string[] {
  const folder = fileURLToPath(new URL("../src/document/", import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => readFileSync(folder + name, "utf8"));
}
