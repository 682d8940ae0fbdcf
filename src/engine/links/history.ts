import type { Tables } from '../reference.ts';
import { Applications } from './applications.ts';
import { hash53 } from './hash.ts';
import type { Memory } from './memory.ts';
import { People } from './people.ts';
import type { Identity } from './same-person.ts';
import { isKnownText, TextIndex } from './text-index.ts';
import type { Role, Traces } from './traces.ts';
import { type Usage, ValueIndex } from './values.ts';

/** A full name on its own; agreement on a rare one says more. */
export const nameHash = (name: readonly string[]): number => hash53(`name|${[...name].sort().join(' ')}`);

/** log2 of people for each bearer of a name, between 4 and 10 bits. */
export const nameBitsOf = (people: number, usage: Usage | undefined): number =>
  Math.min(10, Math.max(4, Math.log2((people + 1) / (usage?.people ?? 1))));

/** Everything by which others find an application, beside its text. */
export function* publishedHashes({
  keys,
  name,
  passages,
}: Pick<Traces, 'keys' | 'name' | 'passages'>): Generator<{ readonly hash: number; readonly role: Role }> {
  for (const { hash, role } of keys) yield { hash, role };
  if (name.length > 1) yield { hash: nameHash(name), role: 'own' };
  for (const passage of passages) for (const hash of passage.keys) yield { hash, role: 'own' };
}

/** Everything seen so far: applications, the people behind them, and who carries which value. */
export class History implements Memory {
  readonly applications = new Applications();
  readonly people = new People();
  readonly values = new ValueIndex((application) => this.people.of(application));
  readonly texts = new TextIndex();
  readonly nicknames: Tables['nicknames'];
  readonly #numbers = new Map<string, number>();
  #published = 0;

  constructor(nicknames: Tables['nicknames']) {
    this.nicknames = nicknames;
  }

  /**
   * Keeps an application as a new person's and returns its number. `own` is what it shows by itself, in bits without
   * the prior. Its values are not looked up by others before {@link publish}.
   */
  keep(traces: Traces, own: number): number {
    const number = this.applications.add(traces);
    this.people.add(number, own);
    this.#numbers.set(traces.applicationId, number);
    return number;
  }

  /** Makes an application findable by what it carries, under the person it now belongs to. */
  publish(application: number, traces: Traces): void {
    const { at } = traces;
    this.#published = application + 1;
    for (const { hash, role } of publishedHashes(traces)) this.values.add(hash, { application, role }, at);
    // A person's papers sent again, unchanged, would only crowd the index.
    if (traces.signature !== null && !this.#isKnownText(traces.signature, application))
      this.texts.add(application, traces.signature);
  }

  /** Whether others find an application by now; they are published in order. */
  isPublished(application: number): boolean {
    return application < this.#published;
  }

  #isKnownText(signature: readonly number[], application: number): boolean {
    const person = this.people.of(application);
    if (person === application) return false; // nothing else of this person is known
    return isKnownText(this.texts.alike(signature), person, this.people.of);
  }

  numberOf(applicationId: string): number | undefined {
    return this.#numbers.get(applicationId);
  }

  /** log2 of people for each bearer of the name, between 4 and 10 bits. */
  nameBits(name: readonly string[]): number {
    return nameBitsOf(this.people.count, this.values.usage(nameHash(name)));
  }

  identity(application: number): Identity {
    const { applications } = this;
    return {
      name: applications.name(application),
      script: applications.script(application),
      region: applications.region(application),
      town: applications.town(application),
      keys: applications.keys(application),
      jobs: applications.jobs(application),
      schools: applications.schools(application),
    };
  }
}
