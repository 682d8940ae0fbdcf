import { growingBytes, growingFloats, growingIntegers, growingNaturals } from '../growing.ts';
import type { Role } from './traces.ts';

/** One appearance of a value: the latest application of one person that carries it. */
export interface Posting {
  readonly application: number;
  readonly role: Role;
}

/** How widely a value is used. */
export interface Usage {
  /** Different people seen with it; exact up to the length of its list, at least that many beyond. */
  readonly people: number;
  /** Seconds since 1970. */
  readonly first: number;
  readonly last: number;
}

const roleNames = ['own', 'referee', 'referrer'] as const satisfies readonly Role[];
const roleNumber: Readonly<Record<Role, number>> = { own: 0, referee: 1, referrer: 2 };

/** People listed for one value. Beyond, they are counted only: a value of so many people links nobody. */
export const LONGEST_LIST = 64;
const NONE = -1;

/**
 * Which applications carry a value: an open-addressing table of 53-bit hashes in typed arrays, with a bounded list of
 * people for each value. A look-up touches one slot and one list, however many values there are.
 */
export class ValueIndex {
  #slots = new Int32Array(4096).fill(NONE);
  #mask = 4095;
  readonly #hash = growingFloats();
  readonly #head = growingIntegers();
  readonly #listed = growingBytes();
  readonly #people = growingIntegers();
  readonly #first = growingNaturals();
  readonly #last = growingNaturals();
  readonly #application = growingIntegers();
  readonly #role = growingBytes();
  readonly #next = growingIntegers();
  readonly #personOf: (application: number) => number;
  #overflowing = 0;

  /** `personOf` tells which person an application belongs to. */
  constructor(personOf: (application: number) => number) {
    this.#personOf = personOf;
  }

  /** Values with more people than a list holds. */
  get overflowing(): number {
    return this.#overflowing;
  }

  get size(): number {
    return this.#hash.length;
  }

  usage(hash: number): Usage | undefined {
    const entry = this.#find(hash);
    if (entry === NONE) return undefined;
    return { people: this.#people.get(entry), first: this.#first.get(entry), last: this.#last.get(entry) };
  }

  /** Visits the people with this value, the most recently added first. */
  each(hash: number, visit: (application: number, role: Role) => void): void {
    const entry = this.#find(hash);
    if (entry === NONE) return;
    for (let at = this.#head.get(entry); at !== NONE; at = this.#next.get(at))
      visit(this.#application.get(at), roleNames[this.#role.get(at)] ?? 'own');
  }

  add(hash: number, { application, role }: Posting, at: number): void {
    let entry = this.#find(hash);
    if (entry === NONE) entry = this.#create(hash, at);
    if (at < this.#first.get(entry)) this.#first.set(entry, at);
    if (at > this.#last.get(entry)) this.#last.set(entry, at);
    const person = this.#personOf(application);
    for (let it = this.#head.get(entry); it !== NONE; it = this.#next.get(it)) {
      if (this.#role.get(it) !== roleNumber[role] || this.#personOf(this.#application.get(it)) !== person) continue;
      this.#application.set(it, application);
      return;
    }
    this.#people.set(entry, this.#people.get(entry) + 1);
    const listed = this.#listed.get(entry);
    if (listed >= LONGEST_LIST) {
      if (this.#people.get(entry) === LONGEST_LIST + 1) this.#overflowing += 1;
      return;
    }
    this.#listed.set(entry, listed + 1);
    const posting = this.#application.push(application);
    this.#role.set(posting, roleNumber[role]);
    this.#next.set(posting, this.#head.get(entry));
    this.#head.set(entry, posting);
  }

  #find(hash: number): number {
    for (let slot = this.#slotOf(hash); ; slot = (slot + 1) & this.#mask) {
      const entry = this.#slots[slot] ?? NONE;
      if (entry === NONE || this.#hash.get(entry) === hash) return entry;
    }
  }

  #slotOf(hash: number): number {
    return (hash ^ Math.floor(hash / 0x100000000)) & this.#mask;
  }

  #create(hash: number, at: number): number {
    if (this.#hash.length * 2 >= this.#slots.length) this.#grow();
    const entry = this.#hash.push(hash);
    this.#head.set(entry, NONE);
    this.#listed.set(entry, 0);
    this.#people.set(entry, 0);
    this.#first.set(entry, at);
    this.#last.set(entry, at);
    this.#place(entry, hash);
    return entry;
  }

  #place(entry: number, hash: number): void {
    let slot = this.#slotOf(hash);
    while (this.#slots[slot] !== NONE) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = entry;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(NONE);
    this.#mask = this.#slots.length - 1;
    for (let entry = 0; entry < this.#hash.length; entry += 1) this.#place(entry, this.#hash.get(entry));
  }
}
