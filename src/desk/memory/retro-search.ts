import type { Tables } from '../../engine/reference.ts';
import { readPayloads } from '../../store/applications.ts';
import type { Database } from '../../store/database.ts';
import { indicatorsToSearch } from '../../store/indicators.ts';
import { type IndicatorMatch, keepMatches } from '../../store/indicators-matches.ts';
import { carriersOf } from '../../store/link-memory/forget.ts';
import type { RetroSubject } from '../../store/retro.ts';
import { addFindings, type Counted, type NewFinding } from '../../store/retro-findings.ts';
import { carriedKeys, liveAfter, neighboursOf, sharersOf } from '../../store/retro-neighbours.ts';
import type { Vault } from '../../vault/vault.ts';
import { mailboxDomainsOf } from '../lane/mailbox-domains.ts';

/** How far from what was found, and how many at a step at most. */
const STEPS = 2;
const MOST_NEAR = 2_000;
const SCANNED_AT_ONCE = 500;

export interface SearchParts {
  readonly db: Database;
  readonly vault: Vault;
  readonly run: string;
  readonly now: Date;
  readonly tables: Pick<Tables, 'emailProviders' | 'areaCodes'>;
}

export interface Found extends Counted {
  /** More stood near than were looked at. */
  readonly capped: boolean;
}

const findingsOf = (matches: readonly IndicatorMatch[]): NewFinding[] => {
  const found = new Map<number, NewFinding>();
  for (const { application, indicator, role } of matches) {
    const earlier = found.get(application);
    found.set(application, {
      application,
      via: 'indicator',
      distance: 0,
      // Their own use says more than being named by somebody as a referee.
      role: earlier?.role === 'own' ? 'own' : role,
      indicators: [...new Set([...(earlier?.indicators ?? []), indicator])],
    });
  }
  return [...found.values()];
};

/** The people around some applications, up to two steps away, each with the nearest way there. */
const around = async (
  { db, vault }: SearchParts,
  seeds: readonly number[],
): Promise<{ near: NewFinding[]; capped: boolean }> => {
  const known = new Set(seeds);
  const near: NewFinding[] = [];
  let capped = false;
  let front = [...seeds];
  for (let distance = 1; distance <= STEPS && front.length > 0; distance += 1) {
    const stated = await neighboursOf(db, front, MOST_NEAR + known.size);
    const shared = (await sharersOf(db, vault, front)).map((number) => ({ number, via: 'shared-value' as const }));
    const fresh = [...stated, ...shared].filter(({ number }) => !known.has(number));
    const nearest = [...new Map(fresh.reverse().map((it) => [it.number, it])).values()].reverse();
    capped ||= nearest.length > MOST_NEAR;
    front = [];
    for (const { number, via } of nearest.slice(0, MOST_NEAR)) {
      known.add(number);
      front.push(number);
      near.push({ application: number, via, distance, role: null, indicators: [] });
    }
  }
  return { near, capped };
};

const keepAll = async (
  parts: SearchParts,
  direct: readonly NewFinding[],
  matches: readonly IndicatorMatch[],
): Promise<Found> => {
  await keepMatches(parts.db, matches, parts.now);
  const own = direct.filter(({ role }) => role === null || role === 'own').map((it) => it.application);
  const { near, capped } = await around(parts, own);
  const first = await addFindings(parts.db, parts.run, direct);
  const second = await addFindings(parts.db, parts.run, near);
  return {
    findings: first.findings + second.findings,
    changed: 0,
    hires: first.hires + second.hires,
    capped,
  };
};

/** Finds by look-ups whom indicators touch, or begins at some applications, and goes on to those around them. */
export const seek = async (parts: SearchParts, subject: RetroSubject): Promise<Found & { readonly scan: boolean }> => {
  const indicators = await indicatorsToSearch(parts.db, parts.vault, subject.indicators ?? [], parts.now);
  const matches: IndicatorMatch[] = [];
  const carried = await carriedKeys(
    parts.db,
    parts.vault,
    indicators.flatMap((it) => it.hashes),
  );
  for (const { id, hashes } of indicators)
    for (const hash of hashes.filter((it) => carried.has(it)))
      for (const { number, role } of await carriersOf(parts.db, parts.vault, hash))
        matches.push({ indicator: id, application: number, role });
  const begun = (subject.applications ?? []).map(
    (application): NewFinding => ({ application, via: 'confirmed', distance: 0, role: null, indicators: [] }),
  );
  const found = await keepAll(parts, [...findingsOf(matches), ...begun], matches);
  return { ...found, scan: indicators.some((it) => it.kind === 'email-domain') };
};

/** Reads the next applications for what has no key: mailboxes at a domain. */
export const scanNext = async (
  parts: SearchParts,
  { subject, position }: { readonly subject: RetroSubject; readonly position: number },
): Promise<Found & { readonly position: number | undefined; readonly read: number }> => {
  const rows = await liveAfter(parts.db, position, SCANNED_AT_ONCE);
  const numbers = rows.map((row) => row.number);
  const indicators = await indicatorsToSearch(parts.db, parts.vault, subject.indicators ?? [], parts.now);
  const domains = new Map(
    indicators.flatMap(({ id, kind, hashes }) =>
      kind === 'email-domain' ? hashes.map((it) => [it, id] as const) : [],
    ),
  );
  const payloads = await readPayloads(parts.db, parts.vault, numbers);
  const matches = [...payloads].flatMap(([application, payload]) =>
    mailboxDomainsOf(payload, parts.tables).flatMap(({ hash, role }): IndicatorMatch[] => {
      const indicator = domains.get(hash);
      return indicator === undefined ? [] : [{ indicator, application, role }];
    }),
  );
  const found = await keepAll(parts, findingsOf(matches), matches);
  return { ...found, position: rows.length < SCANNED_AT_ONCE ? undefined : numbers.at(-1), read: rows.length };
};
