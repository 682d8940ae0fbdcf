import type { Verdict } from '../contract/decision.ts';
import { growingBytes, growingFloats, growingIntegers } from '../growing.ts';
import { type Settled, verdictNumber, verdictOf } from './settled.ts';

const NONE = -1;

/**
 * Which applications come from one person. A person is known by the number of the first application; later ones, and
 * people who turn out to be one, are joined to it. What a person's own applications show stays with the person.
 */
export class People {
  readonly #parent = growingIntegers();
  readonly #next = growingIntegers();
  readonly #last = growingIntegers();
  readonly #own = growingFloats();
  readonly #total = growingFloats();
  readonly #verdict = growingBytes();
  #count = 0;

  /** Different people. */
  get count(): number {
    return this.#count;
  }

  /** A new person with this application. `own` is what it shows by itself, in bits without the prior. */
  add(application: number, own: number): void {
    this.#parent.set(application, application);
    this.#next.set(application, NONE);
    this.#last.set(application, application);
    this.#own.set(application, own);
    this.#total.set(application, own);
    this.#verdict.set(application, 0);
    this.#count += 1;
  }

  of = (application: number): number => {
    let root = application;
    while (this.#parent.get(root) !== root) root = this.#parent.get(root);
    while (this.#parent.get(application) !== root) {
      const above = this.#parent.get(application);
      this.#parent.set(application, root);
      application = above;
    }
    return root;
  };

  /** Makes one person of two; the earlier number stays. Returns it. */
  join(one: number, other: number): number {
    const [a, b] = [this.of(one), this.of(other)];
    if (a === b) return a;
    const [kept, gone] = a < b ? [a, b] : [b, a];
    this.#parent.set(gone, kept);
    this.#next.set(this.#last.get(kept), gone);
    this.#last.set(kept, this.#last.get(gone));
    this.#own.set(kept, Math.max(this.#own.get(kept), this.#own.get(gone)));
    this.#total.set(kept, Math.max(this.#total.get(kept), this.#total.get(gone)));
    if (this.#verdict.get(kept) === 0) this.#verdict.set(kept, this.#verdict.get(gone));
    this.#count -= 1;
    return kept;
  }

  /** The strongest of what a person's applications show each by themselves. */
  own(application: number): number {
    return this.#own.get(this.of(application));
  }

  /** The strongest that a person's applications came to, links included, in bits without the prior. */
  total(application: number): number {
    return this.#total.get(this.of(application));
  }

  /** What an application came to with its links. */
  assess(application: number, total: number): void {
    const person = this.of(application);
    this.#total.set(person, Math.max(this.#total.get(person), total));
  }

  verdict(application: number): Settled | null {
    return verdictOf(this.#verdict.get(this.of(application)));
  }

  decide(application: number, verdict: Verdict): void {
    this.#verdict.set(this.of(application), verdictNumber(verdict === 'unsure' ? null : verdict));
  }

  /** All applications of a person, in the order in which they were joined. */
  applications(application: number): number[] {
    const list: number[] = [];
    for (let at = this.of(application); at !== NONE; at = this.#next.get(at)) list.push(at);
    return list;
  }
}
