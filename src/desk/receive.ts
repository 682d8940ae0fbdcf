import type { Band } from '../engine/contract/result.ts';
import { findArrivals, type KnownArrival } from '../store/arrivals.ts';
import { audit } from '../store/audit.ts';
import { isConnectorSource } from '../store/connectors.ts';
import type { Database } from '../store/database.ts';
import { publish } from '../store/events.ts';
import { openOrUpdateCases } from '../store/open-cases.ts';
import type { Actor } from './actor.ts';
import { createLane, type Lane } from './lane/lane.ts';
import { type LinkedBatch, type LinkedOne, linkBatch } from './lane/link-batch.ts';
import type { LaneContext } from './lane/parts.ts';
import type { ScreenedAlone } from './lane/screening.ts';
import { type Flaw, Problem } from './problem.ts';

/** What became of an application that was received; its transaction is on disk. */
export interface Receipt {
  readonly reference: string;
  readonly version: number;
  /** `repeated`: the same was received before, and nothing was done. */
  readonly status: 'screened' | 'corrected' | 'repeated';
  readonly band: Band;
  readonly bits: number;
  readonly probability: number;
  /** The case that a person works on; null when nobody needs to look. */
  readonly case: string | null;
}

/** An application as some source has it. */
export interface Incoming {
  /** Who sent it: `api`, or the id of a connector. */
  readonly source: string;
  /** Application format v1, not yet read. */
  readonly application: unknown;
}

/** What became of each of several. */
export type Received =
  | { readonly ok: true; readonly receipt: Receipt }
  | { readonly ok: false; readonly flaws: readonly Flaw[] };

export interface Receiving {
  /** Throws `invalid` with every flaw when the application cannot be read. */
  receive(actor: Actor, incoming: Incoming): Promise<Receipt>;
  /** Each for itself: one that cannot be read never loses the others. */
  receiveMany(actor: Actor, incoming: readonly Incoming[]): Promise<readonly Received[]>;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  readonly waiting: number;
}

interface Item {
  readonly actor: Actor;
  readonly screened: ScreenedAlone;
}

export interface ReceivingHooks {
  /** Called in the transaction for each batch, to ask for what follows (a note in the ATS, say). */
  readonly screened?: (db: Database, linked: readonly LinkedOne[]) => Promise<void>;
  readonly measured?: (size: number, milliseconds: number) => void;
}

/** A source's name is part of every reference. */
const SOURCE = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** What a connector brought is corrected by that connector alone: a key must not write over it. */
const checkSource = async (db: Database, actor: Actor, source: string): Promise<void> => {
  if (!SOURCE.test(source)) throw new Problem('invalid', 'a source is 1 to 40 of a-z, 0-9 and -');
  if (actor.kind !== 'system' && source !== 'api' && (await isConnectorSource(db, source)))
    throw new Problem('not-allowed', 'this source belongs to a connector');
};

const repeated = (known: KnownArrival): Receipt => ({
  reference: known.reference,
  version: known.version,
  status: 'repeated',
  band: known.band,
  bits: known.bits,
  probability: known.probability,
  case: known.case,
});

const record = async (
  db: Database,
  context: LaneContext,
  items: readonly Item[],
  { linked, campaigns }: LinkedBatch,
): Promise<void> => {
  const at = context.now();
  await openOrUpdateCases(
    db,
    linked.map(({ screened, number, screening, result, cause }) => ({
      application: number,
      screening,
      band: result.band,
      bits: result.bits,
      tier: screened.tier,
      job: screened.job,
      at,
      cause,
    })),
    context.dueRules,
  );
  await publish(db, [
    ...linked.map(({ screened, version, result, cause }) => ({
      type: 'application.screened',
      subject: screened.reference,
      job: screened.job,
      data: { version, cause, band: result.band, links: result.links.length + result.linksLeftOut },
    })),
    ...campaigns.changed.map(({ id, members }) => ({
      type: 'campaign.changed',
      subject: id,
      data: { people: members.size },
    })),
  ]);
  const actors = new Map(items.map(({ actor, screened }) => [screened.reference, actor]));
  await audit(
    db,
    linked.flatMap(({ screened, version, cause }) => {
      const actor = actors.get(screened.reference);
      const detail = { version, source: screened.source };
      return actor === undefined
        ? []
        : [{ at, actor, action: `application.${cause}`, subject: screened.reference, detail }];
    }),
  );
};

/** Neither a repeat nor somebody who was erased: an ATS that still knows the person must not bring them back. */
const isNews = (known: KnownArrival | undefined, { fingerprint }: ScreenedAlone): boolean =>
  known === undefined || (known.erasedAt === null && known.fingerprint !== fingerprint);

/** Repeats are answered from what is kept; the rest is linked, kept and put before people where it needs a look. */
const receiveBatch = async (
  db: Database,
  context: LaneContext,
  hooks: ReceivingHooks,
  items: readonly Item[],
): Promise<readonly Receipt[]> => {
  const references = items.map(({ screened }) => screened.reference);
  const known = new Map((await findArrivals(db, references)).map((it) => [it.reference, it]));
  const fresh = items.filter(({ screened }) => isNews(known.get(screened.reference), screened));
  if (fresh.length > 0) {
    const { vault, signatures, screening } = context;
    const at = context.now();
    const parts = { vault, signatures, nicknames: screening.tables.nicknames, policy: screening.policy, at };
    const batch = fresh.map(({ screened }) => ({ screened, known: known.get(screened.reference) }));
    const { linked, campaigns } = await linkBatch(db, parts, batch);
    await hooks.screened?.(db, linked);
    await record(db, context, fresh, { linked, campaigns });
  }
  const now = new Map((await findArrivals(db, references)).map((it) => [it.reference, it]));
  const corrected = new Set(fresh.map(({ screened }) => screened.reference));
  return items.map(({ screened: { reference } }) => {
    const kept = now.get(reference);
    if (kept === undefined) throw new RangeError('an application was not kept');
    const status = !corrected.has(reference) ? 'repeated' : known.has(reference) ? 'corrected' : 'screened';
    return { ...repeated(kept), status };
  });
};

export const createReceiving = (context: LaneContext, hooks: ReceivingHooks = {}): Receiving => {
  const lane: Lane<Item, Receipt> = createLane({
    database: context.database,
    log: context.log,
    work: (db, items) => receiveBatch(db, context, hooks, items),
    keyOf: ({ screened }) => screened.reference,
    ...(hooks.measured === undefined ? {} : { measured: hooks.measured }),
  });
  const receiveOne = async (actor: Actor, { source, application }: Incoming): Promise<Received> => {
    const outcome = context.screening.alone({ source, application });
    if (outcome.ok) return { ok: true, receipt: await lane.enter({ actor, screened: outcome.screened }) };
    return { ok: false, flaws: outcome.problems.map(({ field, reason }) => ({ field: field ?? '', reason })) };
  };
  return {
    async receive(actor, incoming) {
      await checkSource(context.database, actor, incoming.source);
      const received = await receiveOne(actor, incoming);
      if (!received.ok) throw new Problem('invalid', 'the application cannot be read', { flaws: received.flaws });
      return received.receipt;
    },
    async receiveMany(actor, incoming) {
      for (const source of new Set(incoming.map((one) => one.source)))
        await checkSource(context.database, actor, source);
      return Promise.all(incoming.map((one) => receiveOne(actor, one)));
    },
    idle: () => lane.idle(),
    get waiting() {
      return lane.waiting;
    },
  };
};
