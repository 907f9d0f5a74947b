import type { Fact } from "./fact.js";

/** The second of two points comes at most `limit` months after the first. The least distance is the same the other way round, negated. */
export interface Edge {
  readonly ends: readonly [from: number, to: number];
  readonly limit: number;
  readonly fact: Fact;
}

/** Which way edges are followed: 0 towards what comes later (`latest`), 1 towards what comes earlier (`earliest`). */
export type Side = 0 | 1;

/** Shortest paths from one place to every point, with the edge by which each path arrives. */
interface Paths {
  readonly length: number[];
  readonly via: (Edge | undefined)[];
}

/**
 * A Simple Temporal Network (Dechter, Meiri, Pearl, Artificial Intelligence 49, 1991) over months. Point 0 is the origin of
 * the calendar, so that a date is a distance like any other. The bounds of a point are its shortest paths from and to the
 * origin; the distances of all pairs, which would cost the cube of their number, are never needed.
 */
export interface Network {
  /** Every edge, at both of its points. */
  readonly edges: readonly (readonly Edge[])[];
  /** The latest month of each point, `Infinity` where nothing limits it; and the earliest, negated. */
  readonly paths: readonly [latest: Paths, earliest: Paths];
}

/** A network in which nothing is known. */
export function emptyNetwork(size: number): Network {
  return { edges: new Array(size).fill([]), paths: [pathsFrom(0, size), pathsFrom(0, size)] };
}

/** The latest month of a point; infinite where nothing bounds it. */
export function latest({ paths }: Network, point: number): number {
  return paths[0].length[point] as number;
}

/** The earliest month of a point; infinite where nothing bounds it. */
export function earliest({ paths }: Network, point: number): number {
  return 0 - (paths[1].length[point] as number);
}

/** The network with more edges in it, or the facts of a contradiction that they make. The given one stays as it is. */
export function extend(network: Network, added: readonly Edge[]): Network | Set<Fact> {
  const edges = [...network.edges];
  for (const edge of added) {
    for (const point of new Set(edge.ends)) {
      // A list is copied when it is first added to.
      if (edges[point] === network.edges[point]) edges[point] = [...(edges[point] as Edge[])];
      (edges[point] as Edge[]).push(edge);
    }
  }
  const [late, early] = network.paths;
  const next = { edges, paths: [copy(late), copy(early)] as const };
  const circle =
    relax(edges, next.paths[0], added, 0) ??
    relax(edges, next.paths[1], added, 1) ??
    floatingCircle(next, added);
  return circle ? new Set(circle.map(({ fact }) => fact)) : next;
}

/** Shortest paths from any point of a network. */
export function shortestPaths({ edges }: Network, point: number): number[] {
  const paths = pathsFrom(point, edges.length);
  relax(edges, paths, edges[point] as readonly Edge[], 0);
  return paths.length;
}

/** Shortens given path lengths in place as far as a network demands, wherever they start. */
export function tighten({ edges }: Network, length: number[], side: Side): void {
  relax(edges, { length, via: [] }, edges.flat(), side);
}

/** The facts that force a bound: those on the shortest path to a point. */
export function factsOnPath({ paths }: Network, point: number, side: Side): Fact[] {
  const facts: Fact[] = [];
  const { via } = paths[side];
  for (let edge = via[point]; edge; edge = via[edge.ends[side]]) facts.push(edge.fact);
  return facts;
}

function pathsFrom(point: number, size: number): Paths {
  const length = new Array(size).fill(Infinity);
  length[point] = 0;
  return { length, via: [] };
}

function copy({ length, via }: Paths): Paths {
  return { length: length.slice(), via: via.slice() };
}

/**
 * Bellman and Ford's algorithm with a queue, begun at the edges that are new: what they don't shorten isn't looked at.
 * Returns a circle of edges of negative length, if it runs into one.
 */
function relax(
  edges: readonly (readonly Edge[])[],
  { length, via }: Paths,
  added: readonly Edge[],
  side: Side,
): Edge[] | undefined {
  const queue: number[] = [];
  const queued: boolean[] = [];
  // Looking for a circle takes as long as shortening as many paths as there are points: so it is done that often.
  let untilCheck = edges.length;
  const shorten = (edge: Edge) => {
    const { ends, limit } = edge;
    const far = ends[1 - side] as number;
    const candidate = (length[ends[side]] as number) + limit;
    if (candidate >= (length[far] as number)) return;
    // A way from the origin back to it that is shorter than none: there is the circle.
    if (!far && !length[0]) untilCheck = 0;
    length[far] = candidate;
    via[far] = edge;
    untilCheck--;
    if (!queued[far]) queue.push(far);
    queued[far] = true;
  };
  added.forEach(shorten);
  for (const point of queue) {
    queued[point] = false;
    for (const edge of edges[point] as readonly Edge[])
      if (edge.ends[side] === point) shorten(edge);
    if (untilCheck > 0) continue;
    untilCheck = edges.length;
    const circle = findCircle(via, side);
    if (circle) return circle;
  }
  return undefined;
}

/** A circle in the tree of shortest paths: there is one only if its length is negative. */
function findCircle(via: readonly (Edge | undefined)[], side: Side): Edge[] | undefined {
  const seenFrom: number[] = [];
  for (let start = 0; start < via.length; start++) {
    let point = start;
    const circle: Edge[] = [];
    // Once around to find a circle, and once more to list it.
    for (let edge = via[point]; edge; edge = via[point]) {
      if (seenFrom[point] === start) {
        if (edge === circle[0]) return circle;
        circle.push(edge);
      } else if (seenFrom[point] !== undefined) break;
      else seenFrom[point] = start;
      point = edge.ends[side];
    }
  }
  return undefined;
}

/**
 * A contradiction among points that nothing ties to the calendar: paths from and to the origin never see it. It can only
 * lie where an edge was added.
 */
function floatingCircle(network: Network, added: readonly Edge[]): Edge[] | undefined {
  const { edges } = network;
  const floats = (point: number) =>
    latest(network, point) === Infinity && earliest(network, point) === -Infinity;
  let length: number[] | undefined;
  for (const { ends } of added) {
    const [from] = ends;
    if (!floats(from)) continue;
    length ??= edges.map((_, point) => (floats(point) ? Infinity : -Infinity));
    if (length[from] !== Infinity) continue;
    // Each source starts behind everything that others have reached, so that nothing is gone through twice.
    length[from] = 1e9 * from;
    const own = (edges[from] as readonly Edge[]).filter((edge) => edge.ends[0] === from);
    const circle = relax(edges, { length, via: [] }, own, 0);
    if (circle) return circle;
  }
  return undefined;
}
