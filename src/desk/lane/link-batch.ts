import type { Result } from '../../engine/contract/result.ts';
import { listLinks } from '../../engine/links/listed.ts';
import { type Related, totalOf } from '../../engine/relations.ts';
import { withLinks } from '../../engine/with-links.ts';
import type { Headline, StoredApplication } from '../../store/applications.ts';
import type { Database } from '../../store/database.ts';
import { saveApplications, type ToKeep } from '../../store/save-applications.ts';
import { type Packed, pack } from '../../vault/packed.ts';
import { type Campaigning, keepChanges } from './keep-changes.ts';
import type { Applicant, ScreenedAlone } from './screen-alone.ts';
import type { PolicyInForce } from './screening.ts';
import { type Again, loadAround, type MemoryParts, type Surroundings } from './surroundings.ts';

/** What linking is done with. */
export interface LinkParts extends MemoryParts {
  readonly policy: PolicyInForce;
  readonly at: Date;
}

/** One to be linked; `known` is there for a correction. */
export interface ToLink {
  readonly screened: ScreenedAlone;
  readonly known: StoredApplication | undefined;
}

export interface LinkedOne {
  readonly screened: ScreenedAlone;
  readonly number: number;
  readonly version: number;
  readonly screening: number;
  readonly result: Result;
  readonly cause: 'received' | 'corrected';
}

export interface LinkedBatch {
  readonly linked: readonly LinkedOne[];
  readonly campaigns: Campaigning;
}

export const headlineOf = ({ name, role }: Applicant, result: Result): Headline => ({
  name,
  role,
  for: result.evidence
    .filter(({ bits }) => bits > 0)
    .slice(0, 2)
    .map(({ says }) => says),
  against: result.evidence.filter(({ bits }) => bits < 0).sort((a, b) => a.bits - b.bits)[0]?.says ?? null,
  ran: result.coverage.ran,
  of: result.coverage.of,
});

/** A result with what its relations say; as it was where they say nothing. */
export const relatedResult = (
  { result, tier }: Pick<ScreenedAlone, 'result' | 'tier'>,
  { linked, evidence }: Related,
  { relations }: Pick<Surroundings, 'relations'>,
  policy: PolicyInForce,
): Result => {
  const listed = listLinks(linked);
  const campaign = relations.membership(linked.application);
  if (evidence.length + listed.links.length === 0 && campaign === null) return result;
  return withLinks(result, { evidence, ...listed, campaign }, { policy: policy.compiled, tier });
};

/** A result as it is kept. */
export const packedResult = (screened: ScreenedAlone, result: Result): Packed =>
  result === screened.result ? screened.packedResult : pack(JSON.stringify(result));

/**
 * Links applications in order, each in the light of all before it, and keeps them with what they came to. The caller
 * holds the lane (lane.ts), so that nobody else links meanwhile, and the transaction.
 */
export const linkBatch = async (db: Database, parts: LinkParts, batch: readonly ToLink[]): Promise<LinkedBatch> => {
  const arrivals = batch.flatMap(({ screened, known }) => (known === undefined ? [screened.traces] : []));
  const again = batch.flatMap(({ screened, known }): Again[] =>
    known === undefined ? [] : [{ number: known.number, person: known.person, traces: screened.traces }],
  );
  const surroundings = await loadAround(db, parts, { arrivals, again, screenings: batch.length });
  const { relations, memory, screenings } = surroundings;
  const related = batch.map(({ screened, known }) => {
    const own = screened.result.bits - screened.result.prior;
    const found =
      known === undefined ? relations.add(screened.traces, own) : relations.revise(screened.traces, known.number, own);
    const result = relatedResult(screened, found, surroundings, parts.policy);
    relations.assess(found.linked.application, result);
    return { screened, known, own, result, number: found.linked.application };
  });
  const kept = related.map(({ screened, known, own, result, number }): ToKeep => {
    const { reference, source, receivedAt, job, tier, traces, payload, fingerprint } = screened;
    const version = (known?.version ?? 0) + 1;
    const shown = { headline: headlineOf(screened.applicant, result), packedResult: packedResult(screened, result) };
    const cause = known === undefined ? 'received' : 'corrected';
    const about = {
      number,
      reference,
      source,
      version,
      receivedAt,
      job,
      tier,
      traces,
      payload,
      fingerprint,
      cause,
    } as const;
    return { ...about, person: memory.people.of(number), own, total: Math.max(own, totalOf(result)), ...shown, result };
  });
  const numbers = related.map(({ number }) => number);
  const [, campaigns] = await Promise.all([
    saveApplications(db, parts.vault, kept, { at: parts.at, screenings }),
    keepChanges(db, parts, surroundings, numbers),
  ]);
  const linked = related.map(({ screened, known, result, number }, index) => ({
    screened,
    number,
    version: (known?.version ?? 0) + 1,
    screening: screenings[index] ?? 0,
    result,
    cause: known === undefined ? ('received' as const) : ('corrected' as const),
  }));
  return { linked, campaigns };
};
