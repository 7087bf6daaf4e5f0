import { roughMs } from './time-match.ts';
import type { Unit } from './units.ts';

/** Numbers from 0 joined into sets (union-find); the smallest number of a set stands for it. */
export class Sets {
  readonly #parent: Int32Array;
  constructor(size: number) {
    this.#parent = new Int32Array(size);
    for (let i = 0; i < size; i += 1) this.#parent[i] = i;
  }
  root(of: number): number {
    let at = of;
    while (this.#parent[at] !== at) {
      const up = this.#parent[at] ?? at;
      this.#parent[at] = this.#parent[up] ?? up;
      at = this.#parent[at] ?? up;
    }
    return at;
  }
  join(a: number, b: number): void {
    const ra = this.root(a);
    const rb = this.root(b);
    if (ra !== rb) this.#parent[Math.max(ra, rb)] = Math.min(ra, rb);
  }
}

/** A pair that agrees by the rules of a step; the smaller the weight, the better. */
export interface Edge {
  readonly listed: Unit;
  readonly here: Unit;
  readonly weight: number;
}

export interface Assignment {
  /** Each listed file with its own file here. */
  readonly pairs: readonly Edge[];
  /** Listed files that share too few files here: nobody can say which of them is here. */
  readonly ties: readonly Edge[];
}

/** Clusters beyond this many pairs are not worth telling apart: everything in them is a tie. */
const LARGEST_CLUSTER = 4_096;

/**
 * Two files here with one content are one copy, or two listed photos could both be "found" in copies of one. Without a
 * fingerprint, one size and one time are taken for one content, unless the list has sizes itself: then as many equal
 * rows as equal files are copies on both sides.
 */
function contentOf(edge: Edge): string {
  const { fingerprint, size } = edge.here.resource;
  if (fingerprint !== null) return fingerprint;
  if (size === null || edge.listed.resource.size !== null) return `#${edge.here.index}`;
  return `${size}@${roughMs(edge.here.time)}`;
}

/** Listed files are one only where their fingerprints say so. */
function listedContent(unit: Unit): string {
  return unit.resource.fingerprint ?? `#${unit.index}`;
}

/**
 * One-to-one, best pairs first. Pairs hang together in clusters; a cluster is settled when every listed file in it gets a
 * content of its own, else the whole cluster is a tie.
 */
export function assign(edges: readonly Edge[]): Assignment {
  if (edges.length <= 1 || eachIsAlone(edges)) return { pairs: edges, ties: [] };
  const pairs: Edge[] = [];
  const ties: Edge[] = [];
  for (const cluster of clusters(edges)) {
    const matched = perfectMatching(cluster);
    const settled = matched ?? bestOfEach(cluster);
    for (const edge of settled) (matched ? pairs : ties).push(edge);
  }
  return { pairs, ties };
}

/** Whether no file is in two pairs: then there is nothing to choose. */
function eachIsAlone(edges: readonly Edge[]): boolean {
  const listed = new Set<Unit>();
  const here = new Set<string | Unit>();
  for (const edge of edges) {
    listed.add(edge.listed);
    here.add(edge.here.resource.fingerprint ?? edge.here);
  }
  return listed.size === edges.length && here.size === edges.length;
}

/** The edges by connected cluster, in the order of their first edge. */
function clusters(edges: readonly Edge[]): Edge[][] {
  const numbers = new Map<string, number>();
  const numberOf = (key: string) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const sets = new Sets(edges.length * 2);
  const ofEdge = edges.map((edge) => {
    const listed = numberOf(`l${listedContent(edge.listed)}`);
    sets.join(listed, numberOf(`h${contentOf(edge)}`));
    return listed;
  });
  const byRoot = new Map<number, Edge[]>();
  for (const [i, edge] of edges.entries()) {
    const root = sets.root(ofEdge[i] ?? 0);
    const cluster = byRoot.get(root);
    if (cluster) cluster.push(edge);
    else byRoot.set(root, [edge]);
  }
  return [...byRoot.values()];
}

/** A content here for each listed content, light edges first (augmenting paths), or null when there are too few. */
function perfectMatching(cluster: readonly Edge[]): Edge[] | null {
  if (cluster.length > LARGEST_CLUSTER) return null;
  const byListed = new Map<string, Edge[]>();
  const sorted = [...cluster].sort(
    (a, b) => a.weight - b.weight || a.listed.index - b.listed.index || a.here.index - b.here.index,
  );
  for (const edge of sorted) {
    const key = listedContent(edge.listed);
    const known = byListed.get(key);
    if (known) known.push(edge);
    else byListed.set(key, [edge]);
  }
  const takenBy = new Map<string, string>();
  const chosen = new Map<string, Edge>();
  const tryListed = (key: string, seen: Set<string>): boolean => {
    for (const edge of byListed.get(key) ?? []) {
      const content = contentOf(edge);
      if (seen.has(content)) continue;
      seen.add(content);
      const holder = takenBy.get(content);
      if (holder !== undefined && !tryListed(holder, seen)) continue;
      takenBy.set(content, key);
      chosen.set(key, edge);
      return true;
    }
    return false;
  };
  for (const key of byListed.keys()) if (!tryListed(key, new Set())) return null;
  const out: Edge[] = [];
  const done = new Set<Unit>();
  for (const edge of sorted) {
    const pick = chosen.get(listedContent(edge.listed));
    if (pick === undefined || done.has(edge.listed)) continue;
    done.add(edge.listed);
    out.push({ listed: edge.listed, here: pick.here, weight: pick.weight });
  }
  return out;
}

function bestOfEach(cluster: readonly Edge[]): Edge[] {
  const best = new Map<Unit, Edge>();
  for (const edge of cluster) {
    const known = best.get(edge.listed);
    if (!known || edge.weight < known.weight || (edge.weight === known.weight && edge.here.index < known.here.index))
      best.set(edge.listed, edge);
  }
  return [...best.values()];
}
