/** A node of JSON-LD: a type of schema.org with its properties. */
export interface JsonLdNode {
  readonly "@type": string;
  readonly [property: string]: JsonLdValue | undefined;
}

/** What a property can hold. */
export type JsonLdValue = string | JsonLdNode | readonly (string | JsonLdNode)[];

/** A page about a person, as search engines read it. */
export interface ProfilePageJsonLd extends JsonLdNode {
  readonly "@context": "https://schema.org";
  readonly "@type": "ProfilePage";
  readonly mainEntity: JsonLdNode;
}
