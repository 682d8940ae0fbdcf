import { growingBytes, growingFloats, growingIntegers } from '../growing.ts';
import { type CareerStep, type Role, roles, type Space, spaces, type Traces } from './traces.ts';

export interface StoredKey {
  readonly space: Space;
  readonly role: Role;
  readonly hash: number;
}

/** Numbers of several applications in a row, with the place at which each one's begin. */
class Rows {
  readonly #values: ReturnType<typeof growingBytes | typeof growingFloats>;
  readonly #starts = growingIntegers();

  constructor(values: ReturnType<typeof growingBytes | typeof growingFloats>) {
    this.#values = values;
  }

  add(values: Iterable<number>): void {
    this.#starts.push(this.#values.length);
    for (const value of values) this.#values.push(value);
  }

  of(number: number): number[] {
    const from = this.#starts.get(number);
    const to = number + 1 < this.#starts.length ? this.#starts.get(number + 1) : this.#values.length;
    const row: number[] = [];
    for (let at = from; at < to; at += 1) row.push(this.#values.get(at));
    return row;
  }
}

const spaceNumbers: ReadonlyMap<Space, number> = new Map(spaces.map((space, index) => [space, index]));
const roleNumbers: ReadonlyMap<Role, number> = new Map(roles.map((role, index) => [role, index]));
const tag = ({ space, role }: { readonly space: Space; readonly role: Role }): number =>
  (spaceNumbers.get(space) ?? 0) * 4 + (roleNumbers.get(role) ?? 0);

/** What is kept of each application for comparing it with later ones: numbers in columns, and its id and name. */
export class Applications {
  readonly #ids: string[] = [];
  readonly #names: string[] = [];
  readonly #at = growingFloats();
  readonly #region = growingFloats();
  readonly #town = growingFloats();
  readonly #otherScript = growingBytes();
  readonly #tags = new Rows(growingBytes());
  readonly #hashes = new Rows(growingFloats());
  readonly #jobs = new Rows(growingFloats());
  readonly #schools = new Rows(growingFloats());

  get count(): number {
    return this.#ids.length;
  }

  /** Keeps one and returns its number. */
  add(traces: Traces): number {
    const number = this.#ids.length;
    this.#ids.push(traces.applicationId);
    this.#names.push(traces.name.join(' '));
    this.#otherScript.push(traces.script === 'other' ? 1 : 0);
    this.#at.push(traces.at);
    this.#region.push(traces.region);
    this.#town.push(traces.town);
    this.#tags.add(traces.keys.map(tag));
    this.#hashes.add(traces.keys.map((key) => key.hash));
    this.#jobs.add(traces.jobs.flatMap(({ employer, from, to }) => [employer, from, to]));
    this.#schools.add(traces.schools);
    return number;
  }

  name(application: number): readonly string[] {
    const text = this.#names[application] ?? '';
    return text === '' ? [] : text.split(' ');
  }

  script = (application: number): Traces['script'] => (this.#otherScript.get(application) === 1 ? 'other' : 'latin');
  id = (application: number): string => this.#ids[application] ?? '';
  at = (application: number): number => this.#at.get(application);
  region = (application: number): number => this.#region.get(application);
  town = (application: number): number => this.#town.get(application);
  schools = (application: number): readonly number[] => this.#schools.of(application);

  jobs(application: number): CareerStep[] {
    const numbers = this.#jobs.of(application);
    return Array.from({ length: numbers.length / 3 }, (_, index) => ({
      employer: numbers[index * 3] ?? 0,
      from: numbers[index * 3 + 1] ?? 0,
      to: numbers[index * 3 + 2] ?? 0,
    }));
  }

  keys(application: number): StoredKey[] {
    const tags = this.#tags.of(application);
    const hashes = this.#hashes.of(application);
    return tags.map((it, index) => ({
      space: spaces[it >> 2] ?? 'identity',
      role: roles[it & 3] ?? 'own',
      hash: hashes[index] ?? 0,
    }));
  }
}
