import type { Band, EvidenceRow } from '../../engine/contract/result.ts';
import { type Agreement, agreementOf } from '../../engine/review/agreement.ts';
import { type Outcome, outcomeRules } from '../../engine/review/outcomes.ts';
import { fits } from '../../engine/review/reasons.ts';
import { readPayload, readResult } from '../../store/applications.ts';
import { audit } from '../../store/audit.ts';
import {
  type BlindReview,
  donePairs,
  findBlindReview,
  finishBlindReview,
  judgeSignals,
  takeBlindReview,
  tallies,
} from '../../store/blind-reviews.ts';
import type { Database } from '../../store/database.ts';
import { publish } from '../../store/events.ts';
import type { Actor, Person } from '../actor.ts';
import { demand, maySee } from '../permissions.ts';
import { Problem } from '../problem.ts';
import { type BlindRow, blindPseudonyms, blindRows } from './blind.ts';
import type { ReviewContext } from './context.ts';
import { type Other, othersOf } from './others.ts';
import type { SignalJudgement } from './shown-judgements.ts';
import { type Colleague, readStaff } from './staff.ts';
import { reviewer } from './work.ts';

/** A decided case for whoever judges its signals first: without who it is, what a row weighs and what may excuse it. */
interface UnjudgedLook {
  readonly id: string;
  readonly judged: false;
  readonly evidence: readonly BlindRow[];
}

/** The same once they are judged; still without its decision. */
interface JudgedLook {
  readonly id: string;
  readonly judged: true;
  readonly evidence: readonly EvidenceRow[];
  /** Null where it was erased. */
  readonly name: string | null;
  readonly band: Band | null;
  readonly linked: number;
  /** Who the applications are that the evidence names. */
  readonly others: readonly Other[];
}

/** A decided case without its decision, for somebody who does not know of it. */
export type SecondLook = UnjudgedLook | JudgedLook;

export interface AgreementReport {
  readonly since: string;
  readonly all: Agreement;
  readonly reviewers: readonly (Agreement & { readonly reviewer: Colleague })[];
  /** Cases on which the two differ, for a lead to look at. */
  readonly differ: readonly { readonly case: string; readonly first: Outcome; readonly second: Outcome }[];
  /** How each person decided in the last 30 days beside before. */
  readonly drift: readonly Drift[];
}

interface Share {
  readonly decisions: number;
  readonly adverse: number;
  readonly notWorthIt: number;
}

export interface Drift {
  readonly reviewer: Colleague;
  readonly before: Share;
  readonly recent: Share;
}

export interface SecondLooks {
  /** The next case to look at blindly, or the one that was begun; null when there is none. */
  next(actor: Actor): Promise<SecondLook | null>;
  judge(actor: Actor, id: string, signals: readonly SignalJudgement[]): Promise<JudgedLook>;
  conclude(actor: Actor, id: string, outcome: { outcome: Outcome; reason: string; note: string }): Promise<void>;
  agreement(actor: Actor, since?: Date): Promise<AgreementReport>;
}

const DAY = 86_400_000;
const STALE = 7 * DAY;
const RECENT = 30 * DAY;
const USUAL_SPAN = 365 * DAY;

const read = async (db: Database, { vault }: ReviewContext, it: BlindReview) => ({
  result: it.decidedScreening === null ? undefined : await readResult(db, vault, it.decidedScreening),
  application: await readPayload(db, vault, it.application),
});

const unjudged = async (db: Database, context: ReviewContext, it: BlindReview): Promise<UnjudgedLook> => {
  const { result, application } = await read(db, context, it);
  const evidence =
    result === undefined ? [] : blindRows(result, blindPseudonyms(context.vault, application, result).sentence);
  return { id: it.id, judged: false, evidence };
};

const judged = async (db: Database, context: ReviewContext, it: BlindReview): Promise<JudgedLook> => {
  const { result, application } = await read(db, context, it);
  return {
    id: it.id,
    judged: true,
    evidence: result?.evidence ?? [],
    name: application?.candidate.name ?? null,
    band: result?.band ?? null,
    linked: (result?.links.length ?? 0) + (result?.linksLeftOut ?? 0),
    others: await othersOf(db, context.vault, result),
  };
};

/** A blind review that somebody has; "not found" for anybody else. */
const taken = async (db: Database, person: Person, id: string): Promise<BlindReview> => {
  const found = await findBlindReview(db, id);
  if (found === undefined || found.reviewer !== person.id || !maySee(person, found)) {
    throw new Problem('not-found', 'There is no such review');
  }
  if (found.reviewedAt !== null) throw new Problem('conflict', 'This review is done');
  return found;
};

const driftOf = async (db: Database, { vault, now }: ReviewContext, since: Date): Promise<Drift[]> => {
  const rows = await tallies(db, since, new Date(now().getTime() - RECENT));
  const staff = await readStaff(
    db,
    vault,
    rows.map(({ by }) => by),
  );
  const shareOf = (by: string, recent: boolean): Share => {
    const row = rows.find((it) => it.by === by && it.recent === recent);
    return { decisions: row?.decisions ?? 0, adverse: row?.adverse ?? 0, notWorthIt: row?.notWorthIt ?? 0 };
  };
  return [...new Set(rows.map(({ by }) => by))].map((by) => ({
    reviewer: staff(by),
    before: shareOf(by, false),
    recent: shareOf(by, true),
  }));
};

export const createSecondLooks = (context: ReviewContext): SecondLooks => {
  const { database, vault, now } = context;
  return {
    next: async (actor) => {
      const person = reviewer(actor);
      return database.transaction(async (db) => {
        const at = now();
        const found = await takeBlindReview(db, person.id, at, new Date(at.getTime() - STALE));
        if (found === undefined) return null;
        const look = await (found.judgedAt === null ? unjudged : judged)(db, context, found);
        await audit(db, [
          { at, actor, action: 'blind-review.read', subject: found.id, detail: { judged: look.judged } },
        ]);
        return look;
      });
    },
    judge: async (actor, id, signals) => {
      const person = reviewer(actor);
      return database.transaction(async (db) => {
        const at = now();
        await taken(db, person, id);
        if (!(await judgeSignals(db, vault, id, { signals, at }))) {
          throw new Problem('conflict', 'The signals of this review were judged');
        }
        const look = await judged(db, context, await taken(db, person, id));
        await audit(db, [
          { at, actor, action: 'blind-review.judge', subject: id, detail: { signals: signals.length } },
        ]);
        return look;
      });
    },
    conclude: async (actor, id, { outcome, reason, note }) => {
      const person = reviewer(actor);
      if (!fits(reason, outcome) || note.trim() === '') {
        throw new Problem('invalid', 'An outcome needs a reason that fits it, and a note');
      }
      return database.transaction(async (db) => {
        const at = now();
        const found = await taken(db, person, id);
        if (found.judgedAt === null) throw new Problem('conflict', 'Judge the signals first');
        if (!(await finishBlindReview(db, vault, id, { outcome, reason, note: note.trim(), at }))) {
          throw new Problem('conflict', 'This second look has ended');
        }
        const agrees = outcome === found.firstOutcome;
        await publish(db, [{ type: 'blind-review.done', subject: found.caseId, job: found.job, data: { agrees } }]);
        const detail = { case: found.caseId, outcome, reason, adverse: outcomeRules[outcome].adverse };
        await audit(db, [{ at, actor, action: 'blind-review.conclude', subject: id, detail }]);
      });
    },
    async agreement(actor, since) {
      demand(actor, 'see-all-jobs');
      const from = since ?? new Date(now().getTime() - USUAL_SPAN);
      const pairs = await donePairs(database, from);
      const people = [...new Set(pairs.flatMap(({ firstBy, reviewer: by }) => [firstBy, by]))];
      const staff = await readStaff(database, vault, people);
      return {
        since: from.toISOString(),
        all: agreementOf(pairs),
        reviewers: people.map((id) => ({
          reviewer: staff(id),
          ...agreementOf(pairs.filter(({ firstBy, reviewer: by }) => firstBy === id || by === id)),
        })),
        differ: pairs
          .filter(({ first, second }) => first !== second)
          .slice(-200)
          .map(({ caseId, first, second }) => ({ case: caseId, first, second })),
        drift: await driftOf(database, context, from),
      };
    },
  };
};
