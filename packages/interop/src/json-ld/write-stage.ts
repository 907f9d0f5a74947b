import type { Organisation, ResolvedStage, Text } from "@trajectoires/model";
import { filled } from "../reading/filled.js";
import { certainDate } from "./certain-date.js";
import type { JsonLdNode } from "./json-ld.js";

/** Under which property of the person a stage is told, and how. */
export interface Told {
  readonly property:
    | "worksFor"
    | "hasOccupation"
    | "alumniOf"
    | "affiliation"
    | "hasCredential"
    | "award";
  readonly value: JsonLdNode | string;
}

type Say = (text: Text | undefined) => string | undefined;

/** What schema.org can say of a stage; `undefined` for kinds that it has no property for. */
export function tellStage(resolved: ResolvedStage, say: Say): Told | undefined {
  const { stage, organisation, planned } = resolved;
  const title = say(stage.title);
  if (planned || !title) return undefined;
  const [startDate, endDate] = [
    certainDate(resolved.start),
    resolved.ongoing ? undefined : certainDate(resolved.end),
  ];
  const description = say(stage.summary);
  const role = { roleName: title, startDate, endDate, description };
  const name = say(organisation?.name);
  switch (stage.kind) {
    case "role":
    case "venture":
    case "service":
      return name
        ? told("worksFor", "EmployeeRole", {
            ...role,
            worksFor: organisationNode(organisation, say, "Organization"),
          })
        : told("hasOccupation", "Role", {
            ...role,
            hasOccupation: { "@type": "Occupation", name: title },
          });
    case "study":
      return name
        ? told("alumniOf", "OrganizationRole", {
            ...role,
            alumniOf: organisationNode(organisation, say, "EducationalOrganization"),
          })
        : undefined;
    case "volunteering":
      return name
        ? told("affiliation", "OrganizationRole", {
            ...role,
            affiliation: organisationNode(organisation, say, "Organization"),
          })
        : undefined;
    case "credential":
      return told("hasCredential", "EducationalOccupationalCredential", {
        name: title,
        description,
        credentialCategory: "certificate",
        dateCreated: startDate,
        recognizedBy: name && organisationNode(organisation, say, "Organization"),
        url: stage.links?.[0]?.url,
      });
    case "award":
      return { property: "award", value: name ? `${title}, ${name}` : title };
    default:
      return undefined;
  }
}

/** The degree that a completed study gave. */
export function tellDegree(resolved: ResolvedStage, say: Say): Told | undefined {
  const { stage, organisation, end } = resolved;
  const degree = say(stage.study?.degree);
  if (stage.kind !== "study" || !degree || stage.study?.outcome !== "achieved") return undefined;
  return told("hasCredential", "EducationalOccupationalCredential", {
    name: degree,
    credentialCategory: "degree",
    dateCreated: certainDate(end),
    recognizedBy:
      say(organisation?.name) && organisationNode(organisation, say, "EducationalOrganization"),
  });
}

function told(
  property: Told["property"],
  type: string,
  fields: Readonly<Record<string, JsonLdNode[string]>>,
): Told {
  return { property, value: filled<JsonLdNode>({ "@type": type, ...fields }) };
}

function organisationNode(
  organisation: Organisation | undefined,
  say: Say,
  type: string,
): JsonLdNode {
  const codes = organisation?.codes?.flatMap(({ uri }) => uri ?? []);
  return filled<JsonLdNode>({
    "@type": type,
    name: say(organisation?.name),
    url: organisation?.url,
    description: say(organisation?.description),
    sameAs: codes,
  });
}
