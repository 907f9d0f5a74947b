import {
  type CareerPath,
  type Claim,
  type ExplainedCareer,
  resolveCareer,
} from "@trajectoires/model";
import { useMemo, useReducer } from "react";
import { type Axis, axisOf } from "./point-rows.ts";

/** One side of a point, or a claim, that the reader looks at. */
export interface Bound {
  readonly point: string;
  readonly side: "earliest" | "latest";
}

interface State {
  readonly path: CareerPath;
  readonly assumed: ReadonlySet<string>;
  /** What it was before the last change, to show what the change did. */
  readonly before: Pick<State, "path" | "assumed"> | undefined;
  readonly bound: Bound | undefined;
}

type Action =
  | { readonly type: "choose"; readonly path: CareerPath }
  | { readonly type: "assume"; readonly ids: readonly string[] }
  | { readonly type: "edit"; readonly claim: Claim }
  | { readonly type: "look"; readonly bound: Bound | undefined };

/** Ids of the assumptions of a career. */
export function assumptionsOf({ claims = [] }: CareerPath): string[] {
  return claims.filter(({ status }) => status === "assumption").map(({ id }) => id);
}

function start(path: CareerPath): State {
  return { path, assumed: new Set(assumptionsOf(path)), before: undefined, bound: undefined };
}

function reduce(state: State, action: Action): State {
  const { path, assumed } = state;
  switch (action.type) {
    case "choose":
      return start(action.path);
    case "assume":
      return { ...state, before: { path, assumed }, assumed: new Set(action.ids) };
    case "edit": {
      const claims = path.claims?.map((one) => (one.id === action.claim.id ? action.claim : one));
      return { ...state, before: { path, assumed }, path: { ...path, ...(claims && { claims }) } };
    }
    case "look":
      return { ...state, bound: action.bound };
  }
}

/** What the explorer shows, and what a reader can do to it. */
export interface Explorer {
  readonly path: CareerPath;
  readonly career: ExplainedCareer;
  readonly before: ExplainedCareer | undefined;
  readonly axis: Axis;
  readonly assumed: ReadonlySet<string>;
  readonly bound: Bound | undefined;
  /** Ids of the claims that force the bound. */
  readonly forcing: readonly string[];
  readonly dispatch: (action: Action) => void;
}

const resolved = (path: CareerPath, assumed: ReadonlySet<string>) =>
  resolveCareer(path, { assumptions: [...assumed] });

/** The state of the explorer; bounds are worked out again at once whenever a claim changes. */
export function useExplorer(first: CareerPath): Explorer {
  const [{ path, assumed, before, bound }, dispatch] = useReducer(reduce, first, start);
  const career = useMemo(() => resolved(path, assumed), [path, assumed]);
  const earlier = useMemo(() => before && resolved(before.path, before.assumed), [before]);
  // The axis need not move when assumptions are switched: it holds what is possible with all of them and with none.
  const axis = useMemo(
    () =>
      axisOf([new Set<string>(), new Set(assumptionsOf(path))].map((ids) => resolved(path, ids))),
    [path],
  );
  const forcing = useMemo(
    () => (bound ? career.explain(bound.point, bound.side) : []),
    [career, bound],
  );
  return { path, career, before: earlier, axis, assumed, bound, forcing, dispatch };
}
