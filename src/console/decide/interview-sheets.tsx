import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { Time } from '../ui/time.tsx';
import './interview.css';
import { interviewTexts } from './interview-texts.ts';
import type { Kit, Sheet } from './use-interview.ts';

type Score = Sheet['scores'][number];

interface Row {
  readonly id: string;
  readonly text: string;
  readonly scores: readonly (Score | undefined)[];
}

/** The questions of the kit, then those that only older sheets have. */
const rowsOf = ({ questions, sheets }: Kit): readonly Row[] => {
  const texts = new Map(questions.map(({ id, text }) => [id, text]));
  for (const { scores } of sheets) {
    for (const { question, text } of scores) if (!texts.has(question)) texts.set(question, text);
  }
  return [...texts].map(([id, text]) => ({
    id,
    text,
    scores: sheets.map(({ scores }) => scores.find(({ question }) => question === id)),
  }));
};

const isApart = ({ scores }: Row): boolean => {
  const marks = scores.flatMap((score) => (score === undefined ? [] : [score.score]));
  return marks.includes(0) && marks.includes(2);
};

/** A mark as a figure, with pips for whoever looks over many. */
const Mark = ({ score }: { readonly score: Score }): ReactNode => (
  <div className="decide-mark-cell">
    <span className="decide-pips" data-score={score.score}>
      <span className="figures">{score.score}</span>
      <svg viewBox="0 0 24 10" width="24" height="10" aria-hidden="true" focusable="false">
        <circle cx="6" cy="5" r="4" data-on={score.score > 0 || undefined} />
        <circle cx="18" cy="5" r="4" data-on={score.score > 1 || undefined} />
      </svg>
    </span>
    {score.note === null ? null : <span className="decide-mark-note">{score.note}</span>}
  </div>
);

/** Sheets of several interviewers beside each other, question by question. */
export const Sheets = ({ kit }: { readonly kit: Kit }): ReactNode => {
  const say = useTexts(interviewTexts);
  const head = (sheet: Sheet): ReactNode => (
    <div className="decide-sheet-head">
      <bdi>{sheet.by.name}</bdi>
      <span className="muted small">
        <Time at={sheet.at} as="date" /> · {say('decide.interview.total', { total: sheet.total, most: sheet.most })}
      </span>
    </div>
  );
  const columns: readonly Column<Row>[] = [
    {
      head: say('decide.interview.question'),
      isName: true,
      cell: (row) => (
        <div className="decide-sheet-question">
          {row.text}
          {isApart(row) ? <Badge>{say('decide.interview.differ')}</Badge> : null}
        </div>
      ),
    },
    ...kit.sheets.map((sheet, index) => ({
      head: head(sheet),
      cell: (row: Row): ReactNode => {
        const score = row.scores[index];
        return score === undefined ? (
          <span className="muted small">{say('decide.interview.unasked')}</span>
        ) : (
          <Mark score={score} />
        );
      },
    })),
  ];
  return (
    <>
      <Table label={say('decide.interview.sheets.label')} columns={columns} rows={rowsOf(kit)} keyOf={({ id }) => id} />
      {kit.sheets.map(({ id, by, note }) =>
        note === null ? null : (
          <p key={id} className="decide-quote">
            <strong>
              <bdi>{by.name}</bdi>:
            </strong>{' '}
            {note}
          </p>
        ),
      )}
    </>
  );
};
