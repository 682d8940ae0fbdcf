import type { Verdict } from '../contract/decision.ts';
import type { PeopleMemory } from './memory.ts';
import type { Settled } from './settled.ts';

/** A person of the store. */
export interface KnownPerson {
  readonly own: number;
  readonly total: number;
  readonly verdict: Settled | null;
  /** Numbers of all applications, ascending. */
  readonly applications: readonly number[];
}

const nobody: KnownPerson = { own: 0, total: 0, verdict: null, applications: [] };

/** People of a neighbourhood; the same rules as in {@link People}, over people who are kept elsewhere. */
export class KnownPeople implements PeopleMemory {
  readonly #parent = new Map<number, number>();
  readonly #people = new Map<number, KnownPerson>();
  /** Numbers of people of the store who turned out to be others, with who they are. */
  readonly merged = new Map<number, number>();
  /** People whose verdict or strongest total is another one now. */
  readonly changed = new Set<number>();
  readonly #added = new Set<number>();
  #count: number;

  constructor(count: number) {
    this.#count = count;
  }

  get count(): number {
    return this.#count;
  }

  /** An application of the store belongs to this person, unless it is known to belong to another by now. */
  know(application: number, person: number): void {
    if (application !== person && !this.#parent.has(application)) this.#parent.set(application, person);
  }

  /** What is known about a person of the store. */
  describe(person: number, known: KnownPerson): void {
    this.#people.set(person, known);
  }

  isDescribed(person: number): boolean {
    return this.#people.has(person);
  }

  of = (application: number): number => {
    let at = application;
    for (let above = this.#parent.get(at); above !== undefined; above = this.#parent.get(at)) at = above;
    return at;
  };

  add(application: number, own: number): void {
    this.#people.set(application, { own, total: own, verdict: null, applications: [application] });
    this.#added.add(application);
    this.#count += 1;
  }

  join(one: number, other: number): number {
    const [a, b] = [this.of(one), this.of(other)];
    if (a === b) return a;
    const [kept, gone] = a < b ? [a, b] : [b, a];
    const [left, right] = [this.#at(kept), this.#at(gone)];
    this.#parent.set(gone, kept);
    this.#people.set(kept, {
      own: Math.max(left.own, right.own),
      total: Math.max(left.total, right.total),
      verdict: left.verdict ?? right.verdict,
      applications: [...left.applications, ...right.applications],
    });
    if (!this.#added.has(gone)) this.merged.set(gone, kept);
    if (left.verdict === null && right.verdict !== null) this.changed.add(kept);
    this.#count -= 1;
    return kept;
  }

  own(application: number): number {
    return this.#at(this.of(application)).own;
  }

  total(application: number): number {
    return this.#at(this.of(application)).total;
  }

  assess(application: number, total: number): void {
    const person = this.of(application);
    const known = this.#at(person);
    this.#people.set(person, { ...known, total: Math.max(known.total, total) });
  }

  verdict(application: number): Settled | null {
    return this.#at(this.of(application)).verdict;
  }

  decide(application: number, verdict: Verdict): void {
    const person = this.of(application);
    this.#people.set(person, { ...this.#at(person), verdict: verdict === 'unsure' ? null : verdict });
    this.changed.add(person);
  }

  applications(application: number): number[] {
    return [...this.#at(this.of(application)).applications];
  }

  #at(person: number): KnownPerson {
    return this.#people.get(person) ?? nobody;
  }
}
