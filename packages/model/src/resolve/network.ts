import type { Fact } from "./fact.js";

/** `to` comes at most `limit` months after `from`. The least distance is the same the other way round, negated. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly limit: number;
  readonly fact: Fact;
}

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
  /** The latest month of each point; `Infinity` where nothing limits it. */
  readonly latest: Paths;
  /** The earliest month of each point, negated. */
  readonly earliest: Paths;
}

/** A network in which nothing is known. */
export function emptyNetwork(size: number): Network {
  return {
    edges: new Array(size).fill([]),
    latest: pathsFrom(0, size),
    earliest: pathsFrom(0, size),
  };
}

/** The network with more edges in it, or the facts of a contradiction that they make. The given one stays as it is. */
export function extend(network: Network, added: readonly Edge[]): Network | Set<Fact> {
  const edges = [...network.edges];
  const own = new Map<number, Edge[]>();
  const attach = (point: number, edge: Edge) => {
    let list = own.get(point);
    if (!list) {
      list = [...(edges[point] as readonly Edge[])];
      own.set(point, list);
      edges[point] = list;
    }
    list.push(edge);
  };
  for (const edge of added) {
    attach(edge.from, edge);
    if (edge.to !== edge.from) attach(edge.to, edge);
  }
  const next = { edges, latest: copy(network.latest), earliest: copy(network.earliest) };
  const circle =
    relax(edges, next.latest, added, false) ??
    relax(edges, next.earliest, added, true) ??
    floatingCircle(next, added);
  return circle ? new Set(circle.map(({ fact }) => fact)) : next;
}

/** Shortest paths from any point of a network. */
export function shortestPaths({ edges }: Network, point: number): number[] {
  const paths = pathsFrom(point, edges.length);
  relax(edges, paths, edges[point] as readonly Edge[], false);
  return paths.length;
}

/** Shortens given path lengths in place as far as a network demands, wherever they start. */
export function tighten({ edges }: Network, length: number[], backwards: boolean): void {
  relax(edges, { length, via: [] }, edges.flat(), backwards);
}

/** The facts that force a bound: those on the shortest path to a point. */
export function factsOnPath({ via }: Paths, point: number, backwards: boolean): Fact[] {
  const facts: Fact[] = [];
  for (let edge = via[point]; edge; edge = via[backwards ? edge.to : edge.from]) {
    facts.push(edge.fact);
  }
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
  backwards: boolean,
): Edge[] | undefined {
  const queue: number[] = [];
  const queued: boolean[] = [];
  // Looking for a circle takes as long as shortening as many paths as there are points: so it is done that often.
  let untilCheck = edges.length;
  const shorten = (edge: Edge) => {
    const far = backwards ? edge.from : edge.to;
    const candidate = (length[backwards ? edge.to : edge.from] as number) + edge.limit;
    if (candidate >= (length[far] as number)) return;
    // A way from the origin back to it that is shorter than none: there is the circle.
    if (far === 0 && length[0] === 0) untilCheck = 0;
    length[far] = candidate;
    via[far] = edge;
    untilCheck--;
    if (queued[far]) return;
    queue.push(far);
    queued[far] = true;
  };
  for (const edge of added) shorten(edge);
  for (let i = 0; i < queue.length; i++) {
    const point = queue[i] as number;
    queued[point] = false;
    for (const edge of edges[point] as readonly Edge[]) {
      if ((backwards ? edge.to : edge.from) === point) shorten(edge);
    }
    if (untilCheck > 0) continue;
    untilCheck = edges.length;
    const circle = findCircle(via, backwards);
    if (circle) return circle;
  }
  return undefined;
}

/** A circle in the tree of shortest paths: there is one only if its length is negative. */
function findCircle(via: readonly (Edge | undefined)[], backwards: boolean): Edge[] | undefined {
  const seenFrom: number[] = [];
  for (let start = 0; start < via.length; start++) {
    let point = start;
    let edge = via[point];
    while (edge && seenFrom[point] === undefined) {
      seenFrom[point] = start;
      point = backwards ? edge.to : edge.from;
      edge = via[point];
    }
    if (!edge || seenFrom[point] !== start) continue;
    const circle: Edge[] = [];
    const first = point;
    do {
      const step = via[point] as Edge;
      circle.push(step);
      point = backwards ? step.to : step.from;
    } while (point !== first);
    return circle;
  }
  return undefined;
}

/**
 * A contradiction among points that nothing ties to the calendar: paths from and to the origin never see it. It can only
 * lie where an edge was added.
 */
function floatingCircle(
  { edges, latest, earliest }: Network,
  added: readonly Edge[],
): Edge[] | undefined {
  const floats = (point: number) =>
    latest.length[point] === Infinity && earliest.length[point] === Infinity;
  const sources = added.filter(({ from }) => floats(from));
  if (!sources.length) return undefined;
  const length = edges.map((_, point) => (floats(point) ? Infinity : -Infinity));
  for (const { from } of sources) {
    if (length[from] !== Infinity) continue;
    // Each source starts behind everything that others have reached, so that nothing is gone through twice.
    length[from] = 1e9 * from;
    const own = (edges[from] as readonly Edge[]).filter((edge) => edge.from === from);
    const circle = relax(edges, { length, via: [] }, own, false);
    if (circle) return circle;
  }
  return undefined;
}
