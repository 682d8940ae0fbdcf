import type { Band } from '../engine/contract/result.ts';
import { findArrivals, type KnownArrival } from '../store/arrivals.ts';
import { audit } from '../store/audit.ts';
import { isConnectorSource } from '../store/connectors.ts';
import type { Database } from '../store/database.ts';
import { publish } from '../store/events.ts';
import { type OpenedCases, openOrUpdateCases } from '../store/open-cases.ts';
import type { Actor } from './actor.ts';
import { createLane, type Lane } from './lane/lane.ts';
import { type LinkedBatch, type LinkedOne, linkBatch } from './lane/link-batch.ts';
import { type LaneContext, memoryPartsOf } from './lane/parts.ts';
import type { ScreenedAlone, ScreeningOutcome, Submitted } from './lane/screen-alone.ts';
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

/** What became of each of several. */
export type Received =
  | { readonly ok: true; readonly receipt: Receipt }
  | { readonly ok: false; readonly flaws: readonly Flaw[] };

export interface Receiving {
  /** Throws `invalid` with every flaw when the application cannot be read. */
  receive(actor: Actor, incoming: Submitted): Promise<Receipt>;
  /** Each for itself: one that cannot be read never loses the others. */
  receiveMany(actor: Actor, incoming: readonly Submitted[]): Promise<readonly Received[]>;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  readonly waiting: number;
}

interface Item {
  readonly actor: Actor;
  readonly screened: ScreenedAlone;
}

export interface ReceivingHooks {
  /** Called in the transaction for each batch, to ask for what follows (a note in the ATS, say). Gives cases it opened. */
  readonly screened?: (db: Database, linked: readonly LinkedOne[]) => Promise<OpenedCases>;
  readonly measured?: (size: number, milliseconds: number) => void;
}

/** A source's name is part of every reference. */
const SOURCE = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** Milliseconds for which a source without a connector is taken to have none; until it has one anybody may use it. */
const SURE = 5_000;
const MOST_SOURCES = 1_000;

/** What a connector brought is corrected by that connector alone: a key must not write over it. */
const createSourceCheck = ({ database, now }: LaneContext) => {
  const free = new Map<string, number>();
  const isFree = async (source: string): Promise<boolean> => {
    const since = now().getTime() - (free.get(source) ?? Number.NEGATIVE_INFINITY);
    if (since >= 0 && since < SURE) return true;
    if (await isConnectorSource(database, source)) return false;
    if (free.size >= MOST_SOURCES) free.clear();
    free.set(source, now().getTime());
    return true;
  };
  return async (actor: Actor, source: string): Promise<void> => {
    if (!SOURCE.test(source)) throw new Problem('invalid', 'a source is 1 to 40 of a-z, 0-9 and -');
    if (actor.kind !== 'system' && source !== 'api' && !(await isFree(source)))
      throw new Problem('not-allowed', 'this source belongs to a connector');
  };
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
): Promise<OpenedCases> => {
  const at = context.now();
  const opening = openOrUpdateCases(
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
  const telling = publish(db, [
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
  const auditing = audit(
    db,
    linked.flatMap(({ screened, version, cause }) => {
      const actor = actors.get(screened.reference);
      const detail = { version, source: screened.source };
      return actor === undefined
        ? []
        : [{ at, actor, action: `application.${cause}`, subject: screened.reference, detail }];
    }),
  );
  const [opened] = await Promise.all([opening, telling, auditing]);
  return opened;
};

/** Neither a repeat nor somebody who was erased: an ATS that still knows the person must not bring them back. */
const isNews = (known: KnownArrival | undefined, { fingerprint }: ScreenedAlone): boolean =>
  known === undefined || (known.erasedAt === null && known.fingerprint !== fingerprint);

/** What was linked, with the case that it has. */
const receiptOf = ({ screened, version, result, cause }: LinkedOne, id: string | undefined): Receipt => ({
  reference: screened.reference,
  version,
  status: cause === 'received' ? 'screened' : 'corrected',
  band: result.band,
  bits: result.bits,
  probability: result.probability,
  case: id ?? null,
});

/** Links what is new, keeps it and puts it before people where it needs a look. */
const receiveNews = async (
  db: Database,
  context: LaneContext,
  hooks: ReceivingHooks,
  { news, known }: { readonly news: readonly Item[]; readonly known: ReadonlyMap<string, KnownArrival> },
): Promise<readonly Receipt[]> => {
  if (news.length === 0) return [];
  const parts = { ...memoryPartsOf(context), policy: context.screening.policy, at: context.now() };
  const batch = news.map(({ screened }) => ({ screened, known: known.get(screened.reference) }));
  const { linked, campaigns } = await linkBatch(db, parts, batch);
  const asked = await hooks.screened?.(db, linked);
  const opened = await record(db, context, news, { linked, campaigns });
  return linked.map((one) => {
    const had = known.get(one.screened.reference)?.case ?? undefined;
    return receiptOf(one, had ?? asked?.get(one.number) ?? opened.get(one.number));
  });
};

/** Repeats are answered from what is kept. */
const receiveBatch = async (
  db: Database,
  context: LaneContext,
  hooks: ReceivingHooks,
  items: readonly Item[],
): Promise<readonly Receipt[]> => {
  const references = items.map(({ screened }) => screened.reference);
  const known = new Map((await findArrivals(db, references)).map((it) => [it.reference, it]));
  const news = items.filter(({ screened }) => isNews(known.get(screened.reference), screened));
  const receipts = await receiveNews(db, context, hooks, { news, known });
  const fresh = new Map(receipts.map((receipt) => [receipt.reference, receipt]));
  return items.map(({ screened: { reference } }) => {
    const kept = known.get(reference);
    const receipt = fresh.get(reference) ?? (kept === undefined ? undefined : repeated(kept));
    if (receipt === undefined) throw new RangeError('an application was not kept');
    return receipt;
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
  const { screening } = context;
  const checkSource = createSourceCheck(context);
  const enter = async (actor: Actor, outcome: ScreeningOutcome): Promise<Received> => {
    if (outcome.ok) return { ok: true, receipt: await lane.enter({ actor, screened: outcome.screened }) };
    return { ok: false, flaws: outcome.problems.map(({ field, reason }) => ({ field: field ?? '', reason })) };
  };
  return {
    async receive(actor, submitted) {
      const checked = checkSource(actor, submitted.source);
      const [outcome] = await Promise.all([screening.alone(submitted), checked]);
      const received = await enter(actor, outcome);
      if (!received.ok) throw new Problem('invalid', 'the application cannot be read', { flaws: received.flaws });
      return received.receipt;
    },
    async receiveMany(actor, submitted) {
      const sources = new Set(submitted.map(({ source }) => source));
      await Promise.all([...sources].map((source) => checkSource(actor, source)));
      return Promise.all(submitted.map(async (one) => enter(actor, await screening.alone(one))));
    },
    idle: () => lane.idle(),
    get waiting() {
      return lane.waiting;
    },
  };
};
