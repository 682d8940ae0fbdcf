import type { TieKind } from '../contract/result.ts';
import type { RawTie } from '../links/pair.ts';

/** What two people share, by the two applications that showed it most strongly. */
export interface Edge {
  readonly left: number;
  readonly right: number;
  readonly bits: number;
  /** Ties that count, strongest first. */
  readonly ties: readonly RawTie[];
}

/** Weaker edges are listed with the applications; a campaign is not built from them. */
const LEAST_BITS = 0.5;

const kindBits = (ties: readonly RawTie[]): Map<TieKind, RawTie> => new Map(ties.map((tie) => [tie.kind, tie]));

/** Edges between people, found from either side. People are known by number, and may turn out to be one. */
export class Edges {
  readonly #of = new Map<number, Map<number, Edge>>();

  add(left: number, right: number, edge: Edge): void {
    if (edge.bits < LEAST_BITS || left === right) return;
    const known = this.#of.get(left)?.get(right);
    const kept = known === undefined || edge.bits > known.bits ? edge : known;
    this.#place(left, right, kept);
    this.#place(right, left, kept);
  }

  /** Other people with their edges. */
  of(person: number): ReadonlyMap<number, Edge> {
    return this.#of.get(person) ?? none;
  }

  /** Makes one of two people: `gone` is `kept` from now on. */
  join(kept: number, gone: number): void {
    const moved = this.#of.get(gone);
    if (moved === undefined) return;
    this.#of.delete(gone);
    for (const [other, edge] of moved) {
      this.#of.get(other)?.delete(gone);
      this.add(kept, other, edge);
    }
  }

  #place(from: number, to: number, edge: Edge): void {
    const known = this.#of.get(from);
    if (known === undefined) this.#of.set(from, new Map([[to, edge]]));
    else known.set(to, edge);
  }
}

const none: ReadonlyMap<number, Edge> = new Map();

/** The strongest tie of each kind over several edges: a kind seen on many edges is still one fact. */
export const strongestTies = (edges: Iterable<Edge>): RawTie[] => {
  const best = new Map<TieKind, RawTie>();
  for (const { ties } of edges)
    for (const [kind, tie] of kindBits(ties)) {
      const known = best.get(kind);
      if (known === undefined || tie.bits > known.bits) best.set(kind, tie);
    }
  return [...best.values()];
};
