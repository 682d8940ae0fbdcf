import type { ValueMemory } from './memory.ts';
import type { Role } from './traces.ts';
import { LONGEST_LIST, type Usage } from './values.ts';

/** One person with a value: the latest application of that person that carries it. */
export interface KnownPosting {
  readonly application: number;
  readonly person: number;
  /** When that application came, in seconds since 1970. */
  readonly at: number;
  readonly role: Role;
}

/** A value as it is kept: how widely it is used, and who carries it, the latest last. */
export interface ValueRow extends Usage {
  readonly postings: readonly KnownPosting[];
}

interface Surroundings {
  of(application: number): number;
  at(application: number): number;
  /** Somebody turned up whom nothing else told of. */
  meet(posting: KnownPosting): void;
}

/** Values of a neighbourhood; the same rules as in {@link ValueIndex}, over rows that are kept elsewhere. */
export class KnownValues implements ValueMemory {
  readonly #rows: Map<number, ValueRow>;
  readonly #around: Surroundings;
  readonly #changed = new Set<number>();
  readonly #met = new Set<number>();

  constructor(rows: ReadonlyMap<number, ValueRow>, around: Surroundings) {
    this.#rows = new Map(rows);
    this.#around = around;
  }

  get overflowing(): number {
    return [...this.#rows.values()].filter(({ people }) => people > LONGEST_LIST).length;
  }

  usage(hash: number): Usage | undefined {
    return this.#rows.get(hash);
  }

  each(hash: number, visit: (application: number, role: Role) => void): void {
    const postings = this.#postings(hash);
    for (let at = postings.length - 1; at >= 0; at -= 1) {
      const posting = postings[at];
      if (posting !== undefined) visit(posting.application, posting.role);
    }
  }

  add(hash: number, posting: KnownPosting): void {
    this.#changed.add(hash);
    const row = this.#rows.get(hash);
    if (row === undefined) {
      this.#rows.set(hash, { people: 1, first: posting.at, last: posting.at, postings: [posting] });
      return;
    }
    const first = Math.min(row.first, posting.at);
    const last = Math.max(row.last, posting.at);
    const known = this.#postings(hash);
    const same = known.findIndex(
      (it) => it.role === posting.role && this.#around.of(it.application) === posting.person,
    );
    if (same >= 0) this.#rows.set(hash, { people: row.people, first, last, postings: known.with(same, posting) });
    else {
      const postings = known.length >= LONGEST_LIST ? known : [...known, posting];
      this.#rows.set(hash, { people: row.people + 1, first, last, postings });
    }
  }

  /** Rows that are not as they were loaded. */
  *changed(): Generator<readonly [hash: number, row: ValueRow]> {
    for (const hash of this.#changed) {
      const row = this.#rows.get(hash);
      if (row === undefined) continue;
      yield [
        hash,
        { ...row, postings: row.postings.map((it) => ({ ...it, person: this.#around.of(it.application) })) },
      ];
    }
  }

  #postings(hash: number): readonly KnownPosting[] {
    const postings = this.#rows.get(hash)?.postings ?? [];
    if (!this.#met.has(hash)) {
      this.#met.add(hash);
      for (const posting of postings) this.#around.meet(posting);
    }
    return postings;
  }
}
