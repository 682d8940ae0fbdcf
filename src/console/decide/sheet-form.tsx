import { Fragment, type ReactNode, useId } from 'react';
import { apiTexts } from '../api/texts.ts';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/field.tsx';
import { Row } from '../ui/layout.tsx';
import { Failure } from '../ui/states.tsx';
import './decision.css';
import './interview.css';
import { interviewTexts } from './interview-texts.ts';
import type { Kit } from './use-interview.ts';
import type { SheetDraft } from './use-sheet.ts';

type Question = Kit['questions'][number];

interface QuestionProps {
  readonly kit: Kit;
  readonly question: Question;
  readonly number: number;
  readonly sheet: SheetDraft;
}

const Marks = ({ kit, question, number, sheet }: QuestionProps): ReactNode => {
  const say = useTexts(interviewTexts);
  const name = useId();
  return (
    <fieldset className="decide-marks">
      <legend className="unseen">{say('decide.interview.mark.of', { number })}</legend>
      {kit.scale.map(({ score, says }) => (
        <label key={score} className="decide-mark-choice">
          <input
            type="radio"
            className="tick"
            name={name}
            checked={sheet.markOf(question.id) === score}
            onChange={() => sheet.mark(question.id, score)}
          />
          <span className="figures">{score}</span>
          <span className="unseen">{says}</span>
        </label>
      ))}
    </fieldset>
  );
};

const Asked = (props: QuestionProps): ReactNode => {
  const { question, number, sheet } = props;
  const say = useTexts(interviewTexts);
  return (
    <li className="decide-asked">
      <div className="decide-asked-text">
        <span className="decide-asked-number figures">{number}</span>
        <div>
          <p className="decide-asked-question">{question.text}</p>
          <p className="muted small">
            {say('decide.interview.listenFor')}: {question.listenFor}
          </p>
        </div>
      </div>
      <div className="decide-asked-answer">
        <Marks {...props} />
        <TextArea
          label={say('decide.interview.note', { number })}
          isLabelHidden
          placeholder={say('decide.interview.note.short')}
          value={sheet.noteOf(question.id)}
          onChange={(text) => sheet.write(question.id, text)}
          rows={2}
          maxLength={10_000}
        />
      </div>
    </li>
  );
};

/** The questions to ask, each with marks and a note. */
export const SheetForm = ({ kit, sheet }: { readonly kit: Kit; readonly sheet: SheetDraft }): ReactNode => {
  const say = useTexts(interviewTexts);
  const kept = useTexts(apiTexts);
  return (
    <form
      className="decide-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        sheet.keep();
      }}
    >
      <ol className="decide-asking">
        {kit.questions.map((question, index) => (
          <Fragment key={question.id}>
            {question.section === kit.questions[index - 1]?.section ? null : (
              <li className="decide-section">
                <h2>{question.section}</h2>
              </li>
            )}
            <Asked kit={kit} question={question} number={index + 1} sheet={sheet} />
          </Fragment>
        ))}
      </ol>
      <TextArea
        label={say('decide.interview.note.all')}
        hint={say('decide.interview.note.hint')}
        value={sheet.overall}
        onChange={sheet.writeOverall}
        maxLength={10_000}
      />
      {sheet.error === null || sheet.error === undefined ? null : (
        <Failure error={sheet.error} title={kept('api.draft.kept')} />
      )}
      <Row>
        <Button type="submit" kind="first" isBusy={sheet.isBusy}>
          {say('decide.interview.save')}
        </Button>
        <span className="muted small" role="status">
          {say('decide.interview.marked', { done: sheet.marked, of: kit.questions.length })}
          {'. '}
          {sheet.marked < kit.questions.length ? say('decide.interview.left') : null}
        </span>
      </Row>
      <p className="field-flaw" role="alert">
        {sheet.flaw}
      </p>
    </form>
  );
};
