import type { AtsApi } from '../ats/api.ts';
import type { AtsEvent, TakenIn, Vendor } from '../ats/model.ts';
import type { Application } from '../engine/contract/application.ts';
import { readSubmission } from '../engine/intake/submission.ts';
import { findApplication } from '../store/applications.ts';
import {
  findAtsApplication,
  hasHire,
  moveCandidate,
  referencesOf,
  rememberAtsApplication,
} from '../store/ats-applications.ts';
import { audit } from '../store/audit.ts';
import { publish } from '../store/events.ts';
import { recordHire } from '../store/hires.ts';
import type { HookEnd, ReceivedHook } from '../store/received-hooks.ts';
import type { Actor } from './actor.ts';
import type { OpenConnector } from './ats-apis.ts';
import { documentsOf, type Extract } from './ats-documents.ts';
import { keepOriginals } from './ats-originals.ts';
import type { Parts } from './parts.ts';

/** What reading a delivery asks of the rest of the product. */
export interface TakeInUses {
  readonly receive: (
    actor: Actor,
    it: { readonly source: string; readonly application: Application },
  ) => Promise<{ readonly reference: string }>;
  readonly extract: Extract;
  /** Erases applications because the tracking system did; again for those that are erased changes nothing. */
  readonly erase: (actor: Actor, references: readonly string[]) => Promise<void>;
}

/** One delivery that is being read. */
export interface Reading {
  readonly connector: OpenConnector;
  readonly hook: ReceivedHook;
  readonly api: AtsApi;
  /** Whether a document that cannot be had now is worth another attempt of the whole. */
  readonly patient: boolean;
}

const worker: Actor = { kind: 'system', id: 'worker' };

/** Systems whose deliveries leave out most of what their API tells. */
const THIN: ReadonlySet<Vendor> = new Set(['ashby', 'recruitee']);

const needsToken: HookEnd = { state: 'failed', reason: 'needs-token' };
const unreadable: HookEnd = { state: 'failed', reason: 'unreadable' };

/** What a delivery told with what the API told; the session of the form is often in the delivery alone. */
const merged = (told: TakenIn, asked: TakenIn): TakenIn => {
  const session = asked.application['session'] ?? told.application['session'];
  const before = told.application['session'];
  const both =
    typeof before === 'object' && typeof session === 'object' ? { ...before, ...withoutGaps(session) } : session;
  return { ...asked, application: { ...asked.application, session: both } };
};

const withoutGaps = (it: object | null): object =>
  Object.fromEntries(Object.entries(it ?? {}).filter(([, value]) => value !== undefined));

/** Does what deliveries ask for. */
export const createAtsActs = ({ database, vault, now }: Parts, uses: TakeInUses) => {
  const referenceOf = ({ connector }: Reading, id: string): string => `${connector.source}:${id}`;

  const hire = async (reading: Reading, reference: string, at: string | undefined): Promise<void> => {
    const application = await findApplication(database, reference);
    if (application === undefined || application.erasedAt !== null) return;
    const day = /^\d{4}-\d{2}-\d{2}/.exec(at ?? '')?.[0] ?? reading.hook.receivedAt.toISOString().slice(0, 10);
    const { id } = reading.connector;
    await database.transaction(async (db) => {
      // Told again, or recorded by a person who knows more.
      if (await hasHire(db, application.number)) return;
      const it = { application: application.number, hiredOn: day, endedOn: null, worker: null, by: id, at: now() };
      await recordHire(db, vault, it);
      await publish(db, [{ type: 'application.hired', subject: reference, data: {}, job: application.job }]);
      await audit(db, [
        { at: now(), actor: worker, action: 'ats.hired', subject: reference, detail: { connector: id } },
      ]);
    });
  };

  const takeIn = async (reading: Reading, taken: TakenIn): Promise<HookEnd> => {
    const { connector, hook, api, patient } = reading;
    const reference = referenceOf(reading, taken.id);
    // Somebody whom we had to forget is not taken in again because the tracking system still tells of them.
    const application = await findApplication(database, reference);
    if (application !== undefined && application.erasedAt !== null) return { state: 'ignored', reason: 'erased' };
    const known = await findAtsApplication(database, reference);
    const { changedAt, candidate } = taken;
    if (changedAt !== undefined && known?.changedAt != null && changedAt < known.changedAt) {
      return { state: 'outdated', reference };
    }
    const documents = await documentsOf({ api, extract: uses.extract }, taken.documents, patient);
    const submission = readSubmission({
      ...taken.application,
      receivedAt: taken.application['receivedAt'] ?? hook.receivedAt.toISOString(),
      documents: documents.map(({ members }) => members),
    });
    if (!submission.ok) return { ...unreadable, reference };
    const link = { reference, connector: connector.id, application: taken.id, candidate };
    // Known before it is screened, so that what screening finds can be written back.
    await rememberAtsApplication(database, { ...link, changedAt: undefined });
    await uses.receive(worker, { source: connector.source, application: submission.application });
    await keepOriginals({ database, vault, now }, { reference, by: connector.id, documents });
    await rememberAtsApplication(database, { ...link, changedAt });
    if (taken.hiredAt !== undefined) await hire(reading, reference, taken.hiredAt);
    return { state: 'done', reference };
  };

  const ask = async (reading: Reading, id: string, told?: TakenIn): Promise<HookEnd> => {
    const { connector, hook, api } = reading;
    const sure = told !== undefined && hook.covered;
    if (!connector.reachable) return sure ? takeIn(reading, told) : needsToken;
    const asked = await api.application(id);
    if (asked !== 'gone') return takeIn(reading, told === undefined ? asked : merged(told, asked));
    return sure ? takeIn(reading, told) : { state: 'ignored', reason: 'gone' };
  };

  const hired = async (reading: Reading, event: AtsEvent & { readonly kind: 'hired' }): Promise<HookEnd> => {
    const { hook, connector } = reading;
    if (!hook.covered) return ask(reading, event.id);
    const reference = referenceOf(reading, event.id);
    if ((await findApplication(database, reference)) === undefined) {
      if (!connector.reachable) return { state: 'ignored', reason: 'unknown' };
      const end = await ask(reading, event.id);
      if (end.state !== 'done') return end;
    }
    await hire(reading, reference, event.at);
    return { state: 'done', reference };
  };

  const refresh = async (reading: Reading, candidate: string): Promise<HookEnd> => {
    const { connector } = reading;
    const references = await referencesOf(database, connector.id, { candidate, applications: [] });
    if (references.length === 0) return { state: 'ignored', reason: 'unknown' };
    for (const reference of references) {
      const end = await ask(reading, reference.slice(connector.source.length + 1));
      if (end.state === 'failed') return end;
    }
    return { state: 'done' };
  };

  const erase = async (reading: Reading, event: AtsEvent & { readonly kind: 'erase' }): Promise<HookEnd> => {
    const { connector, hook, api } = reading;
    const references = await referencesOf(database, connector.id, event);
    if (references.length === 0) return { state: 'ignored', reason: 'unknown' };
    if (!hook.covered) {
      // Nobody signed this wish: an application is erased when the system itself no longer has it.
      if (!connector.reachable) return needsToken;
      for (const reference of references) {
        const told = await api.application(reference.slice(connector.source.length + 1));
        if (told !== 'gone') return { state: 'ignored', reason: 'still-there' };
      }
    }
    await uses.erase(worker, references);
    return { state: 'done', ...(references.length === 1 ? { reference: references[0] } : {}) };
  };

  return async (reading: Reading, event: AtsEvent): Promise<HookEnd> => {
    switch (event.kind) {
      case 'take-in': {
        const { taken } = event;
        const { connector, hook } = reading;
        const enough = hook.covered && !(THIN.has(connector.vendor) && connector.reachable);
        return enough ? takeIn(reading, taken) : ask(reading, taken.id, taken);
      }
      case 'ask':
        return ask(reading, event.id);
      case 'hired':
        return hired(reading, event);
      case 'erase':
        return erase(reading, event);
      case 'refresh':
        return refresh(reading, event.candidate);
      case 'merge': {
        if (!reading.hook.covered) return { state: 'ignored', reason: 'unsigned' };
        const moved = await moveCandidate(database, reading.connector.id, event.from, event.into);
        return moved === 0 ? { state: 'ignored', reason: 'unknown' } : { state: 'done' };
      }
      case 'ignore':
        return { state: 'ignored' };
      case 'unreadable':
        return unreadable;
    }
  };
};
