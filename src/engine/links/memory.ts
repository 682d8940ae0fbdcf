import type { Verdict } from '../contract/decision.ts';
import type { Context, Identity } from './same-person.ts';
import type { Settled } from './settled.ts';
import type { Alike } from './text-index.ts';
import type { Role, Traces } from './traces.ts';
import type { Usage } from './values.ts';

/** Which applications come from one person; a person is known by the number of the first application. */
export interface PeopleMemory {
  /** Different people. */
  readonly count: number;
  of(application: number): number;
  /** A new person with this application. `own` is what it shows by itself, in bits without the prior. */
  add(application: number, own: number): void;
  /** Makes one person of two; the earlier number stays. Returns it. */
  join(one: number, other: number): number;
  /** The strongest of what a person's applications show each by themselves. */
  own(application: number): number;
  /** The strongest that a person's applications came to, links included, in bits without the prior. */
  total(application: number): number;
  /** What an application came to with its links. */
  assess(application: number, total: number): void;
  verdict(application: number): Settled | null;
  decide(application: number, verdict: Verdict): void;
  /** All applications of a person, in the order in which they were joined. */
  applications(application: number): number[];
}

/** Who carries a value. */
export interface ValueMemory {
  /** Values with more people than a list holds. */
  readonly overflowing: number;
  usage(hash: number): Usage | undefined;
  /** Visits the people with this value, the most recently added first. */
  each(hash: number, visit: (application: number, role: Role) => void): void;
}

export interface TextMemory {
  /** Texts that resemble this one, nearest first. */
  alike(signature: readonly number[]): Alike[];
}

/** What is known about those whom an application may meet. */
export interface Acquaintances {
  readonly people: Pick<PeopleMemory, 'of'>;
  readonly values: ValueMemory;
  readonly texts: TextMemory;
  readonly applications: { at(application: number): number };
  /** Whether others find an application by now. */
  isPublished(application: number): boolean;
}

/** All that linking remembers, whether of everybody (history.ts) or of those around one application (neighbourhood.ts). */
export interface Memory extends Acquaintances, Context {
  readonly people: PeopleMemory;
  readonly applications: { at(application: number): number; id(application: number): string };
  identity(application: number): Identity;
  numberOf(applicationId: string): number | undefined;
  /** Keeps an application as a new person's and returns its number; it is not looked up by others before `publish`. */
  keep(traces: Traces, own: number): number;
  /** Makes an application findable by what it carries, under the person it now belongs to. */
  publish(application: number, traces: Traces): void;
}
