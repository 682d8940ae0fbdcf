import type { Vault } from '../vault/vault.ts';
import type { Database } from './database.ts';

/** A question that was put to a candidate, as it was worded, and what came back. */
export interface AskedQuestion {
  readonly id: string;
  readonly by: string;
  readonly at: Date;
  readonly text: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
  readonly answer: string | null;
}

const aboutText = (id: string): string => `case_question.sealed_text:${id}`;
const aboutAnswer = (id: string): string => `case_question.sealed_answer:${id}`;

export const addQuestions = async (
  db: Database,
  vault: Vault,
  application: number,
  { by, at, questions }: { by: string; at: Date; questions: readonly { id: string; text: string }[] },
): Promise<void> => {
  for (const { id, text } of questions) {
    await db.execute(
      'insert into case_question (id, application, asked_by, asked_at, sealed_text) values ($1, $2, $3, $4, $5)',
      [id, application, by, at, vault.seal(text, aboutText(id))],
    );
  }
};

/** Writes answers down; says how many of the questions were there and open. */
export const addAnswers = async (
  db: Database,
  vault: Vault,
  application: number,
  { by, at, answers }: { by: string; at: Date; answers: readonly { question: string; text: string }[] },
): Promise<number> => {
  let written = 0;
  for (const { question, text } of answers) {
    written += await db.execute(
      `update case_question set answered_by = $3, answered_at = $4, sealed_answer = $5
       where application = $1 and id = $2 and answered_at is null`,
      [application, question, by, at, vault.seal(text, aboutAnswer(question))],
    );
  }
  return written;
};

interface Row {
  readonly id: string;
  readonly asked_by: string;
  readonly asked_at: Date;
  readonly sealed_text: Uint8Array | null;
  readonly answered_by: string | null;
  readonly answered_at: Date | null;
  readonly sealed_answer: Uint8Array | null;
}

/** Questions of a case, oldest first. */
export const readQuestions = async (db: Database, vault: Vault, application: number): Promise<AskedQuestion[]> => {
  const rows = await db.query<Row>(
    `select id, asked_by, asked_at, sealed_text, answered_by, answered_at, sealed_answer
     from case_question where application = $1 order by asked_at, id limit 1000`,
    [application],
  );
  return rows.map((row) => ({
    id: row.id,
    by: row.asked_by,
    at: row.asked_at,
    text: row.sealed_text === null ? null : vault.open(row.sealed_text, aboutText(row.id)),
    answeredBy: row.answered_by,
    answeredAt: row.answered_at,
    answer: row.sealed_answer === null ? null : vault.open(row.sealed_answer, aboutAnswer(row.id)),
  }));
};
