import type { Result } from '../engine/contract/result.ts';
import { totalOf } from '../engine/relations.ts';
import { findByNumbers, openPayloads, openResults, readPayloads, readResults } from '../store/applications.ts';
import type { Database } from '../store/database.ts';
import { saveApplications, screeningIds, type ToKeep } from '../store/save-applications.ts';
import { headlineOf, packedResult, relatedResult } from './lane/link-batch.ts';
import { type LaneContext, memoryPartsOf } from './lane/parts.ts';
import { loadAround } from './lane/surroundings.ts';

/** A kept application under what is known now. */
export interface Rescreened {
  readonly number: number;
  readonly reference: string;
  readonly before: Result;
  readonly after: Result;
  /** What would be kept of it. */
  readonly toKeep: Omit<ToKeep, 'cause'>;
}

/** Screens kept applications anew, with links both ways. */
export interface Rescreener {
  /** Those that show something else by themselves than they did; links are not looked at. */
  differing(
    db: Database,
    kept: readonly { readonly number: number; readonly screening: number }[],
  ): Promise<readonly number[]>;
  /** Those that can be read, in order of arrival; erased ones are left out. Writes nothing. */
  again(db: Database, numbers: readonly number[]): Promise<readonly Rescreened[]>;
  /** Keeps new results beside the old ones, which stay for replay. Returns the ids of the screenings, in order. */
  keep(db: Database, rescreened: readonly Rescreened[], cause: 'retro' | 'decided'): Promise<readonly number[]>;
}

export const createRescreener = ({ vault, screening, signatures, now }: LaneContext): Rescreener => ({
  async differing(db, kept) {
    const numbers = kept.map(({ number }) => number);
    const ids = kept.map(({ screening: id }) => id);
    const [payloads, results] = await Promise.all([openPayloads(db, vault, numbers), openResults(db, vault, ids)]);
    const found = await Promise.all(
      kept.map(async ({ number, screening: id }) => {
        const [application, before] = [payloads.get(number), results.get(id)];
        const isKept = application !== undefined && before !== undefined;
        return isKept && (await screening.differs(application, before)) ? [number] : [];
      }),
    );
    return found.flat();
  },
  async again(db, numbers) {
    const found = await findByNumbers(db, numbers);
    const payloads = await readPayloads(
      db,
      vault,
      found.map(({ number }) => number),
    );
    const before = await readResults(
      db,
      vault,
      found.map(({ screening: id }) => id),
    );
    const policy = screening.policy;
    const readable = found.flatMap((stored) => {
      const application = payloads.get(stored.number);
      const was = before.get(stored.screening);
      return application === undefined || was === undefined ? [] : [{ stored, was, application }];
    });
    const read = await Promise.all(
      readable.map(async ({ stored, was, application }) => {
        return { stored, was, screened: await screening.again(stored.reference, application) };
      }),
    );
    const parts = memoryPartsOf({ vault, signatures, screening });
    const again = read.map(({ stored: { number, person }, screened: { traces } }) => ({ number, person, traces }));
    const surroundings = await loadAround(db, parts, { arrivals: [], again });
    return read.map(({ stored, was, screened }) => {
      const own = screened.result.bits - screened.result.prior;
      const related = surroundings.relations.lookBack(screened.traces, stored.number, own);
      const after = relatedResult(screened, related, surroundings, policy);
      const { number, reference, version, person } = stored;
      const { source, receivedAt, job, tier, traces, payload, fingerprint } = screened;
      const about = { number, reference, source, version, receivedAt, job, tier, traces, payload, fingerprint };
      const shown = { headline: headlineOf(screened.applicant, after), packedResult: packedResult(screened, after) };
      const toKeep = { ...about, person, own, total: Math.max(own, totalOf(after)), ...shown, result: after };
      return { number, reference, before: was, after, toKeep };
    });
  },
  async keep(db, rescreened, cause) {
    const screenings = await screeningIds(db, rescreened.length);
    const kept = rescreened.map(({ toKeep }) => ({ ...toKeep, cause }));
    await saveApplications(db, vault, kept, { at: now(), screenings });
    return screenings;
  },
});
