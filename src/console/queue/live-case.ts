import type { Band } from '../../engine/contract/result.ts';
import type { State } from '../../engine/review/moves.ts';
import { bands, type Filters, states, tiers } from './filters.ts';
import type { Tier } from './line.ts';

/** What an event says of a case. */
export interface LiveCase {
  readonly id: string;
  /** Its version after what happened; absent where only the evidence changed. */
  readonly version: number | undefined;
  readonly state: State | undefined;
  readonly band: Band | undefined;
  readonly tier: Tier | undefined;
  readonly job: string | undefined;
}

/** Reads an event about a case; undefined when it is about something else. */
export const readLiveCase = (data: unknown): LiveCase | undefined => {
  if (typeof data !== 'object' || data === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(data));
  const id = fields.get('subject');
  if (typeof id !== 'string') return undefined;
  const version = fields.get('version');
  const job = fields.get('job');
  return {
    id,
    version: typeof version === 'number' ? version : undefined,
    state: states.find((one) => one === fields.get('state')),
    band: bands.find((one) => one === fields.get('band')),
    tier: tiers.find((one) => one === fields.get('tier')),
    job: typeof job === 'string' ? job : undefined,
  };
};

const isAmong = <Value>(wanted: readonly Value[], value: Value | undefined): boolean =>
  wanted.length === 0 || value === undefined || wanted.includes(value);

/**
 * Whether a case that was just opened may belong to the list: nobody has it, its time has not run out, and it was never
 * decided. What an event does not tell is taken to fit; asking anew says for certain.
 */
export const mayBelong = (filters: Filters, { band, tier, job }: LiveCase): boolean =>
  isAmong(filters.state, 'waiting') &&
  isAmong(filters.band, band) &&
  isAmong(filters.tier, tier) &&
  (filters.owner === undefined || filters.owner === 'nobody') &&
  (filters.job === undefined || job === undefined || filters.job === job) &&
  filters.overdue !== 'true' &&
  filters.changed !== 'true';
