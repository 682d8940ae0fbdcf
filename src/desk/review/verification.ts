import {
  type InterviewQuestion,
  type InterviewScore,
  interviewIntro,
  interviewKit,
  interviewScale,
} from '../../engine/review/interview.ts';
import {
  type CheckResult,
  isPlaybookStep,
  type PlaybookStep,
  playbook,
  suggestedBy,
} from '../../engine/review/playbook.ts';
import { readPayload, readResult } from '../../store/applications.ts';
import { audit } from '../../store/audit.ts';
import { addCheck, readChecks } from '../../store/cases-checks.ts';
import { addSheet, readSheets, type SheetScore } from '../../store/cases-sheets.ts';
import type { Actor } from '../actor.ts';
import { newId } from '../paging.ts';
import { demand, requirePerson } from '../permissions.ts';
import { Problem } from '../problem.ts';
import type { ReviewContext } from './context.ts';
import { holdCase, openCase, viewOf } from './open.ts';
import { createPseudonyms } from './pseudonyms.ts';
import { type ShownCheck, type ShownSheet, showCheck, showSheet } from './shown-checks.ts';
import { readStaff } from './staff.ts';
import { reviewer } from './work.ts';

/** A step of the playbook with what it came to in a case. */
export interface PlannedStep extends Omit<PlaybookStep, 'families'> {
  /** Everybody at this risk tier gets it, or the evidence suggests it. */
  readonly suggested: boolean;
  /** Signals that suggest it. */
  readonly because: readonly string[];
  /** What counts: the last result. */
  readonly latest: ShownCheck | null;
  readonly checks: readonly ShownCheck[];
}

export interface Interview {
  readonly intro: string;
  readonly scale: typeof interviewScale;
  readonly questions: readonly InterviewQuestion[];
  readonly sheets: readonly ShownSheet[];
}

export interface GivenScore {
  readonly question: string;
  readonly score: InterviewScore;
  readonly note?: string | undefined;
}

/** The steps by which people find out, and the interview that everybody gets. */
export interface Verification {
  playbook(actor: Actor, id: string): Promise<readonly PlannedStep[]>;
  /** Writes down what a step came to. Adds; the last one counts. */
  check(actor: Actor, id: string, given: { step: string; result: CheckResult; note: string }): Promise<ShownCheck>;
  interview(actor: Actor, id: string): Promise<Interview>;
  /** Keeps the sheet of an interview, by whoever led it. */
  score(
    actor: Actor,
    id: string,
    given: { scores: readonly GivenScore[]; note?: string | undefined },
  ): Promise<ShownSheet>;
}

const invalid = (field: string, reason: string): Problem =>
  new Problem('invalid', 'This cannot be written down', { flaws: [{ field, reason }] });

/** The marks with the questions as they were asked. */
const marked = (kit: readonly InterviewQuestion[], scores: readonly GivenScore[]): SheetScore[] => {
  const texts = new Map(kit.map(({ id, text }) => [id, text]));
  if (new Set(scores.map(({ question }) => question)).size < scores.length) {
    throw invalid('/scores', 'marks a question twice');
  }
  return scores.map(({ question, score, note }, at) => {
    const text = texts.get(question);
    if (text === undefined) throw invalid(`/scores/${at}/question`, 'is no question of this interview now');
    return { question, text, score, note: note ?? null };
  });
};

export const createVerification = (context: ReviewContext): Verification => {
  const { database, vault, now } = context;
  return {
    playbook: async (actor, id) => {
      demand(actor, 'see');
      if (viewOf(actor) === 'reduced') throw new Problem('not-allowed', 'The playbook is for those who review');
      return database.transaction(async (db) => {
        const found = await openCase(db, actor, id);
        const result = await readResult(db, vault, found.screening);
        const checks = await readChecks(db, vault, found.application);
        const staff = await readStaff(
          db,
          vault,
          checks.map(({ by }) => by),
        );
        const { sentence } =
          viewOf(actor) === 'pseudonymous'
            ? createPseudonyms(vault, await readPayload(db, vault, found.application), result)
            : { sentence: (text: string) => text };
        const planned = playbook.map(({ families, ...step }): PlannedStep => {
          const because = suggestedBy({ ...step, families }, result?.evidence ?? []);
          const own = checks.filter((it) => it.step === step.id).map((it) => showCheck(it, staff, sentence));
          const suggested = step.everybodyAt.includes(found.tier) || because.length > 0;
          return { ...step, suggested, because, latest: own.at(-1) ?? null, checks: own };
        });
        await audit(db, [{ at: now(), actor, action: 'case.read-playbook', subject: id, detail: {} }]);
        return planned;
      });
    },
    check: async (actor, id, { step, result, note }) => {
      const person = reviewer(actor);
      if (!isPlaybookStep(step)) throw invalid('/step', 'is no step of the playbook');
      return database.transaction(async (db) => {
        const { application } = await holdCase(db, actor, id);
        const kept = { id: newId('check'), step, result, by: person.id, at: now(), note };
        await addCheck(db, vault, application, kept);
        const detail = { check: kept.id, step, result };
        const staff = await readStaff(db, vault, [person.id]);
        await audit(db, [{ at: kept.at, actor, action: 'case.check', subject: id, detail }]);
        return showCheck(kept, staff);
      });
    },
    interview: async (actor, id) => {
      demand(actor, 'see');
      return database.transaction(async (db) => {
        const { application, screening } = await openCase(db, actor, id);
        const result = await readResult(db, vault, screening);
        const sheets = await readSheets(db, vault, application);
        const staff = await readStaff(
          db,
          vault,
          sheets.map(({ by }) => by),
        );
        const { sentence } =
          viewOf(actor) === 'pseudonymous'
            ? createPseudonyms(vault, await readPayload(db, vault, application), result)
            : { sentence: (text: string) => text };
        await audit(db, [{ at: now(), actor, action: 'case.read-interview', subject: id, detail: {} }]);
        return {
          intro: interviewIntro,
          scale: interviewScale,
          questions: interviewKit(result?.evidence ?? []),
          sheets: sheets.map((sheet) => showSheet(sheet, staff, sentence)),
        };
      });
    },
    score: async (actor, id, { scores, note }) => {
      demand(actor, 'see');
      const person = requirePerson(actor);
      if (viewOf(actor) === 'pseudonymous') throw new Problem('not-allowed', 'An auditor changes nothing');
      return database.transaction(async (db) => {
        const { application, screening } = await holdCase(db, actor, id);
        const result = await readResult(db, vault, screening);
        const written = { scores: marked(interviewKit(result?.evidence ?? []), scores), note: note ?? null };
        const sheet = { id: newId('sheet'), by: person.id, at: now(), written };
        await addSheet(db, vault, application, sheet);
        const staff = await readStaff(db, vault, [person.id]);
        const detail = { sheet: sheet.id, scores: scores.length };
        await audit(db, [{ at: sheet.at, actor, action: 'case.interview', subject: id, detail }]);
        return showSheet(sheet, staff);
      });
    },
  };
};
