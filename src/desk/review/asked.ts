import { questionsFor, tellingWords } from '../../engine/review/questions.ts';
import { readResult } from '../../store/applications.ts';
import { audit } from '../../store/audit.ts';
import { addAnswers, addQuestions } from '../../store/cases-asked.ts';
import type { Actor } from '../actor.ts';
import { newId } from '../paging.ts';
import { demand, requirePerson } from '../permissions.ts';
import { Problem } from '../problem.ts';
import type { ReviewContext } from './context.ts';
import { type CaseLine, readLine } from './lines.ts';
import { lockSeen, openCase, viewOf } from './open.ts';
import { takeStep } from './step.ts';
import { reviewer, type Seen } from './work.ts';

export interface Asking {
  /** Questions that the evidence suggests, worded so that they may be sent as they are. */
  suggestions(actor: Actor, id: string): Promise<readonly string[]>;
  /** Writes down what is asked. It is sent by the recruiter or the ATS, not from here. */
  ask(actor: Actor, seen: Seen, questions: readonly string[]): Promise<CaseLine>;
  /** Writes down what came back; whoever speaks with the candidate may. */
  answer(actor: Actor, seen: Seen, answers: readonly { question: string; text: string }[]): Promise<CaseLine>;
}

const checkWording = (questions: readonly string[]): void => {
  const flaws = questions.flatMap((text, index) => {
    const words = tellingWords(text);
    return words.length === 0
      ? []
      : [{ field: `/questions/${index}`, reason: `has words that tell: ${words.join(', ')}` }];
  });
  if (flaws.length === 0) return;
  throw new Problem('invalid', 'A question accuses nobody and does not tell what is looked at', { flaws });
};

export const createAsking = (context: ReviewContext): Asking => {
  const { database, vault, now } = context;
  return {
    async suggestions(actor, id) {
      demand(actor, 'see');
      const found = await openCase(database, actor, id);
      const result = await readResult(database, vault, found.screening);
      return questionsFor(result?.evidence ?? []);
    },
    ask: async (actor, seen, questions) => {
      const person = reviewer(actor);
      checkWording(questions);
      return database.transaction(async (db) => {
        const before = await lockSeen(db, actor, seen.id, seen.version);
        const worded = questions.map((text) => ({ id: newId('q'), text }));
        await addQuestions(db, vault, before.application, { by: person.id, at: now(), questions: worded });
        const asking = { person, before, wanted: { move: 'ask' } } as const;
        return takeStep(db, context, asking, (after) => readLine(db, vault, after, viewOf(actor)));
      });
    },
    answer: async (actor, seen, answers) => {
      demand(actor, 'see');
      const person = requirePerson(actor);
      if (viewOf(actor) === 'pseudonymous') throw new Problem('not-allowed', 'An auditor changes nothing');
      return database.transaction(async (db) => {
        const before = await lockSeen(db, actor, seen.id, seen.version);
        const written = await addAnswers(db, vault, before.application, { by: person.id, at: now(), answers });
        if (written !== answers.length)
          throw new Problem('conflict', 'A question is not of this case, or was answered');
        if (before.standing.state === 'asked') {
          const answering = { person, before, wanted: { move: 'answer' } } as const;
          return takeStep(db, context, answering, (after) => readLine(db, vault, after, viewOf(actor)));
        }
        const detail = { answers: answers.length };
        const line = await readLine(db, vault, before, viewOf(actor));
        await audit(db, [{ at: now(), actor, action: 'case.answer', subject: before.id, detail }]);
        return line;
      });
    },
  };
};
