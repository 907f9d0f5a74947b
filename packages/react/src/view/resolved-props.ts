import type { ResolvedCareer } from "@trajectoires/model";

/** Props of a view that is given a career whose times are known: nothing on its way needs the solver. */
export type Resolved<Props> = Omit<Props, "path" | "asOf"> & { readonly path: ResolvedCareer };
