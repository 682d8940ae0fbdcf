import { hash53 } from '../../engine/links/hash.ts';
import { indicatorKeys } from '../../engine/links/indicator.ts';
import type { IndicatorKind } from '../../engine/links/indicator-kinds.ts';
import type { Tables } from '../../engine/reference.ts';
import { findApplication, readHeadlines } from '../../store/applications.ts';
import { audit } from '../../store/audit.ts';
import { publish } from '../../store/events.ts';
import {
  addIndicators,
  findIndicators,
  listIndicators,
  type NewIndicator,
  type StoredIndicator,
  withdrawIndicator,
} from '../../store/indicators.ts';
import { type Carrier, carriersOf, matchesOf } from '../../store/indicators-matches.ts';
import type { Actor } from '../actor.ts';
import { limitOf, newId, type Page, type Paging, pageOf, readCursor, readNumber, readTimeCursor } from '../paging.ts';
import type { Parts } from '../parts.ts';
import { maySee, mustPseudonymise } from '../permissions.ts';
import { type Flaw, Problem } from '../problem.ts';
import { createPseudonyms } from '../review/pseudonyms.ts';
import { byOf, demandFeeder, demandReader } from './authority.ts';
import { type GivenRow, type IndicatorRow, type RejectedLine, readIndicatorFile } from './indicator-file.ts';
import type { StartRun } from './start-run.ts';

export interface GivenIndicator extends GivenRow {
  /** Reference of the application that it was taken from. */
  readonly application?: string | undefined;
}

export interface ShownIndicator extends Omit<StoredIndicator, 'application'> {
  readonly expired: boolean;
}

/** An application in which an indicator was found, with the name on it. */
export interface ShownCarrier extends Omit<Carrier, 'number'> {
  readonly name: string | null;
}

export interface Added {
  /** Ids of those that are new. */
  readonly added: readonly string[];
  /** Listed already. */
  readonly known: number;
  readonly rejected: readonly RejectedLine[];
  /** The search of the past that began; null when nothing is new. */
  readonly run: string | null;
}

interface Checked {
  readonly rows: readonly NewIndicator[];
  readonly rejected: readonly RejectedLine[];
}

export interface IndicatorFilter {
  readonly kind?: IndicatorKind | undefined;
  readonly withdrawn?: boolean | undefined;
  /** `soon`: within the next thirty days; `over`: those that count no more. */
  readonly expires?: 'soon' | 'over' | undefined;
}

const CONFIDENCE = 50;
const SOON = 30 * 86_400_000;

/** The times between which an expiry lies. */
const expiryOf = (
  expires: IndicatorFilter['expires'],
  now: Date,
): readonly [after: Date | null, until: Date] | undefined => {
  if (expires === undefined) return undefined;
  return expires === 'over' ? [null, now] : [now, new Date(now.getTime() + SOON)];
};

/** Values that people were warned of, and who stated them. */
export const createIndicators = (
  { database, vault, now }: Parts,
  tables: Pick<Tables, 'emailProviders' | 'areaCodes'>,
  startRun: StartRun,
) => {
  const check = (
    rows: readonly IndicatorRow[],
    more: { readonly by: string; readonly at: Date; readonly application: number | null },
  ): Checked => {
    const kept: NewIndicator[] = [];
    const rejected: RejectedLine[] = [];
    for (const { line, row } of rows) {
      const keys = indicatorKeys(row.kind, row.value, tables);
      if (!keys.ok) {
        rejected.push({ line, field: 'value', reason: keys.reason });
        continue;
      }
      kept.push({
        id: newId('ind'),
        kind: row.kind,
        value: keys.canonical,
        hashes: keys.hashes,
        mark: hash53(`${row.kind}|${keys.canonical}`),
        source: row.source,
        confidence: row.confidence ?? CONFIDENCE,
        tlp: row.tlp ?? 'amber',
        expiresAt: row.expiresAt ?? null,
        note: row.note ?? null,
        application: more.application,
        addedBy: more.by,
        addedAt: more.at,
      });
    }
    // Two spellings of one value in one file are one indicator.
    return { rows: [...new Map(kept.map((it) => [it.mark, it])).values()], rejected };
  };

  const keep = (actor: Actor, { rows, rejected }: Checked): Promise<Added> =>
    database.transaction(async (db) => {
      const added = await addIndicators(db, vault, rows);
      const at = now();
      const run =
        added.length === 0
          ? null
          : await startRun(db, actor, { cause: 'indicator', way: 'search', subject: { indicators: added } });
      if (added.length > 0)
        await publish(db, [{ type: 'indicator.added', subject: run ?? '', data: { count: added.length } }]);
      await audit(db, [
        {
          at,
          actor,
          action: 'indicator.add',
          subject: added.length === 1 ? (added[0] ?? '') : 'indicators',
          detail: { added: added.length, known: rows.length - added.length, rejected: rejected.length, run },
        },
      ]);
      return { added, known: rows.length - added.length, rejected, run };
    });

  const show = (it: StoredIndicator): ShownIndicator => {
    const { application: _, ...rest } = it;
    return { ...rest, expired: it.expiresAt !== null && it.expiresAt <= now() };
  };

  /** An address or number tells who somebody is, wherever it came from. */
  const showTo = (actor: Actor): ((it: StoredIndicator) => ShownIndicator) => {
    if (!mustPseudonymise(actor)) return show;
    const { value } = createPseudonyms(vault, undefined, undefined);
    return (it) => ({ ...show(it), value: value(it.value), note: it.note === null ? null : value(it.note) });
  };

  return {
    /** Adds one; the past is searched for it. */
    async add(actor: Actor, given: GivenIndicator): Promise<Added> {
      demandFeeder(actor);
      const from = given.application === undefined ? undefined : await findApplication(database, given.application);
      if (given.application !== undefined && (from === undefined || !maySee(actor, from)))
        throw new Problem('not-found', 'There is no such application');
      const checked = check([{ line: 1, row: given }], {
        by: byOf(actor),
        at: now(),
        application: from?.number ?? null,
      });
      const flaws = checked.rejected.map(({ field, reason }): Flaw => ({ field: `/${field}`, reason }));
      if (flaws.length > 0) throw new Problem('invalid', 'This is no indicator', { flaws });
      return keep(actor, checked);
    },

    /** Adds those of a CSV or JSONL file; lines that are none are listed with field and reason, the others count. */
    async import(actor: Actor, file: { readonly bytes: Uint8Array; readonly source: string }): Promise<Added> {
      demandFeeder(actor);
      const { rows, rejected } = readIndicatorFile(file.bytes, file.source);
      const checked = check(rows, { by: byOf(actor), at: now(), application: null });
      return keep(actor, { rows: checked.rows, rejected: [...rejected, ...checked.rejected] });
    },

    async list(actor: Actor, query: Paging & IndicatorFilter): Promise<Page<ShownIndicator>> {
      demandReader(actor);
      const limit = limitOf(query);
      const rows = await listIndicators(database, vault, {
        kind: query.kind,
        withdrawn: query.withdrawn ?? false,
        expires: expiryOf(query.expires, now()),
        before: readTimeCursor(query.cursor),
        limit: limit + 1,
      });
      await audit(database, [
        { at: now(), actor, action: 'indicator.list', subject: 'indicators', detail: { count: rows.length } },
      ]);
      return pageOf(rows, limit, { cursorOf: (it) => [it.addedAt.toISOString(), it.id], show: showTo(actor) });
    },

    async withdraw(actor: Actor, id: string): Promise<ShownIndicator> {
      demandFeeder(actor);
      return database.transaction(async (db) => {
        const changed = await withdrawIndicator(db, { id, by: byOf(actor), at: now() });
        const [found] = await findIndicators(db, vault, [id]);
        if (found === undefined) throw new Problem('not-found', 'There is no such indicator');
        if (changed) await audit(db, [{ at: now(), actor, action: 'indicator.withdraw', subject: id, detail: {} }]);
        return show(found);
      });
    },

    /** Applications that carry an indicator: people who were hired first. */
    async applications(actor: Actor, id: string, query: Paging): Promise<Page<ShownCarrier>> {
      demandReader(actor);
      const [found] = await findIndicators(database, vault, [id]);
      if (found === undefined) throw new Problem('not-found', 'There is no such indicator');
      const limit = limitOf(query);
      const cursor = readCursor(query.cursor, 2);
      const after = cursor === undefined ? undefined : { hired: cursor[0] === 'hired', number: readNumber(cursor[1]) };
      const rows = await carriersOf(database, id, after, limit + 1);
      const headlines = await readHeadlines(
        database,
        vault,
        rows.map(({ number }) => number),
      );
      const { name } = createPseudonyms(vault, undefined, undefined);
      await audit(database, [
        { at: now(), actor, action: 'indicator.read', subject: id, detail: { count: Math.min(rows.length, limit) } },
      ]);
      return pageOf(rows, limit, {
        cursorOf: (it) => [it.hiredOn === null ? 'not-hired' : 'hired', String(it.number)],
        show: ({ number, ...it }) => {
          const stated = headlines.get(number)?.name ?? null;
          return { ...it, name: stated === null || !mustPseudonymise(actor) ? stated : name(stated) };
        },
      });
    },

    /** What indicators say about one application: leads for people, which change no result. */
    async matches(actor: Actor, reference: string) {
      demandReader(actor);
      const found = await findApplication(database, reference);
      if (found === undefined || found.erasedAt !== null || !maySee(actor, found))
        throw new Problem('not-found', 'There is no such application');
      return { items: await matchesOf(database, found.number) };
    },
  };
};

export type Indicators = ReturnType<typeof createIndicators>;
