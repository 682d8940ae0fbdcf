import { findApplication } from '../../store/applications.ts';
import { audit } from '../../store/audit.ts';
import { endRun, findRun, listRuns, type RetroCause, type RetroRun } from '../../store/retro.ts';
import { listFindings, type RetroFinding } from '../../store/retro-findings.ts';
import type { Actor } from '../actor.ts';
import { limitOf, type Page, type Paging, pageOf, readCursor, readNumber, readTimeCursor } from '../paging.ts';
import type { Parts } from '../parts.ts';
import { Problem } from '../problem.ts';
import { demandLead, demandReader } from './authority.ts';
import { asCsv, asJsonLines } from './retro-report.ts';
import type { RunToStart, StartRun } from './start-run.ts';

/** What can be asked for by hand. */
export type ByHand =
  | { readonly what: 'everything' }
  | { readonly what: 'list'; readonly list: string }
  | { readonly what: 'indicators'; readonly indicators: readonly string[] }
  | { readonly what: 'applications'; readonly applications: readonly string[] };

export type ShownRun = Omit<RetroRun, 'subject' | 'way' | 'phase' | 'position' | 'figures'>;
export type ShownFinding = Omit<RetroFinding, 'number'>;

const MOST_DOWNLOADED = 100_000;
const AT_ONCE = 2_000;

const showRun = ({ subject: _, way: __, phase: ___, position: ____, figures: _____, ...run }: RetroRun): ShownRun =>
  run;
const showFinding = ({ number: _, ...finding }: RetroFinding): ShownFinding => finding;

/** Searches of the past: begun, watched, read. */
export const createRetro = ({ database, now }: Parts, startRun: StartRun) => {
  const load = async (id: string): Promise<RetroRun> => {
    const run = await findRun(database, id);
    if (run === undefined) throw new Problem('not-found', 'There is no such search');
    return run;
  };

  const numbersOf = async (references: readonly string[]): Promise<number[]> => {
    const numbers: number[] = [];
    for (const reference of references) {
      const found = await findApplication(database, reference);
      if (found === undefined || found.erasedAt !== null)
        throw new Problem('not-found', 'One of these applications is not there');
      numbers.push(found.number);
    }
    return numbers;
  };

  const asRun = async (asked: ByHand): Promise<RunToStart> => {
    if (asked.what === 'everything') return { cause: 'by-hand', way: 'rescreen', subject: {} };
    if (asked.what === 'list') return { cause: 'list', way: 'rescreen', subject: { list: asked.list } };
    if (asked.what === 'indicators')
      return { cause: 'by-hand', way: 'search', subject: { indicators: asked.indicators } };
    return { cause: 'by-hand', way: 'search', subject: { applications: await numbersOf(asked.applications) } };
  };

  const collect = async (run: string, onlyChanged: boolean): Promise<RetroFinding[]> => {
    const all: RetroFinding[] = [];
    for (;;) {
      const last = all.at(-1);
      const after = last === undefined ? undefined : { hired: last.hiredOn !== null, number: last.number };
      const rows = await listFindings(database, { run, onlyChanged, after, limit: AT_ONCE });
      all.push(...rows);
      if (all.length > MOST_DOWNLOADED)
        throw new Problem(
          'too-large',
          `A file may have at most ${MOST_DOWNLOADED.toLocaleString('en')} rows; read pages`,
        );
      if (rows.length < AT_ONCE) return all;
    }
  };

  return {
    /** Searches the past anew because somebody asks for it. */
    async start(actor: Actor, asked: ByHand): Promise<ShownRun> {
      demandLead(actor);
      const run = await asRun(asked);
      const id = await database.transaction(async (db) => {
        const started = await startRun(db, actor, run);
        await audit(db, [
          { at: now(), actor, action: 'retro.start', subject: started, detail: { cause: run.cause, what: asked.what } },
        ]);
        return started;
      });
      return showRun(await load(id));
    },

    async list(actor: Actor, query: Paging & { readonly cause?: RetroCause | undefined }): Promise<Page<ShownRun>> {
      demandReader(actor);
      const limit = limitOf(query);
      const rows = await listRuns(database, {
        cause: query.cause,
        before: readTimeCursor(query.cursor),
        limit: limit + 1,
      });
      return pageOf(rows, limit, { cursorOf: (it) => [it.createdAt.toISOString(), it.id], show: showRun });
    },

    async read(actor: Actor, id: string): Promise<ShownRun> {
      demandReader(actor);
      return showRun(await load(id));
    },

    /** Who was found or changed, and why; people who were hired first. */
    async findings(
      actor: Actor,
      id: string,
      query: Paging & { readonly onlyChanged?: boolean | undefined },
    ): Promise<Page<ShownFinding>> {
      demandReader(actor);
      await load(id);
      const limit = limitOf(query);
      const cursor = readCursor(query.cursor, 2);
      const rows = await listFindings(database, {
        run: id,
        onlyChanged: query.onlyChanged ?? false,
        after: cursor === undefined ? undefined : { hired: cursor[0] === 'hired', number: readNumber(cursor[1]) },
        limit: limit + 1,
      });
      await audit(database, [
        { at: now(), actor, action: 'retro.read', subject: id, detail: { findings: Math.min(rows.length, limit) } },
      ]);
      return pageOf(rows, limit, {
        cursorOf: (it) => [it.hiredOn === null ? 'not-hired' : 'hired', String(it.number)],
        show: showFinding,
      });
    },

    /** The same as one file. */
    async download(
      actor: Actor,
      id: string,
      { format, onlyChanged = false }: { readonly format: 'csv' | 'jsonl'; readonly onlyChanged?: boolean | undefined },
    ): Promise<{ readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }> {
      demandReader(actor);
      await load(id);
      const rows = await collect(id, onlyChanged);
      await audit(database, [
        { at: now(), actor, action: 'retro.download', subject: id, detail: { format, rows: rows.length } },
      ]);
      const shown = rows.map(showFinding);
      return format === 'csv'
        ? { name: `${id}.csv`, mediaType: 'text/csv; charset=utf-8', bytes: asCsv(shown) }
        : { name: `${id}.jsonl`, mediaType: 'application/x-ndjson', bytes: asJsonLines(shown) };
    },

    /** Stops a search where it is; what it found stays. */
    async cancel(actor: Actor, id: string): Promise<ShownRun> {
      demandLead(actor);
      await load(id);
      await database.transaction(async (db) => {
        if (!(await endRun(db, { id, state: 'cancelled', at: now() })))
          throw new Problem('conflict', 'This search has ended');
        await audit(db, [{ at: now(), actor, action: 'retro.cancel', subject: id, detail: {} }]);
      });
      return showRun(await load(id));
    },
  };
};

export type Retro = ReturnType<typeof createRetro>;
