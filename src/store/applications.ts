import type { Application } from '../engine/contract/application.ts';
import type { Band, Result } from '../engine/contract/result.ts';
import type { Tier } from '../engine/risk/policy.ts';
import type { Vault } from '../vault/vault.ts';
import type { Database } from './database.ts';

/** What is kept in the clear about an application. */
export interface StoredApplication {
  readonly number: number;
  /** `source:id`. */
  readonly reference: string;
  readonly version: number;
  readonly job: string | null;
  readonly tier: Tier;
  /** Number of the person's first application. */
  readonly person: number;
  /** 0 none, 1 fraud, 2 genuine; of the person, kept with the first application. */
  readonly verdict: number;
  readonly band: Band;
  readonly bits: number;
  readonly probability: number;
  readonly links: number;
  readonly campaign: string | null;
  /** The screening that counts. */
  readonly screening: number;
  readonly receivedAt: Date;
  readonly erasedAt: Date | null;
}

/** Columns of a {@link StoredApplication}, of a table that a statement calls `a`. */
export const applicationColumns = `a.number, a.reference, a.version, a.job, a.tier, a.person, a.verdict, a.band, a.bits,
  a.probability, a.links, a.campaign, a.screening, a.received_at as "receivedAt", a.erased_at as "erasedAt"`;

export const findApplications = (db: Database, references: readonly string[]): Promise<readonly StoredApplication[]> =>
  db.query<StoredApplication>(`select ${applicationColumns} from application a where reference = any($1::text[])`, [
    references,
  ]);

export const findApplication = async (db: Database, reference: string): Promise<StoredApplication | undefined> => {
  const [found] = await findApplications(db, [reference]);
  return found;
};

export const findByNumbers = (db: Database, numbers: readonly number[]): Promise<readonly StoredApplication[]> =>
  db.query<StoredApplication>(
    `select ${applicationColumns} from application a where number = any($1::int[]) order by number`,
    [numbers],
  );

/** The few things that a queue shows of an application without opening it. */
export interface Headline {
  readonly name: string;
  readonly role: string;
  /** The two strongest reasons to look. */
  readonly for: readonly string[];
  /** The strongest reason not to worry. */
  readonly against: string | null;
  /** Signals that ran, of all that are on. */
  readonly ran: number;
  readonly of: number;
}

export const payloadPlace = (number: number, version: number): string =>
  `application_version.payload:${number}:${version}`;
export const resultPlace = (screening: number): string => `screening.result:${screening}`;
export const headlinePlace = (number: number): string => `application.headline:${number}`;

/** An application as it was sent; undefined when there is none or it was erased. The latest version when none is named. */
export const readPayload = async (
  db: Database,
  vault: Vault,
  number: number,
  version?: number,
): Promise<Application | undefined> => {
  const [row] = await db.query<{ version: number; sealed: Uint8Array | null }>(
    `select version, sealed_payload as sealed from application_version
      where application = $1 and ($2::int is null or version = $2) order by version desc limit 1`,
    [number, version ?? null],
  );
  if (row?.sealed == null) return undefined;
  return JSON.parse(vault.open(row.sealed, payloadPlace(number, row.version)));
};

/** The latest versions of several applications, as JSON. */
export const openPayloads = async (
  db: Database,
  vault: Vault,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, string>> => {
  const rows = await db.query<{ number: number; version: number; sealed: Uint8Array }>(
    `select a.number, v.version, v.sealed_payload as sealed
       from application a join application_version v on v.application = a.number and v.version = a.version
      where a.number = any($1::int[]) and v.sealed_payload is not null`,
    [numbers],
  );
  return new Map(
    rows.map(({ number, version, sealed }) => [number, vault.open(sealed, payloadPlace(number, version))]),
  );
};

/** The latest versions of several applications. */
export const readPayloads = async (
  db: Database,
  vault: Vault,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Application>> =>
  new Map([...(await openPayloads(db, vault, numbers))].map(([number, text]) => [number, JSON.parse(text)]));

/** Results by the number of their screening, as they were given out, as JSON. */
export const openResults = async (
  db: Database,
  vault: Vault,
  screenings: readonly number[],
): Promise<ReadonlyMap<number, string>> => {
  const rows = await db.query<{ id: number; sealed: Uint8Array }>(
    `select id, sealed_result as sealed from screening where id = any($1::int8[]) and sealed_result is not null`,
    [screenings],
  );
  return new Map(rows.map(({ id, sealed }) => [id, vault.open(sealed, resultPlace(id))]));
};

/** Results by the number of their screening. */
export const readResults = async (
  db: Database,
  vault: Vault,
  screenings: readonly number[],
): Promise<ReadonlyMap<number, Result>> =>
  new Map([...(await openResults(db, vault, screenings))].map(([id, text]) => [id, JSON.parse(text)]));

export const readResult = async (db: Database, vault: Vault, screening: number): Promise<Result | undefined> =>
  (await readResults(db, vault, [screening])).get(screening);

/** Headlines by application number. */
export const readHeadlines = async (
  db: Database,
  vault: Vault,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Headline>> => {
  const rows = await db.query<{ number: number; sealed: Uint8Array }>(
    `select number, sealed_headline as sealed from application
      where number = any($1::int[]) and sealed_headline is not null`,
    [numbers],
  );
  return new Map(rows.map(({ number, sealed }) => [number, JSON.parse(vault.open(sealed, headlinePlace(number)))]));
};

/** Versions of an application that are kept, oldest first, and when the screening that counts was made. */
export const readVersions = async (
  db: Database,
  { application, screening }: { readonly application: number; readonly screening: number },
): Promise<{ versions: { version: number; keptAt: string }[]; screenedAt: string | null }> => {
  const rows = await db.query<{ version: number; at: Date }>(
    `select version, kept_at as at from application_version
     where application = $1 and sealed_payload is not null order by version limit 1000`,
    [application],
  );
  const [made] = await db.query<{ at: Date }>('select at from screening where id = $1', [screening]);
  const versions = rows.map(({ version, at }) => ({ version, keptAt: at.toISOString() }));
  return { versions, screenedAt: made?.at.toISOString() ?? null };
};
