import type { z } from 'zod';
import type { Application } from '../engine/contract/application.ts';
import type { TellName } from './tells/catalogue.ts';

/** How much trouble an operator takes. */
export const cares = ['clumsy', 'average', 'careful'] as const;
export type Care = (typeof cares)[number];

/** What is known about one application, kept apart from it and never shown to the engine. */
export interface Truth {
  readonly applicationId: string;
  readonly fraud: boolean;
  /** Such as `honest/immigrant` or `fraud/C17-persona-farm`. */
  readonly archetype: string;
  /** The real person, or the persona that an operator plays; the same for every application of one. */
  readonly person: string;
  /** The operation an application belongs to, or null. */
  readonly campaign: string | null;
  /** What shows in this application alone because of who sent it: an operator's slips, or the life of an archetype. */
  readonly tells: readonly string[];
  /** Honest people who share something of their own accord; the same for all of one group. */
  readonly group?: string | null;
  /** For operators only. */
  readonly care: Care | null;
  /** What shows in this application alone by chance, at the same rate for everybody. */
  readonly everyday?: readonly string[];
  /** The naming tradition of the drawn name: for fairness checks only, drawn independently of everything else. */
  readonly naming?: string;
}

/** An application as an applicant tracking system would hand it over. */
export type ApplicationInput = z.input<typeof Application>;

export interface Simulated {
  readonly application: ApplicationInput;
  readonly truth: Required<Truth> & { readonly tells: readonly TellName[]; readonly everyday: readonly TellName[] };
}
