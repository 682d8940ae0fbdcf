import { audit } from '../../store/audit.ts';
import { findCaseOf } from '../../store/cases.ts';
import type { QueueFilter } from '../../store/cases-filter.ts';
import { countCases, listCases, listWindow, type QueueCounts, type QueueOrder } from '../../store/cases-queue.ts';
import type { Actor } from '../actor.ts';
import { limitOf, type Page, type Paging, pageOf, readCursor } from '../paging.ts';
import { demand, jobsOf, mustPseudonymise } from '../permissions.ts';
import { Problem } from '../problem.ts';
import type { ReviewContext } from './context.ts';
import { type Facets, readFacets } from './facets.ts';
import { type CaseLine, readLines } from './lines.ts';
import { viewOf } from './open.ts';

/** What somebody may narrow the queue by. `me` and `nobody` stand for owners. */
export type Narrowing = Omit<QueueFilter, 'jobs' | 'numbers' | 'owner'> & { readonly owner?: string | undefined };

export type QueueWish = Narrowing &
  Paging & {
    /** Begins after so many cases, in place of a cursor. */
    readonly skip?: number | undefined;
    /** The queue's own order when absent; others only with `skip`. */
    readonly sort?: QueueOrder | undefined;
  };

export interface Counts {
  readonly cases: number;
  readonly waiting: number;
  readonly mine: number;
  readonly nobodys: number;
  readonly overdue: number;
  readonly changed: number;
  readonly states: Readonly<Record<string, number>>;
  readonly bands: Readonly<Record<string, number>>;
  readonly tiers: Readonly<Record<string, number>>;
}

export interface Queue {
  list(actor: Actor, wish: QueueWish): Promise<Page<CaseLine>>;
  counts(actor: Actor): Promise<Counts>;
  /** The same by kind, under what is narrowed by, with the length of the list. */
  facets(actor: Actor, narrowing: Narrowing): Promise<Facets>;
  /** Cases by reference, name or part of one, e-mail address, phone number or profile, in any state. */
  search(actor: Actor, text: string): Promise<readonly CaseLine[]>;
}

const MOST_FOUND = 100;

/** What only reviewers see cannot be asked for by others either: a filter tells as much as a column. */
const reviewersOnly = [
  'tiers',
  'owner',
  'campaign',
  'worth',
  'linked',
  'changed',
  'dueBefore',
  'outcome',
  'overdue',
  'reported',
  'sort',
] as const;

const openStates: ReadonlySet<string> = new Set(['waiting', 'in-review', 'asked', 'escalated', 'awaiting-second']);

const summed = (rows: readonly QueueCounts[]): Counts => {
  const totals = { cases: 0, waiting: 0, mine: 0, nobodys: 0, overdue: 0, changed: 0 };
  const facets = { states: {}, bands: {}, tiers: {} } as const satisfies Record<string, Record<string, number>>;
  const add = (facet: Record<string, number>, key: string, by: number): void => {
    facet[key] = (facet[key] ?? 0) + by;
  };
  for (const row of rows) {
    totals.cases += row.cases;
    totals.overdue += row.overdue;
    totals.changed += row.changed;
    add(facets.states, row.state, row.cases);
    if (!openStates.has(row.state)) continue;
    totals.waiting += row.cases;
    totals.mine += row.mine;
    totals.nobodys += row.nobodys;
    add(facets.bands, row.band, row.cases);
    add(facets.tiers, row.tier, row.cases);
  }
  return { ...totals, ...facets };
};

const filterOf = (actor: Actor, { owner, ...narrowing }: Narrowing): QueueFilter => ({
  ...narrowing,
  jobs: jobsOf(actor),
  owner: owner === 'nobody' ? null : owner === 'me' ? actor.id : owner,
});

export const createQueue = ({ database, vault, now, seams }: ReviewContext): Queue => ({
  async list(actor, { skip, sort, cursor, limit: wanted, ...narrowing }) {
    demand(actor, 'see');
    const view = viewOf(actor);
    if (view === 'reduced') {
      const asked = reviewersOnly.find((name) => (name === 'sort' ? sort : narrowing[name]) !== undefined);
      if (asked !== undefined) throw new Problem('not-allowed', `Only those who review may narrow by ${asked}`);
    }
    const limit = limitOf({ limit: wanted });
    const filter = filterOf(actor, narrowing);
    if (skip !== undefined) {
      if (cursor !== undefined) throw new Problem('invalid', 'A list begins at a place or at a cursor, not at both');
      const rows = await listWindow(database, filter, { order: sort ?? 'turn', skip, limit });
      return { items: await readLines(database, vault, rows, view), next: null };
    }
    if (sort !== undefined && sort !== 'turn') throw new Problem('invalid', 'Other orders are given by `skip`');
    const place = readCursor(cursor, 2)?.map(Number);
    const [turn = 0, application = 0] = place ?? [];
    if (!Number.isFinite(turn) || !Number.isInteger(application) || Math.abs(application) > 2_147_483_647) {
      throw new Problem('invalid', 'This is not a cursor of this list');
    }
    const rows = await listCases(database, filter, place && { turn, application }, limit + 1);
    const page = pageOf(rows, limit, {
      cursorOf: (it) => [String(it.turn), String(it.application)],
      show: (it) => it,
    });
    return { items: await readLines(database, vault, page.items, view), next: page.next };
  },
  async facets(actor, narrowing) {
    demand(actor, 'see');
    if (viewOf(actor) === 'reduced') throw new Problem('not-allowed', 'Kinds are counted for those who review');
    return readFacets(database, vault, filterOf(actor, narrowing));
  },
  async counts(actor) {
    demand(actor, 'see');
    return summed(await countCases(database, jobsOf(actor), actor.id));
  },
  async search(actor, text) {
    demand(actor, 'see');
    const exact = await findCaseOf(database, text.trim());
    // Whoever reads pseudonyms finds by reference only: a search by name would lift them.
    const byValue = mustPseudonymise(actor) ? [] : await seams.searchNumbers(database, text, jobsOf(actor));
    const numbers = exact === undefined ? byValue : [exact.application];
    const found =
      numbers.length === 0 ? [] : await listCases(database, { jobs: jobsOf(actor), numbers }, undefined, MOST_FOUND);
    const detail = { found: found.length };
    await audit(database, [{ at: now(), actor, action: 'case.search', subject: 'cases', detail }]);
    return readLines(database, vault, found, viewOf(actor));
  },
});
