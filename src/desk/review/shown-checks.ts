import { type InterviewScore, interviewScores } from '../../engine/review/interview.ts';
import type { CheckResult } from '../../engine/review/playbook.ts';
import type { Check } from '../../store/cases-checks.ts';
import type { Sheet } from '../../store/cases-sheets.ts';
import type { Colleague, Staff } from './staff.ts';

/** What a step of verification came to, as people read it. */
export interface ShownCheck {
  readonly id: string;
  readonly step: string;
  readonly result: CheckResult;
  readonly by: Colleague;
  readonly at: string;
  readonly note: string | null;
}

/** The sheet of an interview, as people read it; without marks where they were erased. */
export interface ShownSheet {
  readonly id: string;
  readonly by: Colleague;
  readonly at: string;
  readonly scores: readonly {
    readonly question: string;
    readonly text: string;
    readonly score: InterviewScore;
    readonly note: string | null;
  }[];
  readonly note: string | null;
  readonly total: number;
  /** What the marks could add up to. */
  readonly most: number;
}

type Reword = (text: string) => string;
const asItIs: Reword = (text) => text;
const maybe = (text: string | null, reword: Reword): string | null => (text === null ? null : reword(text));

export const showCheck = (check: Check, staff: Staff, reword = asItIs): ShownCheck => ({
  ...check,
  by: staff(check.by),
  at: check.at.toISOString(),
  note: maybe(check.note, reword),
});

export const showSheet = ({ id, by, at, written }: Sheet, staff: Staff, reword = asItIs): ShownSheet => {
  const scores = written?.scores ?? [];
  return {
    id,
    by: staff(by),
    at: at.toISOString(),
    scores: scores.map((it) => ({ ...it, note: maybe(it.note, reword) })),
    note: maybe(written?.note ?? null, reword),
    total: scores.reduce((sum, { score }) => sum + score, 0),
    most: scores.length * Math.max(...interviewScores),
  };
};
