import type { Fact } from "./fact.js";

/** `to` comes at most `limit` months after `from`. The least distance is the same the other way round, negated. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly limit: number;
  readonly fact: Fact;
}

/** An edge, and the others that were added before at either end: what is added to a copy doesn't show in the original. */
interface Link {
  readonly edge: Edge;
  /** From the same point, and to the same point: by side. */
  readonly 0: Link | undefined;
  readonly 1: Link | undefined;
}

/** Shortest paths one way from some place to every point. */
interface Paths {
  /** The edges that lead on from each point. */
  readonly links: (Link | undefined)[];
  readonly length: Float64Array;
  /** The edge by which each path arrives. */
  readonly via: (Edge | undefined)[];
}

/** Which way edges are followed: 0 from `from` to `to`, 1 back. */
export type Side = 0 | 1;

/**
 * A Simple Temporal Network (Dechter, Meiri, Pearl, Artificial Intelligence 49, 1991) over months. Point 0 is the origin of
 * the calendar, so that a date is a distance like any other. The bounds of a point are its shortest paths from and to the
 * origin: the latest month, `Infinity` where nothing limits it, and the earliest, negated. The distances of all pairs, which
 * would cost the cube of their number, are never needed.
 */
export type Network = readonly [latest: Paths, earliest: Paths];

/** What a path was before it was shortened. */
interface Change {
  readonly paths: Paths;
  readonly point: number;
  readonly length: number;
  readonly via: Edge | undefined;
}

/** A network in which nothing is known. */
export function emptyNetwork(size: number): Network {
  const paths = () => pathsFrom(0, new Array(size).fill(undefined));
  return [paths(), paths()];
}

/** How many points a network has, the origin included. */
export function sizeOf([{ length }]: Network): number {
  return length.length;
}

/** The latest month of a point; infinite where nothing bounds it. */
export function latest([{ length }]: Network, point: number): number {
  return length[point] as number;
}

/** The earliest month of a point; infinite where nothing bounds it. */
export function earliest([, { length }]: Network, point: number): number {
  return 0 - (length[point] as number);
}

/** The edges that lead on from a point. */
export function edgesFrom([{ links }]: Network, point: number): Edge[] {
  const edges: Edge[] = [];
  for (let link = links[point]; link; link = link[0]) edges.push(link.edge);
  return edges;
}

/** The network with more edges in it, or the facts of a contradiction that they make. The given one stays as it is. */
export function extend([later, earlier]: Network, added: readonly Edge[]): Network | Set<Fact> {
  const next: Network = [copy(later), copy(earlier)];
  const circle = insert(next, added);
  return circle ? new Set(circle.map(({ fact }) => fact)) : next;
}

/**
 * Adds edges to a network itself: what is added one by one must not be copied each time.
 *
 * @param log An empty list: then the network stays as it was if the edges contradict it.
 * @returns A circle of edges that contradict each other, if they make one.
 */
export function insert(
  network: Network,
  added: readonly Edge[],
  log?: Change[],
): Edge[] | undefined {
  const [{ links: onward }, { links: back }] = network;
  // The last first, so that what the document says first is followed first.
  for (let i = added.length; i--; ) {
    const edge = added[i] as Edge;
    onward[edge.from] = back[edge.to] = { edge, 0: onward[edge.from], 1: back[edge.to] };
  }
  const circle =
    relax(network[0], 0, [], added, log) ??
    relax(network[1], 1, [], added, log) ??
    floatingCircle(network, added);
  if (circle && log) {
    for (const { paths, point, length, via } of log.reverse()) {
      paths.length[point] = length;
      paths.via[point] = via;
    }
    for (const { from, to } of added) {
      onward[from] = onward[from]?.[0];
      back[to] = back[to]?.[1];
    }
  }
  return circle;
}

/** Shortest paths from any point of a network. */
export function shortestPaths([{ links }]: Network, point: number): Float64Array {
  const paths = pathsFrom(point, links);
  relax(paths, 0, [point]);
  return paths.length;
}

/** Shortens given path lengths in place as far as a network demands, wherever they start. */
export function tighten(network: Network, length: Float64Array, side: Side): void {
  relax({ links: network[side].links, length, via: [] }, side, [...length.keys()]);
}

/** The facts that force a bound: those on the shortest path to a point. */
export function factsOnPath(network: Network, point: number, side: Side): Fact[] {
  const facts: Fact[] = [];
  const { via } = network[side];
  for (let edge = via[point]; edge; edge = via[nearEnd(edge, side)]) facts.push(edge.fact);
  return facts;
}

function nearEnd(edge: Edge, side: Side): number {
  return side ? edge.to : edge.from;
}

function pathsFrom(point: number, links: (Link | undefined)[]): Paths {
  const length = new Float64Array(links.length).fill(Infinity);
  length[point] = 0;
  return { links, length, via: new Array(links.length).fill(undefined) };
}

function copy({ links, length, via }: Paths): Paths {
  return { links: links.slice(), length: length.slice(), via: via.slice() };
}

/**
 * Bellman and Ford's algorithm with a queue, begun at some points and edges: what they don't shorten isn't looked at.
 * Returns a circle of edges of negative length, if it runs into one.
 */
function relax(
  paths: Paths,
  side: Side,
  queue: number[],
  added: readonly Edge[] = [],
  log?: Change[],
): Edge[] | undefined {
  const { links, length, via } = paths;
  const queued = new Uint8Array(length.length);
  for (const point of queue) queued[point] = 1;
  // Looking for a circle takes as long as shortening as many paths as there are points: so it is done that often.
  let untilCheck = length.length;
  let isBack = false;
  const shorten = (edge: Edge) => {
    const far = side ? edge.from : edge.to;
    const before = length[far] as number;
    const candidate = (length[nearEnd(edge, side)] as number) + edge.limit;
    if (candidate >= before) return;
    log?.push({ paths, point: far, length: before, via: via[far] });
    // A way from the origin back to it that is shorter than none: there is the circle.
    if (!far && !before) isBack = true;
    length[far] = candidate;
    via[far] = edge;
    untilCheck--;
    if (!queued[far]) queue.push(far);
    queued[far] = 1;
  };
  added.forEach(shorten);
  for (const point of queue) {
    queued[point] = 0;
    for (let link = links[point]; link; link = link[side]) shorten(link.edge);
    if (untilCheck > 0 && !isBack) continue;
    const circle = findCircle(via, side, isBack ? 1 : length.length);
    if (circle) return circle;
    untilCheck = length.length;
    isBack = false;
  }
  return undefined;
}

/** A circle in the tree of shortest paths behind the first points: there is one only if its length is negative. */
function findCircle(
  via: readonly (Edge | undefined)[],
  side: Side,
  points: number,
): Edge[] | undefined {
  const seenFrom: number[] = [];
  for (let start = 0; start < points; start++) {
    let point = start;
    const circle: Edge[] = [];
    // Once around to find a circle, and once more to list it.
    for (let edge = via[point]; edge; edge = via[point]) {
      if (seenFrom[point] === start) {
        if (edge === circle[0]) return circle;
        circle.push(edge);
      } else if (seenFrom[point] !== undefined) break;
      else seenFrom[point] = start;
      point = nearEnd(edge, side);
    }
  }
  return undefined;
}

/**
 * A contradiction among points that nothing ties to the calendar: paths from and to the origin never see it. It can only
 * lie where an edge was added.
 */
function floatingCircle(network: Network, added: readonly Edge[]): Edge[] | undefined {
  const floats = (point: number) =>
    latest(network, point) === Infinity && earliest(network, point) === -Infinity;
  let paths: Paths | undefined;
  for (const { from } of added) {
    if (!floats(from)) continue;
    if (!paths) {
      const [{ links, length }] = network;
      paths = {
        links,
        length: length.map((_, point) => (floats(point) ? Infinity : -Infinity)),
        via: [],
      };
    }
    if (paths.length[from] !== Infinity) continue;
    // Each source starts behind everything that others have reached, so that nothing is gone through twice.
    paths.length[from] = 1e9 * from;
    const circle = relax(paths, 0, [from]);
    if (circle) return circle;
  }
  return undefined;
}
