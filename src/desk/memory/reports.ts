import { hash53 } from '../../engine/links/hash.ts';
import type { DueRules } from '../../engine/review/due.ts';
import { findApplication } from '../../store/applications.ts';
import { audit } from '../../store/audit.ts';
import type { Database } from '../../store/database.ts';
import { publish } from '../../store/events.ts';
import { openCasesFor } from '../../store/open-cases.ts';
import {
  addReport,
  countReports,
  endReport,
  findReport,
  listReports,
  lockReport,
  type Report,
  type ReportState,
} from '../../store/reports.ts';
import type { Actor } from '../actor.ts';
import { limitOf, newId, type Page, type Paging, pageOf, readTimeCursor } from '../paging.ts';
import type { Parts } from '../parts.ts';
import { maySee, mustPseudonymise } from '../permissions.ts';
import { Problem } from '../problem.ts';
import { createPseudonyms } from '../review/pseudonyms.ts';
import { byOf, demandAnalyst, demandReader } from './authority.ts';

export interface GivenReport {
  /** What was seen. */
  readonly seen: string;
  /** About whom, in the words of whoever reports. */
  readonly about: string;
  readonly reporter?: string | undefined;
}

/** Why a report leads nowhere. */
export type ClosingReason = 'explained' | 'nobody-found' | 'nothing-checkable' | 'repeated' | 'not-about-identity';

export interface ReportSettings {
  /** `open`: whoever reaches the form may report; `signed-in`: only people with an account. */
  readonly reports: 'open' | 'signed-in';
  readonly dueRules: DueRules;
}

export type ShownReport = Omit<Report, 'application'>;

const HOUR = 3_600_000;
/** Reports an hour: from one sender, and from everybody together. */
const MOST_OWN = 5;
const MOST_ALL = 200;
const HOUR_IN_SECONDS = 3_600;

const show = ({ application: _, ...report }: Report): ShownReport => report;

/** What colleagues noticed: a list of leads, which somebody who works on cases links to an application or closes. */
export const createReports = ({ database, vault, now }: Parts, { reports: openness, dueRules }: ReportSettings) => {
  const demandReporter = (actor: Actor | undefined): void => {
    if (actor === undefined && openness !== 'open') throw new Problem('not-signed-in', 'Sign in to report something');
    if (actor?.kind === 'key') throw new Problem('not-allowed', 'People report, not keys');
  };

  /** Whoever reads pseudonyms reads none of the words: they name people, and nothing says where. */
  const showTo = (actor: Actor): ((report: Report) => ShownReport) => {
    if (!mustPseudonymise(actor)) return show;
    const { name, value } = createPseudonyms(vault, undefined, undefined);
    return (report) => ({
      ...show(report),
      seen: value(report.seen),
      about: name(report.about),
      reporter: report.reporter === null ? null : name(report.reporter),
    });
  };

  const open = async (id: string, work: (db: Database) => Promise<void>): Promise<void> => {
    await database.transaction(async (db) => {
      const report = await lockReport(db, vault, id);
      if (report === undefined) throw new Problem('not-found', 'There is no such report');
      if (report.state !== 'open') throw new Problem('conflict', 'Somebody has dealt with this report');
      await work(db);
    });
  };

  return {
    openness,

    /** Whether the form may be shown to whoever asks. */
    demandForm: demandReporter,

    /** Takes a report. `address` is where it came from: kept blinded, to count. */
    async send(
      actor: Actor | undefined,
      report: GivenReport,
      { address }: { readonly address: string },
    ): Promise<{ readonly id: string }> {
      demandReporter(actor);
      const sender = hash53(`reporter|${actor === undefined ? address : byOf(actor)}`);
      const id = newId('report');
      const at = now();
      await database.transaction(async (db) => {
        const { own, all } = await countReports(db, vault, { sender, since: new Date(at.getTime() - HOUR) });
        if (own >= MOST_OWN || all >= MOST_ALL)
          throw new Problem('too-many', 'Too many reports within an hour', { retryAfter: HOUR_IN_SECONDS });
        await addReport(db, vault, {
          id,
          at,
          seen: report.seen,
          about: report.about,
          reporter: report.reporter ?? null,
          sender,
          by: actor === undefined ? null : byOf(actor),
        });
        await publish(db, [{ type: 'report.received', subject: id, data: { signedIn: actor !== undefined } }]);
        await audit(db, [
          { at, actor: actor ?? { kind: 'system', id: 'server' }, action: 'report.send', subject: id, detail: {} },
        ]);
      });
      return { id };
    },

    async list(actor: Actor, query: Paging & { readonly state?: ReportState | undefined }): Promise<Page<ShownReport>> {
      demandReader(actor);
      const limit = limitOf(query);
      const rows = await listReports(database, vault, {
        state: query.state,
        after: readTimeCursor(query.cursor),
        limit: limit + 1,
      });
      await audit(database, [
        {
          at: now(),
          actor,
          action: 'report.list',
          subject: 'reports',
          detail: { count: Math.min(rows.length, limit) },
        },
      ]);
      return pageOf(rows, limit, { cursorOf: (it) => [it.at.toISOString(), it.id], show: showTo(actor) });
    },

    async read(actor: Actor, id: string): Promise<ShownReport> {
      demandReader(actor);
      const report = await findReport(database, vault, id);
      if (report === undefined) throw new Problem('not-found', 'There is no such report');
      await audit(database, [{ at: now(), actor, action: 'report.read', subject: id, detail: {} }]);
      return showTo(actor)(report);
    },

    /** Links a report to the application that it is about: a person looks at that, whatever the sum says. */
    async link(
      actor: Actor,
      id: string,
      { reference }: { readonly reference: string },
    ): Promise<{ readonly id: string }> {
      demandAnalyst(actor);
      await open(id, async (db) => {
        const found = await findApplication(db, reference);
        if (found === undefined || found.erasedAt !== null || !maySee(actor, found))
          throw new Problem('not-found', 'There is no such application');
        const by = { kind: actor.kind, id: actor.id };
        await openCasesFor(db, [found.number], { cause: 'report', by, at: now() }, dueRules);
        await endReport(db, {
          id,
          state: 'linked',
          application: found.number,
          reason: 'linked',
          by: byOf(actor),
          at: now(),
        });
        await audit(db, [{ at: now(), actor, action: 'report.link', subject: id, detail: { application: reference } }]);
      });
      return { id };
    },

    async close(
      actor: Actor,
      id: string,
      { reason }: { readonly reason: ClosingReason },
    ): Promise<{ readonly id: string }> {
      demandAnalyst(actor);
      await open(id, async (db) => {
        await endReport(db, { id, state: 'closed', application: null, reason, by: byOf(actor), at: now() });
        await audit(db, [{ at: now(), actor, action: 'report.close', subject: id, detail: { reason } }]);
      });
      return { id };
    },
  };
};

export type Reports = ReturnType<typeof createReports>;
