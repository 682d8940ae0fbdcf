import type { Vault } from '../vault/vault.ts';
import type { Database } from './database.ts';

export type ReportState = 'open' | 'linked' | 'closed';

export interface NewReport {
  readonly id: string;
  readonly at: Date;
  /** What was seen, about whom, and who says so: in the words of whoever reports. */
  readonly seen: string;
  readonly about: string;
  readonly reporter: string | null;
  /** Stands for where it came from, for counting only. */
  readonly sender: number;
  /** Who was signed in; null for nobody. */
  readonly by: string | null;
}

export interface Report extends Omit<NewReport, 'sender'> {
  readonly state: ReportState;
  readonly application: number | null;
  readonly reference: string | null;
  readonly endedBy: string | null;
  readonly endedAt: Date | null;
  readonly endedReason: string | null;
}

const placeOf = (column: string, id: string): string => `report.${column}:${id}`;

export const addReport = async (db: Database, vault: Vault, report: NewReport): Promise<void> => {
  await db.execute(
    `insert into report (id, received_at, state, sealed_seen, sealed_about, sealed_reporter, sender, reported_by)
     values ($1, $2, 'open', $3, $4, $5, $6, $7)`,
    [
      report.id,
      report.at,
      vault.seal(report.seen, placeOf('seen', report.id)),
      vault.seal(report.about, placeOf('about', report.id)),
      report.reporter === null ? null : vault.seal(report.reporter, placeOf('reporter', report.id)),
      vault.blind([report.sender])[0],
      report.by,
    ],
  );
};

/** Reports since a time: from one sender, and from all. */
export const countReports = async (
  db: Database,
  vault: Vault,
  { sender, since }: { readonly sender: number; readonly since: Date },
): Promise<{ own: number; all: number }> => {
  const [row] = await db.query<{ own: number; all: number }>(
    `select count(*) filter (where sender = $1) as own, count(*) as all from report where received_at > $2`,
    [vault.blind([sender])[0], since],
  );
  return row ?? { own: 0, all: 0 };
};

interface Row {
  id: string;
  at: Date;
  state: ReportState;
  sealed_seen: Uint8Array;
  sealed_about: Uint8Array;
  sealed_reporter: Uint8Array | null;
  by: string | null;
  application: number | null;
  reference: string | null;
  endedBy: string | null;
  endedAt: Date | null;
  endedReason: string | null;
}

const columns = `r.id, r.received_at as at, r.state, r.sealed_seen, r.sealed_about, r.sealed_reporter,
  r.reported_by as by, r.application, a.reference, r.ended_by as "endedBy", r.ended_at as "endedAt",
  r.ended_reason as "endedReason"`;

const read = (vault: Vault, { sealed_seen, sealed_about, sealed_reporter, ...row }: Row): Report => ({
  ...row,
  seen: vault.open(sealed_seen, placeOf('seen', row.id)),
  about: vault.open(sealed_about, placeOf('about', row.id)),
  reporter: sealed_reporter === null ? null : vault.open(sealed_reporter, placeOf('reporter', row.id)),
});

export interface ReportPage {
  readonly state: ReportState | undefined;
  readonly after: { readonly at: Date; readonly id: string } | undefined;
  readonly limit: number;
}

/** Reports, the oldest first: they are worked through. */
export const listReports = async (db: Database, vault: Vault, page: ReportPage): Promise<Report[]> => {
  const rows = await db.query<Row>(
    `select ${columns} from report r left join application a on a.number = r.application
     where ($1::text is null or r.state = $1) and ($2::timestamptz is null or (r.received_at, r.id) > ($2, $3::text))
     order by r.received_at, r.id limit $4`,
    [page.state ?? null, page.after?.at ?? null, page.after?.id ?? null, page.limit],
  );
  return rows.map((row) => read(vault, row));
};

/** One report. */
export const findReport = async (db: Database, vault: Vault, id: string): Promise<Report | undefined> => {
  const [row] = await db.query<Row>(
    `select ${columns} from report r left join application a on a.number = r.application where r.id = $1`,
    [id],
  );
  return row === undefined ? undefined : read(vault, row);
};

/** Reports that were linked to some applications, the oldest first. */
export const reportsOf = async (db: Database, vault: Vault, numbers: readonly number[]): Promise<Report[]> => {
  const rows = await db.query<Row>(
    `select ${columns} from report r join application a on a.number = r.application
     where r.application = any($1::int[]) order by r.received_at, r.id limit 200`,
    [numbers],
  );
  return rows.map((row) => read(vault, row));
};

/** One report, locked for a change. */
export const lockReport = async (db: Database, vault: Vault, id: string): Promise<Report | undefined> => {
  const [row] = await db.query<Row>(
    `select ${columns} from report r left join application a on a.number = r.application where r.id = $1
     for update of r`,
    [id],
  );
  return row === undefined ? undefined : read(vault, row);
};

export const endReport = async (
  db: Database,
  end: {
    readonly id: string;
    readonly state: 'linked' | 'closed';
    readonly application: number | null;
    readonly reason: string;
    readonly by: string;
    readonly at: Date;
  },
): Promise<void> => {
  await db.execute(
    `update report set state = $2, application = $3, ended_reason = $4, ended_by = $5, ended_at = $6 where id = $1`,
    [end.id, end.state, end.application, end.reason, end.by, end.at],
  );
};

/** How many reports were linked to each of some applications; none is not listed. */
export const countReportsOf = async (
  db: Database,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, number>> => {
  const rows = await db.query<{ application: number; reports: number }>(
    'select application, count(*)::int as reports from report where application = any($1::int[]) group by application',
    [numbers],
  );
  return new Map(rows.map(({ application, reports }) => [application, reports]));
};
