import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { interviewTexts } from './interview-texts.ts';
import './decision.css';
import './print.css';
import type { Kit } from './use-interview.ts';
import type { SheetDraft } from './use-sheet.ts';

interface PrintedProps {
  readonly kit: Kit;
  readonly sheet: SheetDraft;
  readonly candidate: string | null;
  readonly role: string | null;
}

/** What was typed so far, or lines to write on. */
const Lines = ({ text, count }: { readonly text: string; readonly count: number }): ReactNode =>
  text === '' ? (
    Array.from({ length: count }, (_, line) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike.
      <div key={line} className="decide-printed-line" />
    ))
  ) : (
    <p className="decide-quote">{text}</p>
  );

/** The interview on paper: boxes for marks and lines for notes. It names nothing that was looked at. */
export const PrintedSheet = ({ kit, sheet, candidate, role }: PrintedProps): ReactNode => {
  const say = useTexts(interviewTexts);
  const heads = [
    [say('decide.interview.candidate'), candidate],
    [say('decide.interview.role'), role],
    [say('decide.interview.by'), null],
    [say('decide.interview.day'), null],
  ] as const;
  return (
    <div className="decide-printed" aria-hidden="true">
      <h1>{say('decide.interview')}</h1>
      <dl className="decide-printed-head">
        {heads.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{kit.intro}</p>
      <p>
        <strong>{say('decide.interview.scale')}:</strong>{' '}
        {kit.scale.map(({ score, says }) => `${score} – ${says}`).join('  ')}
      </p>
      <ol>
        {kit.questions.map((question, index) => (
          <li key={question.id} className="decide-printed-question">
            {question.section === kit.questions[index - 1]?.section ? null : <h2>{question.section}</h2>}
            <div className="decide-printed-ask">
              <p>
                {index + 1}. {question.text}
              </p>
              <span className="decide-printed-marks">
                {kit.scale.map(({ score }) => (
                  <span key={score} data-on={sheet.markOf(question.id) === score || undefined}>
                    {score}
                  </span>
                ))}
              </span>
            </div>
            <p className="decide-printed-listen">
              {say('decide.interview.listenFor')}: {question.listenFor}
            </p>
            <Lines text={sheet.noteOf(question.id)} count={2} />
          </li>
        ))}
      </ol>
      <h2>{say('decide.interview.note.all')}</h2>
      <Lines text={sheet.overall} count={4} />
    </div>
  );
};
