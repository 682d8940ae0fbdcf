import type { AtsApi } from '../../ats/api.ts';
import type { ConnectorSettings, Vendor } from '../../ats/model.ts';
import { secret, now as signedAt } from '../../ats/testing/signing.ts';
import type { Application } from '../../engine/contract/application.ts';
import type { Band } from '../../engine/contract/result.ts';
import { silent } from '../../log.ts';
import { type Headline, headlinePlace } from '../../store/applications.ts';
import { addConnector } from '../../store/connectors.ts';
import type { Connection, Database } from '../../store/database.ts';
import { testVault } from '../../vault/testing/vault.ts';
import type { Vault } from '../../vault/vault.ts';
import type { Person } from '../actor.ts';
import type { TakeInUses } from '../ats-act.ts';
import type { Parts } from '../parts.ts';

export const administrator: Person = { kind: 'person', id: 'p-1', name: 'Ada', roles: ['administrator'], jobs: [] };

/** A clock that stands until it is set. */
export interface Clock {
  at: Date;
}

/** Parts on a database, at the time when the deliveries of tests are signed. */
export const partsOn = (database: Connection): Parts & { readonly clock: Clock; readonly vault: Vault } => {
  const clock: Clock = { at: signedAt };
  return { database, vault: testVault(), now: () => clock.at, log: silent, clock };
};

export interface WantedAccount {
  readonly id?: string;
  readonly token?: string;
  readonly settings?: ConnectorSettings;
}

/** An account of a vendor, with the secret of the tests. */
export const connect = async (
  { database, vault, now }: Parts,
  vendor: Vendor,
  { id = vendor, token, settings = {} }: WantedAccount = {},
): Promise<string> => {
  const connector = { id, vendor, name: vendor, source: id, settings, secrets: [secret], token };
  await addConnector(database, vault, connector, now());
  return id;
};

/** What the rest of the product was asked to do. */
export interface Asked {
  readonly received: { readonly source: string; readonly application: Application }[];
  readonly erased: string[];
}

/** Stands in for the rest of the product: writes down what it is asked, and keeps a row for each application. */
export const usesOn = (database: Database): TakeInUses & { readonly asked: Asked } => {
  const asked: Asked = { received: [], erased: [] };
  return {
    asked,
    receive: async (_, it) => {
      asked.received.push(it);
      const reference = `${it.source}:${it.application.id}`;
      await keepApplication(database, reference, 'clear');
      return { reference };
    },
    erase: (_, references) => {
      asked.erased.push(...references);
      return Promise.resolve();
    },
    extract: ({ bytes }) =>
      Promise.resolve(
        bytes.length === 0
          ? { ok: false, code: 'empty', reason: 'nothing' }
          : {
              ok: true,
              document: {
                mediaType: 'application/pdf',
                text: `a text of ${bytes.length} bytes`,
                pages: 1,
                hiddenText: [],
                links: [],
                fonts: [],
                metadata: {},
                sha256: '0'.repeat(64),
                notes: [],
              },
            },
      ),
  };
};

/** A row for an application, as receiving makes one; an existing one gets the band. */
export const keepApplication = async (db: Database, reference: string, band: Band): Promise<number> => {
  const [row] = await db.query<{ number: number }>(
    `insert into application (reference, source, version, received_at, job, tier, person, own, total, screening, band,
       bits, probability, links)
     values ($1, split_part($1, ':', 1), 1, now(), 'job-1', 'standard', 1, 0, 0, 1, $2, 0, 0, 0)
     on conflict (reference) do update set band = excluded.band returning number`,
    [reference, band],
  );
  return row?.number ?? 0;
};

/** Gives an application the few words that queues and notes show. */
export const keepHeadline = async ({ database, vault }: Parts, number: number, headline: Headline): Promise<void> => {
  await database.execute('update application set sealed_headline = $2 where number = $1', [
    number,
    vault.seal(JSON.stringify(headline), headlinePlace(number)),
  ]);
};

/** A client of which each part can be set; asked for anything else it fails. */
export const clientWith = (parts: Partial<AtsApi>): AtsApi => ({
  application: () => Promise.reject(new Error('not expected')),
  document: () => Promise.resolve(new Uint8Array(3)),
  test: () => Promise.resolve(),
  ...parts,
});
