import type { Result } from '../engine/contract/result.ts';
import { readResult, type StoredApplication } from '../store/applications.ts';
import { findArrivals, type KnownArrival } from '../store/arrivals.ts';
import { audit } from '../store/audit.ts';
import type { Actor } from './actor.ts';
import type { Parts } from './parts.ts';
import { demand, has, maySee, mustPseudonymise } from './permissions.ts';
import { Problem } from './problem.ts';

/** Where an application stands, without what it says about the person. */
export interface Standing extends Pick<StoredApplication, 'reference' | 'version' | 'band'> {
  /** Null for a recruiter or a key without evidence: they see band, questions and status. */
  readonly bits: number | null;
  readonly probability: number | null;
  readonly links: number | null;
  readonly receivedAt: Date;
  readonly case: string | null;
  /** To put to the candidate, the most telling first. */
  readonly questions: readonly string[];
  readonly erasedAt: Date | null;
}

export interface ApplicationDesk {
  standing(actor: Actor, reference: string): Promise<Standing>;
  /** The result in full; reading it is written down. */
  result(actor: Actor, reference: string): Promise<Result>;
}

const MOST_QUESTIONS = 50;

const noSuch = (): Problem => new Problem('not-found', 'there is no application with this reference');

export const createApplications = ({ database, vault, now }: Parts): ApplicationDesk => {
  const find = async (actor: Actor, reference: string): Promise<KnownArrival> => {
    const [found] = await findArrivals(database, [reference]);
    if (found === undefined || !maySee(actor, found)) throw noSuch();
    return found;
  };
  return {
    async standing(actor, reference) {
      const found = await find(actor, reference);
      const result = await readResult(database, vault, found.screening);
      const asked = (result?.evidence ?? []).filter(({ bits, ask }) => bits > 0 && ask !== '').map(({ ask }) => ask);
      const { version, band, receivedAt, erasedAt } = found;
      const hidden = { bits: null, probability: null, links: null };
      const { bits, probability, links } = has(actor, 'see-evidence') ? found : hidden;
      const questions = [...new Set(asked)].slice(0, MOST_QUESTIONS);
      return { reference, version, band, bits, probability, links, receivedAt, case: found.case, questions, erasedAt };
    },
    async result(actor, reference) {
      demand(actor, 'see-evidence');
      if (mustPseudonymise(actor))
        throw new Problem('not-allowed', 'A result names people: the case has it with pseudonyms');
      const found = await find(actor, reference);
      const result = await readResult(database, vault, found.screening);
      if (result === undefined) throw noSuch();
      await database.transaction((db) =>
        audit(db, [
          { at: now(), actor, action: 'application.read', subject: reference, detail: { version: found.version } },
        ]),
      );
      return result;
    },
  };
};
