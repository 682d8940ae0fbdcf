import { createHash } from 'node:crypto';
import { LARGEST_BODY } from '../ats/body.ts';
import type { Incoming, Vendor, Verdict } from '../ats/model.ts';
import { atsVendors } from '../ats/registry.ts';
import type { Log } from '../log.ts';
import { openConnector } from '../store/connectors.ts';
import { enqueue } from '../store/jobs.ts';
import { keepHook } from '../store/received-hooks.ts';
import type { Vault } from '../vault/vault.ts';
import type { Parts } from './parts.ts';
import { Problem } from './problem.ts';

/** The job that reads a delivery. */
export const TAKE_IN = 'ats.take-in';

/** Stands in for a connector that nobody has: opened and computed with, so that finding out takes as long. */
const createStranger = (vault: Vault) => {
  const place = 'connector.secrets:nobody';
  const sealed = vault.seal(JSON.stringify(['a secret that nobody was given']), place);
  return (): { readonly vendor: Vendor; readonly secrets: readonly string[] } => ({
    vendor: 'greenhouse',
    secrets: JSON.parse(vault.open(sealed, place)),
  });
};

const ONE_MINUTE = 60_000;

/** Says that deliveries are refused, at most once a minute for each connector: a flood must not become a log. */
const createRefusals = (log: Log) => {
  const since = new Map<string, { at: number; count: number }>();
  return (connector: string, reason: string, at: Date): void => {
    const known = since.get(connector);
    if (known !== undefined && at.getTime() - known.at < ONE_MINUTE) {
      known.count += 1;
      return;
    }
    since.set(connector, { at: at.getTime(), count: 0 });
    log.warn('delivery refused', { connector, reason, unsaid: known?.count ?? 0 });
  };
};

/** What tells a delivery apart: a signed id of it, or its body. */
const keyOf = (eventId: string | undefined, body: Uint8Array): Uint8Array => {
  const hash = createHash('sha256');
  return eventId === undefined ? hash.update('body').update(body).digest() : hash.update('id').update(eventId).digest();
};

/** Takes deliveries: verified, kept once, and read later by a job. */
export const createAtsHooks = ({ database, vault, now, log }: Parts) => {
  const refused = createRefusals(log);
  const stranger = createStranger(vault);

  const keep = async (id: string, incoming: Incoming, verdict: Extract<Verdict, { readonly covers: string }>) => {
    await database.transaction(async (db) => {
      const hook = await keepHook(db, vault, {
        connector: id,
        key: keyOf(verdict.eventId, incoming.body),
        covered: verdict.covers === 'body',
        event: verdict.event,
        body: incoming.body,
        receivedAt: incoming.now,
      });
      if (hook !== undefined) await enqueue(db, [{ kind: TAKE_IN, payload: { hook }, key: String(hook) }]);
    });
  };

  return {
    /** Takes one delivery in, or says why not. What it answers holds nothing but the headers of a handshake. */
    async take(id: string, headers: Headers, body: Uint8Array): Promise<Readonly<Record<string, string>>> {
      if (body.length > LARGEST_BODY) throw new Problem('too-large', `A delivery has at most ${LARGEST_BODY} bytes`);
      const at = now();
      const found = await openConnector(database, vault, id);
      const connector = found?.enabled === true ? found : undefined;
      const { vendor, secrets } = connector ?? stranger();
      const incoming: Incoming = { headers, body, secrets, now: at, settings: connector?.settings ?? {} };
      const verdict = atsVendors[vendor].verify(incoming);
      if (connector === undefined) throw new Problem('not-found', 'There is no such connector');
      if (!verdict.ok) {
        refused(id, verdict.reason, at);
        throw new Problem('not-signed-in', 'The signature of this delivery is not good');
      }
      if ('handshake' in verdict) return verdict.handshake;
      await keep(id, incoming, verdict);
      return {};
    },
  };
};

export type AtsHooks = ReturnType<typeof createAtsHooks>;
