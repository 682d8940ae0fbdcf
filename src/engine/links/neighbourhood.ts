import type { Tables } from '../reference.ts';
import { nameBitsOf, nameHash, publishedHashes } from './history.ts';
import { KnownPeople } from './known-people.ts';
import { KnownTexts, type TextRows } from './known-texts.ts';
import { KnownValues, type ValueRow } from './known-values.ts';
import type { Memory } from './memory.ts';
import type { Identity } from './same-person.ts';
import { isKnownText } from './text-index.ts';
import type { Traces } from './traces.ts';

/** One application that is kept elsewhere. Numbers are those of the store, in order of arrival. */
export interface KnownApplication {
  readonly number: number;
  readonly id: string;
  /** Seconds since 1970. */
  readonly at: number;
  /** Present where it may be compared with another. */
  readonly identity: Identity | undefined;
  /** What people read about it, where it was loaded to be shown. */
  readonly shown?: { readonly name: string; readonly role: string } | undefined;
}

export interface NeighbourhoodParts {
  readonly nicknames: Tables['nicknames'];
  /** Different people in the whole store. */
  readonly people: number;
  readonly values: ReadonlyMap<number, ValueRow>;
  readonly texts: TextRows;
  /** Numbers for applications that will be kept, in order. */
  readonly numbers: Iterable<number>;
}

/**
 * The part of a memory that some applications can meet, loaded from where the whole is kept. Linking in it gives what
 * linking in the whole would (a test compares both); what changed is read back and stored.
 */
export class Neighbourhood implements Memory {
  readonly nicknames: Tables['nicknames'];
  readonly people: KnownPeople;
  readonly values: KnownValues;
  readonly texts: KnownTexts;
  readonly #known = new Map<number, KnownApplication>();
  readonly #at = new Map<number, number>();
  readonly #numbersById = new Map<string, number>();
  readonly #numbers: Iterator<number>;
  readonly #unpublished = new Set<number>();

  constructor({ nicknames, people, values, texts, numbers }: NeighbourhoodParts) {
    this.nicknames = nicknames;
    this.people = new KnownPeople(people);
    this.values = new KnownValues(values, {
      of: (application) => this.people.of(application),
      at: (application) => this.applications.at(application),
      meet: ({ application, person, at }) => {
        this.people.know(application, person);
        this.#at.set(application, at);
      },
    });
    this.texts = new KnownTexts(texts);
    this.#numbers = numbers[Symbol.iterator]();
  }

  readonly applications = {
    at: (application: number): number => this.#known.get(application)?.at ?? this.#at.get(application) ?? 0,
    id: (application: number): string => this.#known.get(application)?.id ?? '',
  };

  /** Adds an application of the store, with the person it belongs to. */
  know(application: KnownApplication, person: number): void {
    this.people.know(application.number, person);
    this.#known.set(application.number, application);
    this.#numbersById.set(application.id, application.number);
  }

  identity(application: number): Identity {
    const identity = this.#known.get(application)?.identity;
    if (identity === undefined) throw new RangeError(`application ${application} was not loaded`);
    return identity;
  }

  /** What people read about an application. */
  shown(applicationId: string): { readonly name: string | null; readonly role: string } {
    const number = this.#numbersById.get(applicationId);
    return this.#known.get(number ?? -1)?.shown ?? { name: null, role: '' };
  }

  numberOf(applicationId: string): number | undefined {
    return this.#numbersById.get(applicationId);
  }

  nameBits(name: readonly string[]): number {
    return nameBitsOf(this.people.count, this.values.usage(nameHash(name)));
  }

  keep(traces: Traces, own: number): number {
    const next = this.#numbers.next();
    if (next.done === true) throw new RangeError('no number is left for this application');
    const number = next.value;
    this.people.add(number, own);
    this.#unpublished.add(number);
    const { applicationId: id, at } = traces;
    this.#known.set(number, { number, id, at, identity: traces });
    this.#numbersById.set(id, number);
    return number;
  }

  isPublished(application: number): boolean {
    return !this.#unpublished.has(application);
  }

  publish(application: number, traces: Traces): void {
    this.#unpublished.delete(application);
    const person = this.people.of(application);
    for (const { hash, role } of publishedHashes(traces))
      this.values.add(hash, { application, role, person, at: traces.at });
    const { signature } = traces;
    if (signature === null) return;
    const repeats = person !== application && isKnownText(this.texts.alike(signature), person, this.people.of);
    if (!repeats) this.texts.add(application, signature);
  }
}
