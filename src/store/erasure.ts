import type { Database } from './database.ts';
import { lockCases } from './open-cases.ts';

/** What goes with a person, in the order in which it goes. Each statement takes the numbers of applications as `$1`. */
const removals: readonly (readonly [what: string, statement: string])[] = [
  [
    'versions of the application',
    `update application_version set sealed_payload = null, fingerprint = 'erased'
     where application = any($1) and sealed_payload is not null`,
  ],
  ['results', 'delete from screening where application = any($1)'],
  ['notes on cases', 'delete from case_note where application = any($1)'],
  ['attachments', 'delete from case_attachment where application = any($1)'],
  ['originals of documents', 'delete from application_file where application = any($1)'],
  ['questions and answers', 'delete from case_question where application = any($1)'],
  ['results of verification steps', 'delete from case_check where application = any($1)'],
  ['sheets of interviews', 'delete from case_sheet where application = any($1)'],
  ['judgements of signals', 'delete from case_judgement where application = any($1)'],
  [
    'notes on decisions',
    'update case_step set sealed_note = null where application = any($1) and sealed_note is not null',
  ],
  [
    'notes of second looks',
    `update blind_review set sealed_note = null, sealed_signals = null
     where application = any($1) and (sealed_note is not null or sealed_signals is not null)`,
  ],
  [
    'notes on bulk decisions about members',
    'update campaign_decision_member set sealed_why = null where application = any($1) and sealed_why is not null',
  ],
  [
    'notes on bulk decisions',
    `update campaign_decision d set sealed_note = null where sealed_note is not null and exists (
       select from campaign_decision_member m where m.decision = d.id and m.application = any($1))`,
  ],
  ['cases without an outcome', "delete from review_case where application = any($1) and state <> 'closed'"],
  ['findings of searches', 'delete from retro_finding where application = any($1)'],
  ['matches with indicators', 'delete from indicator_match where application = any($1)'],
  ['indicators taken from it', 'delete from indicator where application = any($1)'],
  ['records of a hire', 'delete from hire where application = any($1)'],
  [
    'deliveries of the tracking system',
    `update received_hook set sealed_body = null where sealed_body is not null
       and reference in (select reference from application where number = any($1))`,
  ],
  [
    'what was known to the tracking system',
    'delete from ats_application where reference in (select reference from application where number = any($1))',
  ],
  ['reports of employees', 'delete from report where application = any($1)'],
  [
    'places in campaigns',
    `delete from campaign_member m where person in (select person from application where number = any($1))
       and not exists (select from application a where a.person = m.person and a.erased_at is null
         and not a.number = any($1))`,
  ],
];

/**
 * What stays of each application, so that its number and reference are never given out again. What was decided about a
 * person stands with the first of their applications, and stays for as long as there is another one.
 */
const REDUCE = `
  update application a set erased_at = $2, sealed_identity = null, signature = null, sealed_headline = null,
    name_keys = null, own = 0, total = 0, bits = 0, probability = 0, links = 0, campaign = null, band = 'clear', job = null,
    verdict = case when exists (select from application o where o.person = a.number and o.erased_at is null
      and not o.number = any($1)) then verdict else 0 end
  where number = any($1) and erased_at is null`;

/** The last of a person's applications takes with it what was decided about them. */
const REDUCE_PEOPLE = `
  update application a set verdict = 0 where a.verdict <> 0 and a.erased_at is not null
    and a.number in (select person from application where number = any($1))
    and not exists (select from application o where o.person = a.number and o.erased_at is null)`;

const REDUCE_CASES = `update review_case set bits = 0, changed = false, job = null where application = any($1)`;

/** Numbers of applications that are there and not erased, locked against changes; in order. */
export const lockForErasure = async (db: Database, numbers: readonly number[]): Promise<number[]> =>
  (
    await db.query<{ number: number }>(
      'select number from application where number = any($1) and erased_at is null order by number for update',
      [numbers],
    )
  ).map((row) => row.number);

/** All applications of a person that are not erased. */
export const numbersOfPerson = async (db: Database, person: number): Promise<number[]> =>
  (
    await db.query<{ number: number }>(
      'select number from application where person = $1 and erased_at is null order by number',
      [person],
    )
  ).map((row) => row.number);

/** Indicators in use whose keys are among some blinded keys: they say the same of the person as the application did. */
export const removeIndicatorsWith = (db: Database, hashes: readonly number[]): Promise<number> =>
  db.execute('delete from indicator where hashes && $1::bigint[]', [hashes]);

/** Removes all that is kept about some applications but what links know, and says what it was. */
export const removeApplications = async (
  db: Database,
  numbers: readonly number[],
  at: Date,
): Promise<Record<string, number>> => {
  const removed: Record<string, number> = {};
  // Whoever puts a note or a file to one of the cases at this moment is waited for, and what they put there goes too.
  await lockCases(db, numbers);
  for (const [what, statement] of removals) {
    const count = await db.execute(statement, [numbers]);
    if (count > 0) removed[what] = count;
  }
  await db.execute(REDUCE_CASES, [numbers]);
  await db.execute(REDUCE, [numbers, at]);
  await db.execute(REDUCE_PEOPLE, [numbers]);
  return removed;
};

/** Closed cases of some applications: what is kept of a decision. */
export const keptCases = async (db: Database, numbers: readonly number[]): Promise<string[]> =>
  (
    await db.query<{ id: string }>('select id from review_case where application = any($1) order by application', [
      numbers,
    ])
  ).map((row) => row.id);

export type ErasureCause = 'request' | 'retention' | 'ats' | 'command-line';

export interface Kept {
  readonly what: string;
  readonly why: string;
}

/** What was removed, what was kept, and why. */
export interface Certificate {
  readonly id: string;
  readonly cause: ErasureCause;
  readonly erasedAt: Date;
  readonly erasedBy: string;
  readonly references: readonly string[];
  readonly removed: Readonly<Record<string, number>>;
  readonly kept: readonly Kept[];
}

export const keepCertificate = async (
  db: Database,
  it: Omit<Certificate, 'references'> & { readonly applications: readonly number[] },
): Promise<void> => {
  await db.execute(
    `insert into erasure (id, cause, erased_at, erased_by, applications, removed, kept)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7::jsonb)`,
    [it.id, it.cause, it.erasedAt, it.erasedBy, it.applications, JSON.stringify(it.removed), JSON.stringify(it.kept)],
  );
};

const columns = `e.id, e.cause, e.erased_at as "erasedAt", e.erased_by as "erasedBy", e.removed, e.kept,
  array(select a.reference from application a where a.number = any(e.applications) order by a.number) as references`;

/** The certificate of an application that was erased. */
export const certificateOf = async (db: Database, number: number): Promise<Certificate | undefined> =>
  (
    await db.query<Certificate>(
      `select ${columns} from erasure e where e.applications @> array[$1::integer] order by e.erased_at desc limit 1`,
      [number],
    )
  )[0];

export const findCertificate = async (db: Database, id: string): Promise<Certificate | undefined> =>
  (await db.query<Certificate>(`select ${columns} from erasure e where e.id = $1`, [id]))[0];
