import { readHeadlines } from '../../store/applications.ts';
import {
  countCells,
  countValues,
  type FacetCell,
  type FacetValue,
  readCampaignSpans,
} from '../../store/cases-facets.ts';
import type { QueueFilter } from '../../store/cases-filter.ts';
import type { Database } from '../../store/database.ts';
import type { Vault } from '../../vault/vault.ts';
import { type Colleague, readStaff } from './staff.ts';

type Tally = Readonly<Record<string, number>>;

/** How many cases there are of each kind. Each kind is counted as if it were not narrowed by itself. */
export interface Facets {
  /** Under everything that is narrowed by: the length of the list. */
  readonly total: number;
  readonly states: Tally;
  readonly bands: Tally;
  readonly tiers: Tally;
  readonly overdue: Tally;
  readonly changed: Tally;
  readonly linked: Tally;
  readonly reported: Tally;
  /** A job is called what its latest application calls the role; null where that was erased. */
  readonly jobs: readonly { readonly job: string; readonly title: string | null; readonly cases: number }[];
  readonly owners: readonly { readonly owner: Colleague | null; readonly cases: number }[];
  readonly campaigns: readonly CampaignFacet[];
}

/** A campaign goes by its people and by when they applied; without those where there is none of this id now. */
interface CampaignFacet {
  readonly campaign: string;
  readonly cases: number;
  readonly span: { readonly people: number; readonly firstSeen: string; readonly lastSeen: string } | null;
}

const campaignFacets = async (db: Database, found: readonly FacetValue[]): Promise<CampaignFacet[]> => {
  const ids = found.flatMap(({ value }) => value ?? []);
  const spans = new Map(
    (await readCampaignSpans(db, ids)).map(({ id, people, firstSeen, lastSeen }) => [
      id,
      { people, firstSeen: firstSeen.toISOString(), lastSeen: lastSeen.toISOString() },
    ]),
  );
  return found.map(({ value, cases }) => ({ campaign: value ?? '', cases, span: spans.get(value ?? '') ?? null }));
};

type Test = (cell: FacetCell) => boolean;

const anyOf =
  <T>(wanted: readonly T[] | undefined, of: (cell: FacetCell) => T): Test =>
  (cell) =>
    wanted === undefined || wanted.includes(of(cell));

const exactly =
  (wanted: boolean | undefined, of: (cell: FacetCell) => boolean): Test =>
  (cell) =>
    wanted === undefined || of(cell) === wanted;

/** What the list takes when no state is named; the store says the same in SQL. */
const needsSomebody: Test = ({ state, changed }) => (state === 'closed' ? changed : state !== 'snoozed');

const testsOf = (filter: QueueFilter) =>
  ({
    states: filter.states === undefined ? needsSomebody : anyOf(filter.states, (it) => it.state),
    bands: anyOf(filter.bands, (it) => it.band),
    tiers: anyOf(filter.tiers, (it) => it.tier),
    overdue: exactly(filter.overdue, (it) => it.overdue),
    changed: exactly(filter.changed, (it) => it.changed),
    linked: exactly(filter.linked, (it) => it.linked),
    reported: exactly(filter.reported, (it) => it.reported),
  }) as const;

const kindOf: Readonly<Record<keyof ReturnType<typeof testsOf>, (cell: FacetCell) => string>> = {
  states: (it) => it.state,
  bands: (it) => it.band,
  tiers: (it) => it.tier,
  overdue: (it) => String(it.overdue),
  changed: (it) => String(it.changed),
  linked: (it) => String(it.linked),
  reported: (it) => String(it.reported),
};

const sum = (cells: readonly FacetCell[]): number => cells.reduce((total, { cases }) => total + cases, 0);

const tally = (cells: readonly FacetCell[], of: (cell: FacetCell) => string): Tally => {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(of(cell), (counts.get(of(cell)) ?? 0) + cell.cases);
  return Object.fromEntries([...counts].sort());
};

/** Counts the queue by kinds. */
export const readFacets = async (db: Database, vault: Vault, filter: QueueFilter): Promise<Facets> => {
  const [cells, jobs, owners, campaigns] = await Promise.all([
    countCells(db, filter),
    countValues(db, filter, 'job'),
    countValues(db, filter, 'owner'),
    countValues(db, filter, 'campaign'),
  ]);
  const titles = await readHeadlines(
    db,
    vault,
    jobs.map(({ latest }) => latest),
  );
  const tests = testsOf(filter);
  const but = (own: keyof typeof tests | undefined): readonly FacetCell[] =>
    cells.filter((cell) => Object.entries(tests).every(([name, test]) => name === own || test(cell)));
  const facet = (own: keyof typeof tests): Tally => tally(but(own), kindOf[own]);
  const staff = await readStaff(
    db,
    vault,
    owners.map(({ value }) => value),
  );
  return {
    total: sum(but(undefined)),
    states: facet('states'),
    bands: facet('bands'),
    tiers: facet('tiers'),
    overdue: facet('overdue'),
    changed: facet('changed'),
    linked: facet('linked'),
    reported: facet('reported'),
    jobs: jobs.map(({ value, cases, latest }) => ({
      job: value ?? '',
      title: titles.get(latest)?.role ?? null,
      cases,
    })),
    owners: owners.map(({ value, cases }) => ({ owner: value === null ? null : staff(value), cases })),
    campaigns: await campaignFacets(db, campaigns),
  };
};
