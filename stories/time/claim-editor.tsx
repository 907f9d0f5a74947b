import type { Claim } from "@trajectoires/model";
import { parseCareerPath } from "@trajectoires/react";
import { useState } from "react";
import type { Explorer } from "./use-explorer.ts";

/** A claim as JSON, to be changed: what can be read counts at once, what cannot says why and counts for nothing. */
export function ClaimEditor(props: { readonly claim: Claim; readonly explorer: Explorer }) {
  const { claim, explorer } = props;
  const [draft, setDraft] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const { says: _, evidence: __, ...shown } = claim as Claim & { says?: unknown };

  const change = (text: string) => {
    setDraft(text);
    const read = readClaim(text, claim, explorer.path);
    setProblem(typeof read === "string" ? read : undefined);
    if (typeof read === "object") explorer.dispatch({ type: "edit", claim: read });
  };
  const text = draft ?? JSON.stringify(shown, undefined, 2);
  return (
    <details className="tx-editor" onToggle={() => setDraft(undefined)}>
      <summary>
        JSON<span className="tj-spoken"> of {claim.id}</span>
      </summary>
      <textarea
        aria-label={`Claim ${claim.id} as JSON`}
        aria-invalid={problem !== undefined}
        value={text}
        onChange={({ target }) => change(target.value)}
        spellCheck={false}
        rows={text.split("\n").length}
        dir="ltr"
      />
      {problem === undefined ? null : (
        <p className="tx-problem" role="alert">
          {problem}
        </p>
      )}
    </details>
  );
}

/** The claim that a text holds, or what is wrong with it. Its name stays what it was. */
function readClaim(text: string, claim: Claim, path: Explorer["path"]): Claim | string {
  try {
    const { says: _, ...kept } = claim;
    const changed = { ...kept, ...JSON.parse(text), id: claim.id };
    const { value, issues } = parseCareerPath({ ...path, claims: [changed] });
    const [issue] = issues.filter(({ path: place }) => place.startsWith("/claims/0"));
    return issue?.message ?? (value.claims?.[0] as Claim | undefined) ?? "This is no claim.";
  } catch {
    return "This is no JSON yet.";
  }
}
