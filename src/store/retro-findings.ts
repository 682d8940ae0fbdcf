import type { Band } from '../engine/contract/result.ts';
import type { Role } from '../engine/links/traces.ts';
import type { Database } from './database.ts';
import { MOST_LEADS } from './indicators-matches.ts';

/** How a search came upon an application. */
export type FoundVia = 'indicator' | 'confirmed' | 'same-person' | 'campaign' | 'link' | 'shared-value' | 'changed';

export interface NewFinding {
  readonly application: number;
  readonly via: FoundVia;
  /** 0: itself; 1 and 2: steps away from one that is. */
  readonly distance: number;
  readonly role: Role | null;
  readonly indicators: readonly string[];
}

export interface Counted {
  readonly findings: number;
  readonly changed: number;
  readonly hires: number;
}

/** Counts applications that are new to a run, and the hires among them. */
const counted = (rows: readonly { fresh: boolean; hired: boolean }[]): Counted => {
  const fresh = rows.filter((row) => row.fresh);
  return { findings: fresh.length, changed: 0, hires: fresh.filter((row) => row.hired).length };
};

/** `xmax` is 0 in a row that this statement inserted. */
const returning = `returning (retro_finding.xmax = 0) as fresh,
  exists (select from hire h where h.application = retro_finding.application) as hired`;

/** Adds what was found, to be screened anew; an application that was found before keeps the nearer way. */
export const addFindings = async (db: Database, run: string, found: readonly NewFinding[]): Promise<Counted> => {
  if (found.length === 0) return { findings: 0, changed: 0, hires: 0 };
  const rows = await db.query<{ fresh: boolean; hired: boolean }>(
    `insert into retro_finding (run, application, via, distance, role, indicators, waiting)
     select $1, t.application, t.via, t.distance, t.role, t.indicators::text[], true
     from unnest($2::integer[], $3::text[], $4::smallint[], $5::text[], $6::text[])
       as t (application, via, distance, role, indicators)
     join application a on a.number = t.application and a.erased_at is null
     on conflict (run, application) do update
       set via = excluded.via, distance = excluded.distance, role = excluded.role,
         indicators = (select array_agg(distinct it) from unnest(retro_finding.indicators || excluded.indicators) as it)
       where excluded.distance <= retro_finding.distance
     ${returning}`,
    [
      run,
      found.map((it) => it.application),
      found.map((it) => it.via),
      found.map((it) => it.distance),
      found.map((it) => it.role),
      found.map((it) => `{${it.indicators.map((id) => `"${id}"`).join(',')}}`),
    ],
  );
  return counted(rows);
};

/** Findings that were not screened anew yet. */
export const waitingFindings = async (db: Database, run: string, limit: number): Promise<number[]> =>
  (
    await db.query<{ application: number }>(
      'select application from retro_finding where run = $1 and waiting order by application limit $2',
      [run, limit],
    )
  ).map((row) => row.application);

/** A row of evidence that came, went or weighs otherwise. Null bits: it was or is not there. */
export interface RowChange {
  readonly signal: string;
  readonly before: number | null;
  readonly after: number | null;
}

export interface WeighedFinding {
  readonly application: number;
  readonly bandBefore: Band;
  readonly bandAfter: Band;
  readonly bitsBefore: number;
  readonly bitsAfter: number;
  readonly rows: readonly RowChange[];
}

/** Writes what findings came to; those that no search came upon before are added as changed. */
export const weighFindings = async (
  db: Database,
  run: string,
  weighed: readonly WeighedFinding[],
): Promise<Counted> => {
  if (weighed.length === 0) return { findings: 0, changed: 0, hires: 0 };
  const rows = await db.query<{ fresh: boolean; hired: boolean }>(
    `insert into retro_finding (run, application, via, distance, waiting, band_before, band_after, bits_before,
       bits_after, rows)
     select $1, t.application, 'changed', 0, false, t.band_before, t.band_after, t.bits_before, t.bits_after, t.rows::jsonb
     from unnest($2::integer[], $3::text[], $4::text[], $5::double precision[], $6::double precision[], $7::text[])
       as t (application, band_before, band_after, bits_before, bits_after, rows)
     on conflict (run, application) do update set waiting = false, band_before = excluded.band_before,
       band_after = excluded.band_after, bits_before = excluded.bits_before, bits_after = excluded.bits_after,
       rows = excluded.rows
     ${returning}`,
    [
      run,
      weighed.map((it) => it.application),
      weighed.map((it) => it.bandBefore),
      weighed.map((it) => it.bandAfter),
      weighed.map((it) => it.bitsBefore),
      weighed.map((it) => it.bitsAfter),
      weighed.map((it) => JSON.stringify(it.rows)),
    ],
  );
  return { ...counted(rows), changed: weighed.length };
};

/** Takes findings off the list of those that wait: they were looked at, or their application is gone. */
export const settleFindings = async (db: Database, run: string, applications: readonly number[]): Promise<void> => {
  await db.execute('update retro_finding set waiting = false where run = $1 and application = any($2)', [
    run,
    applications,
  ]);
};

export interface RetroFinding {
  readonly number: number;
  readonly reference: string;
  readonly job: string | null;
  readonly hiredOn: string | null;
  readonly via: FoundVia;
  readonly distance: number;
  readonly role: Role | null;
  readonly indicators: readonly string[];
  readonly bandBefore: Band | null;
  readonly bandAfter: Band | null;
  readonly bitsBefore: number | null;
  readonly bitsAfter: number | null;
  readonly rows: readonly RowChange[] | null;
  readonly campaign: string | null;
}

export interface FindingPage {
  readonly run: string;
  /** Only those whose band or bits are others now. */
  readonly onlyChanged: boolean;
  readonly after: { readonly hired: boolean; readonly number: number } | undefined;
  readonly limit: number;
}

/** What a run found: people who were hired first, then in order of arrival. */
export const listFindings = (db: Database, { run, onlyChanged, after, limit }: FindingPage): Promise<RetroFinding[]> =>
  db.query(
    `select a.number, a.reference, a.job, h.hired_on::text as "hiredOn", f.via, f.distance, f.role, f.indicators,
       f.band_before as "bandBefore", f.band_after as "bandAfter", f.bits_before as "bitsBefore",
       f.bits_after as "bitsAfter", f.rows, a.campaign
     from retro_finding f join application a on a.number = f.application
     left join hire h on h.application = f.application
     where f.run = $1 and (not $2 or f.band_after <> f.band_before or f.bits_after <> f.bits_before)
       and ($3::boolean is null or (case when h.application is null then 1 else 0 end, a.number)
         > (case when $3 then 0 else 1 end, $4::integer))
     order by case when h.application is null then 1 else 0 end, a.number limit $5`,
    [run, onlyChanged, after?.hired ?? null, after?.number ?? 0, limit],
  );

/** Out of some findings, those whose applicant states an indicator as their own that not everybody states. */
export const ownMatches = async (db: Database, run: string, applications: readonly number[]): Promise<number[]> =>
  (
    await db.query<{ application: number }>(
      `select application from retro_finding
       where run = $1 and application = any($2) and via = 'indicator' and role = 'own' and exists (
         select from unnest(indicators) as it where (
           select count(*) from indicator_match m where m.indicator = it and m.role = 'own') <= $3)
       order by application`,
      [run, applications, MOST_LEADS],
    )
  ).map((found) => found.application);
