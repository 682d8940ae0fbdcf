import type { Band } from '../../engine/contract/result.ts';
import type { State } from '../../engine/review/moves.ts';
import { needsSecond, type Outcome, outcomes, type Worth } from '../../engine/review/outcomes.ts';
import { toScore } from '../../engine/risk/odds.ts';
import type { Tier } from '../../engine/risk/policy.ts';
import { type Headline, readHeadlines } from '../../store/applications.ts';
import type { StoredCase } from '../../store/cases.ts';
import type { Database } from '../../store/database.ts';
import { countReportsOf } from '../../store/reports.ts';
import type { Vault } from '../../vault/vault.ts';
import type { View } from './open.ts';
import { namedIn, type Other, readOthers } from './others.ts';
import { createPseudonyms } from './pseudonyms.ts';
import { type Colleague, readStaff, type Staff } from './staff.ts';

/** What everybody who may see a case sees in a list. */
export interface ReducedLine {
  readonly view: 'reduced';
  readonly id: string;
  readonly version: number;
  readonly application: string;
  readonly name: string | null;
  readonly role: string | null;
  readonly job: string | null;
  readonly band: Band;
  readonly state: State;
  readonly outcome: Outcome | null;
  readonly receivedAt: string;
}

/** A case at a glance, for those who review. */
export interface FullLine extends Omit<ReducedLine, 'view'> {
  readonly view: 'full' | 'pseudonymous';
  readonly bits: number;
  readonly score: number;
  readonly tier: Tier;
  readonly for: readonly string[];
  readonly against: string | null;
  /** Who the applications are that these sentences name. */
  readonly others: readonly Other[];
  readonly coverage: { readonly ran: number; readonly of: number } | null;
  readonly links: number;
  /** Reports of colleagues that were linked to it. */
  readonly reports: number;
  readonly campaign: string | null;
  readonly owner: Colleague | null;
  readonly cause: string;
  readonly openedAt: string;
  readonly dueAt: string;
  readonly overdue: boolean;
  readonly snoozedUntil: string | null;
  readonly changed: boolean;
  readonly reason: string | null;
  readonly worth: Worth | null;
  /** Outcomes of this case that a second person must sign. */
  readonly needsSecond: readonly Outcome[];
}

export type CaseLine = ReducedLine | FullLine;

const reduced = (it: StoredCase, headline: Headline | undefined): ReducedLine => ({
  view: 'reduced',
  id: it.id,
  version: it.version,
  application: it.reference,
  name: headline?.name ?? null,
  role: headline?.role ?? null,
  job: it.job,
  band: it.band,
  state: it.standing.state,
  outcome: it.standing.state === 'closed' ? it.standing.outcome : null,
  receivedAt: it.receivedAt.toISOString(),
});

interface Around {
  readonly staff: Staff;
  readonly reports: ReadonlyMap<number, number>;
  readonly others: ReadonlyMap<string, Other>;
}

const sentencesOf = (headline: Headline | undefined): readonly string[] =>
  headline === undefined ? [] : [...headline.for, ...(headline.against === null ? [] : [headline.against])];

const full = (it: StoredCase, headline: Headline | undefined, { staff, reports, others }: Around): FullLine => ({
  ...reduced(it, headline),
  view: 'full',
  outcome: it.standing.outcome,
  bits: it.bits,
  score: toScore(it.bits),
  tier: it.tier,
  for: headline?.for ?? [],
  against: headline?.against ?? null,
  others: namedIn(sentencesOf(headline)).flatMap((reference) => others.get(reference) ?? []),
  coverage: headline === undefined ? null : { ran: headline.ran, of: headline.of },
  links: it.links,
  reports: reports.get(it.application) ?? 0,
  campaign: it.campaign,
  owner: it.standing.owner === null ? null : staff(it.standing.owner),
  cause: it.cause,
  openedAt: it.openedAt.toISOString(),
  dueAt: it.dueAt.toISOString(),
  overdue: it.overdue && it.standing.state !== 'closed',
  snoozedUntil:
    it.standing.state === 'snoozed' && it.standing.until !== null ? new Date(it.standing.until).toISOString() : null,
  changed: it.standing.changed,
  reason: it.standing.reason,
  worth: it.standing.worth,
  needsSecond: outcomes.filter((outcome) => needsSecond(outcome, it.standing.upheld)),
});

const pseudonymous = (line: FullLine, vault: Vault): FullLine => {
  const application = line.name === null ? undefined : { id: '-', receivedAt: '', candidate: { name: line.name } };
  const { name, sentence } = createPseudonyms(vault, application, undefined);
  return {
    ...line,
    view: 'pseudonymous',
    name: line.name === null ? null : name(line.name),
    for: line.for.map(sentence),
    against: line.against === null ? null : sentence(line.against),
    others: line.others.map((other) => ({ ...other, name: other.name === null ? null : name(other.name) })),
  };
};

/** Cases as somebody with this view sees them in a list. */
export const readLines = async (
  db: Database,
  vault: Vault,
  cases: readonly StoredCase[],
  view: View,
): Promise<CaseLine[]> => {
  const numbers = cases.map(({ application }) => application);
  const headlines = await readHeadlines(db, vault, numbers);
  if (view === 'reduced') return cases.map((it) => reduced(it, headlines.get(it.application)));
  const staff = await readStaff(
    db,
    vault,
    cases.map(({ standing }) => standing.owner),
  );
  const named = await readOthers(db, vault, namedIn([...headlines.values()].flatMap(sentencesOf)));
  const others = new Map(named.map((other) => [other.reference, other]));
  const around = { staff, reports: await countReportsOf(db, numbers), others };
  const lines = cases.map((it) => full(it, headlines.get(it.application), around));
  return view === 'full' ? lines : lines.map((line) => pseudonymous(line, vault));
};

export const readLine = async (db: Database, vault: Vault, it: StoredCase, view: View): Promise<CaseLine> => {
  const [line] = await readLines(db, vault, [it], view);
  if (line === undefined) throw new Error('a case has no line');
  return line;
};
