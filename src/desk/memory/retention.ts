import type { Handler } from '../../jobs/handler.ts';
import { audit } from '../../store/audit.ts';
import type { Database } from '../../store/database.ts';
import { publish } from '../../store/events.ts';
import {
  type Clock,
  countDue,
  type DueApplication,
  dueApplications,
  listRetentionReports,
  noteClock,
  noteRetention,
  type Periods,
  type RetentionReport,
  removeOthers,
} from '../../store/retention.ts';
import { readPeriods } from '../../store/retention-periods.ts';
import type { Actor } from '../actor.ts';
import { limitOf, type Page, type Paging, pageOf, readCursor, readNumber } from '../paging.ts';
import type { Parts } from '../parts.ts';
import { demandOverseer } from './authority.ts';
import { eraseNumbers } from './erase.ts';
import { periodsOf, type RetentionConfiguration } from './retention-rules.ts';

/** The recurring job that erases what is due; once a day. */
export const RETENTION_JOB = 'privacy.retention';

const AT_ONCE = 50;
const DAY = 86_400_000;
const AHEAD = 30;
const LONGEST_PAUSE = 31 * DAY;
const worker = { kind: 'system', id: 'worker' } as const;

export interface RetentionPreview {
  readonly by: Date;
  readonly clocks: readonly {
    readonly clock: Clock;
    readonly days: number;
    readonly due: number;
    readonly held: number;
  }[];
}

export type ShownDue = Omit<DueApplication, 'number'>;

const show = ({ number: _, ...due }: DueApplication): ShownDue => due;

/** How long things are kept: a clock for each kind of outcome, and a job that erases what is due. */
export const createRetention = ({ database, vault, now, log }: Parts, configured: RetentionConfiguration) => {
  /** Asked for in each transaction: a period that was made longer meanwhile keeps what is not erased yet. */
  const periodsNow = async (db: Database): Promise<Periods> => periodsOf(configured, (await readPeriods(db)).days);

  const counted = (rows: readonly DueApplication[]): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const { clock } of rows) counts[clock] = (counts[clock] ?? 0) + 1;
    return counts;
  };

  /** Erases the next that are due, with their count, in one transaction. Gives the last number; undefined at the end. */
  const eraseNext = (id: string, after: number): Promise<number | undefined> =>
    database.transaction(async (db) => {
      const due = await dueApplications(db, {
        days: await periodsNow(db),
        by: now(),
        after,
        limit: AT_ONCE,
        held: false,
      });
      if (due.length === 0) return undefined;
      await eraseNumbers(
        db,
        { vault, now },
        due.map((it) => it.number),
        { actor: worker, cause: 'retention', indicators: false },
      );
      await noteRetention(db, { id, at: now(), erased: due.length, held: 0, counts: counted(due), ended: false });
      return due.at(-1)?.number;
    });

  const finish = (id: string): Promise<void> =>
    database.transaction(async (db) => {
      const periods = await periodsNow(db);
      const counts = await removeOthers(db, periods, now());
      const waiting = await countDue(db, periods, now());
      const held = waiting.reduce((sum, it) => sum + it.held, 0);
      await noteRetention(db, { id, at: now(), erased: 0, held, counts, ended: true });
      await publish(db, [{ type: 'retention.finished', subject: id, data: { held } }]);
      await audit(db, [{ at: now(), actor: worker, action: 'retention.finish', subject: id, detail: { held } }]);
    });

  /**
   * Erasing cannot be taken back, and the clock of a machine may jump. After more than a month without a run nothing is
   * erased by the first; the next, a day later, finds that time has gone on as it should.
   */
  const isBelievable = async (): Promise<boolean> => {
    const last = await database.transaction((db) => noteClock(db, now()));
    if (last === undefined || now().getTime() - last.getTime() <= LONGEST_PAUSE) return true;
    const days = Math.round((now().getTime() - last.getTime()) / DAY);
    log.warn('retention waits for a day: the clock is far ahead of the last run', { days });
    await audit(database, [
      { at: now(), actor: worker, action: 'retention.wait', subject: 'retention', detail: { days } },
    ]);
    return false;
  };

  const handler: Handler = {
    kind: RETENTION_JOB,
    async run(_, { signal, jobId }) {
      if (!(await isBelievable())) return;
      const id = `retention_job_${jobId}`;
      for (let at = await eraseNext(id, 0); at !== undefined; at = await eraseNext(id, at)) signal.throwIfAborted();
      await finish(id);
      log.info('retention clocks were followed', { run: id });
    },
  };

  return {
    handler,

    /** What will be due within 30 days, by clock. */
    async preview(actor: Actor): Promise<RetentionPreview> {
      demandOverseer(actor);
      const by = new Date(now().getTime() + AHEAD * DAY);
      const periods = await periodsNow(database);
      const counts = await countDue(database, periods, by);
      return { by, clocks: counts.map((it) => ({ ...it, days: periods[it.clock] })) };
    },

    /** The same, one by one. */
    async due(actor: Actor, query: Paging): Promise<Page<ShownDue>> {
      demandOverseer(actor);
      const limit = limitOf(query);
      const rows = await dueApplications(database, {
        days: await periodsNow(database),
        by: new Date(now().getTime() + AHEAD * DAY),
        after: query.cursor === undefined ? 0 : readNumber(readCursor(query.cursor, 1)?.[0]),
        limit: limit + 1,
        held: true,
      });
      return pageOf(rows, limit, { cursorOf: (it) => [String(it.number)], show });
    },

    /** What the job did, the latest first. */
    async reports(actor: Actor): Promise<{ readonly items: readonly RetentionReport[] }> {
      demandOverseer(actor);
      return { items: await listRetentionReports(database, 100) };
    },
  };
};

export type Retention = ReturnType<typeof createRetention>;
