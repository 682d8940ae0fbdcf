import { randomBytes } from 'node:crypto';
import { Later, Refused } from '../ats/http/caller.ts';
import type { ConnectorSettings, Vendor } from '../ats/model.ts';
import { audit } from '../store/audit.ts';
import {
  addConnector,
  type Connector,
  changeConnector,
  findConnector,
  listConnectors,
  openConnector,
  rotateConnector,
} from '../store/connectors.ts';
import { Conflict, type Database } from '../store/database.ts';
import { enqueue } from '../store/jobs.ts';
import { countHooks, type HookState, listHooks, type ReceivedHook, reopenHook } from '../store/received-hooks.ts';
import type { Actor } from './actor.ts';
import type { AtsApis } from './ats-apis.ts';
import { TAKE_IN } from './ats-hooks.ts';
import { checkSettings } from './ats-settings.ts';
import { limitOf, type Page, type Paging, pageOf, readCursor, readNumber } from './paging.ts';
import type { Parts } from './parts.ts';
import { demand } from './permissions.ts';
import { Problem } from './problem.ts';

export type DeliveryCounts = Readonly<Record<HookState, number>>;

/** A connector with how its deliveries went. */
export interface ConnectorLine {
  readonly connector: Connector;
  readonly deliveries: DeliveryCounts;
}

/** A connector after its secrets changed. */
export interface Rotated extends ConnectorLine {
  /** What was made here, to be shown once. */
  readonly secret: string | null;
}

export interface WantedConnector {
  readonly vendor: Vendor;
  readonly name: string;
  readonly source?: string | undefined;
  readonly settings: ConnectorSettings;
  readonly secrets?: readonly string[] | undefined;
  readonly token?: string | undefined;
}

export type Rotation =
  | { readonly what: 'secret'; readonly secret?: string | undefined; readonly older: 'keep' | 'forget' }
  /** Only what the newest secret signed is taken from now on. */
  | { readonly what: 'older' }
  | { readonly what: 'token'; readonly token: string | null };

const NONE: DeliveryCounts = { waiting: 0, done: 0, ignored: 0, outdated: 0, failed: 0 };
const MOST_SECRETS = 10;
const KEY_BYTES = 32;

/** A secret to be typed into the vendor's page; as Standard Webhooks writes them where that scheme is used. */
const newSecret = ({ signature }: ConnectorSettings): string =>
  signature?.scheme === 'standard-webhooks'
    ? `whsec_${randomBytes(KEY_BYTES).toString('base64')}`
    : randomBytes(KEY_BYTES).toString('base64url');

const unknown = (): Problem => new Problem('not-found', 'There is no such connector');

const says = (error: unknown): string => {
  if (error instanceof Refused && (error.status === 401 || error.status === 403)) {
    return `The system answered ${error.status}: look at the token and its permissions`;
  }
  if (error instanceof Refused) return `${error.message}: look at account, region and token`.slice(0, 200);
  if (error instanceof Later) return error.message;
  throw error;
};

/** Managing connectors: for administrators. */
export const createConnectors = ({ database, vault, now }: Parts, apis: AtsApis) => {
  const line = async (db: Database, id: string): Promise<ConnectorLine> => {
    const connector = await findConnector(db, id);
    if (connector === undefined) throw unknown();
    return { connector, deliveries: { ...NONE, ...(await countHooks(db)).get(id) } };
  };

  const record = (db: Database, actor: Actor, action: string, id: string, detail: Record<string, string | boolean>) =>
    audit(db, [{ at: now(), actor, action: `connector.${action}`, subject: `connector:${id}`, detail }]);

  return {
    async list(actor: Actor): Promise<readonly ConnectorLine[]> {
      demand(actor, 'administer');
      const counts = await countHooks(database);
      const connectors = await listConnectors(database);
      return connectors.map((connector) => ({ connector, deliveries: { ...NONE, ...counts.get(connector.id) } }));
    },

    async create(actor: Actor, wanted: WantedConnector): Promise<Rotated> {
      demand(actor, 'administer');
      const { vendor, name, settings, source = vendor, token } = wanted;
      checkSettings(vendor, settings);
      const made = wanted.secrets === undefined ? newSecret(settings) : null;
      const secrets = wanted.secrets ?? [made ?? ''];
      const id = `ats-${randomBytes(16).toString('base64url')}`;
      try {
        return await database.transaction(async (db) => {
          await addConnector(db, vault, { id, vendor, name, source, settings, secrets, token }, now());
          await record(db, actor, 'made', id, { vendor, source });
          return { ...(await line(db, id)), secret: made };
        });
      } catch (error) {
        if (!(error instanceof Conflict) || error.constraint !== 'connector_source') throw error;
        const flaws = [{ field: '/source', reason: 'is used by another connector' }];
        throw new Problem('conflict', 'Another connector has this source', { flaws });
      }
    },

    async change(
      actor: Actor,
      id: string,
      to: {
        readonly name?: string | undefined;
        readonly settings?: ConnectorSettings | undefined;
        readonly enabled?: boolean | undefined;
      },
    ): Promise<ConnectorLine> {
      demand(actor, 'administer');
      return database.transaction(async (db) => {
        const before = await findConnector(db, id, 'lock');
        if (before === undefined) throw unknown();
        const { name = before.name, settings = before.settings, enabled = before.enabled } = to;
        checkSettings(before.vendor, settings);
        await changeConnector(db, { id, name, settings, enabled }, now());
        await record(db, actor, 'changed', id, { enabled });
        return line(db, id);
      });
    },

    async rotate(actor: Actor, id: string, rotation: Rotation): Promise<Rotated> {
      demand(actor, 'administer');
      return database.transaction(async (db) => {
        await findConnector(db, id, 'lock');
        const before = await openConnector(db, vault, id);
        if (before === undefined) throw unknown();
        let { secrets, token } = before;
        let made: string | null = null;
        if (rotation.what === 'token') token = rotation.token ?? undefined;
        else if (rotation.what === 'older') secrets = secrets.slice(0, 1);
        else {
          made = rotation.secret === undefined ? newSecret(before.settings) : null;
          const newest = rotation.secret ?? made ?? '';
          secrets = [newest, ...(rotation.older === 'keep' ? secrets : [])].slice(0, MOST_SECRETS);
        }
        await rotateConnector(db, vault, { id, secrets, token }, now());
        await record(db, actor, 'rotated', id, { what: rotation.what });
        return { ...(await line(db, id)), secret: made };
      });
    },

    /** Asks the vendor for something harmless. */
    async test(actor: Actor, id: string): Promise<{ readonly works: boolean; readonly says: string }> {
      demand(actor, 'administer');
      const connector = await openConnector(database, vault, id);
      if (connector === undefined) throw unknown();
      if (connector.token === undefined) return { works: false, says: 'There is no token for the API of this vendor' };
      try {
        await apis(connector).test();
        return { works: true, says: 'The API answers' };
      } catch (error) {
        return { works: false, says: says(error) };
      }
    },

    async deliveries(
      actor: Actor,
      id: string,
      query: Paging & { readonly state?: HookState | undefined },
    ): Promise<Page<ReceivedHook>> {
      demand(actor, 'administer');
      if ((await findConnector(database, id)) === undefined) throw unknown();
      const limit = limitOf(query);
      const [last] = readCursor(query.cursor, 1) ?? [];
      const before = last === undefined ? undefined : readNumber(last);
      const rows = await listHooks(database, id, { before, state: query.state, limit: limit + 1 });
      return pageOf(rows, limit, { cursorOf: (it) => [String(it.id)], show: (it) => it });
    },

    /** Reads a delivery again that failed. */
    async replay(actor: Actor, id: string, hook: number): Promise<void> {
      demand(actor, 'administer');
      await database.transaction(async (db) => {
        if (!(await reopenHook(db, id, hook))) {
          throw new Problem('not-found', 'There is no such delivery that failed and is still kept');
        }
        await enqueue(db, [{ kind: TAKE_IN, payload: { hook }, key: String(hook) }]);
        await record(db, actor, 'replayed', id, { delivery: String(hook) });
      });
    },
  };
};

export type Connectors = ReturnType<typeof createConnectors>;
