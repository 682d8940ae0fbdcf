import type { ReactNode } from 'react';
import type { CaseAnswer, ReducedCase } from '../api/case.ts';
import { useDraft } from '../api/drafts.ts';
import { apiTexts } from '../api/texts.ts';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/field.tsx';
import { Empty, Failure } from '../ui/states.tsx';
import { Time } from '../ui/time.tsx';
import { actionTexts } from './action-texts.ts';
import { useMove } from './use-move.ts';

const empty: Readonly<Record<string, string>> = {};

type Asked = ReducedCase['asked'][number];

const Answered = ({ question }: { readonly question: Asked }): ReactNode => {
  const say = useTexts(actionTexts);
  return (
    <>
      <p className="case-quote">
        <bdi>{question.answer ?? say('case.act.answer.erased')}</bdi>
      </p>
      <p className="muted small">
        {say('case.act.answer.by', { name: question.answeredBy?.name ?? '' })}{' '}
        {question.answeredAt === null ? null : <Time at={question.answeredAt} />}
      </p>
    </>
  );
};

/** What the candidate was asked and answered, with a form for answers that came. */
export const AskedQuestions = ({
  file,
  asked,
  mayAnswer,
}: {
  readonly file: CaseAnswer;
  readonly asked: readonly Asked[];
  readonly mayAnswer: boolean;
}): ReactNode => {
  const say = useTexts(actionTexts);
  const kept = useTexts(apiTexts);
  const { id } = file.value;
  const { typed, change, clear } = useDraft(`answers of ${id}`, empty);
  const answers = asked.flatMap(({ id: question, answeredAt }) => {
    const text = typed[question]?.trim() ?? '';
    return answeredAt === null && text !== '' ? [{ question, text }] : [];
  });
  const { act, isBusy, error } = useMove({
    file,
    run: (api, sent) => api.cases.answer({ ...sent, body: { answers } }),
    done: say('case.act.answer.done'),
    onDone: clear,
    keeps: true,
  });
  if (asked.length === 0) return <Empty title={say('case.act.answer.none')}>{say('case.act.answer.none.lead')}</Empty>;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (answers.length > 0 && !isBusy) void act();
      }}
    >
      <ol className="stack case-asked">
        {asked.map((question) => (
          <li key={question.id}>
            <p>
              <strong>{question.text ?? say('case.act.answer.erased')}</strong>{' '}
              <span className="muted small">
                {question.by.name}, <Time at={question.at} />
              </span>
            </p>
            {question.answeredAt !== null ? (
              <Answered question={question} />
            ) : mayAnswer ? (
              <TextArea
                label={say('case.act.answer.text')}
                value={typed[question.id] ?? ''}
                onChange={(text) => change({ [question.id]: text })}
                maxLength={20_000}
              />
            ) : (
              <p className="muted">{say('case.act.answer.open')}</p>
            )}
          </li>
        ))}
      </ol>
      {error === null || error === undefined ? null : <Failure error={error} title={kept('api.draft.kept')} />}
      {mayAnswer && asked.some(({ answeredAt }) => answeredAt === null) ? (
        <div className="row">
          <Button type="submit" kind="first" isBusy={isBusy} disabled={answers.length === 0}>
            {say('case.act.answer.act', { count: answers.length })}
          </Button>
        </div>
      ) : null}
    </form>
  );
};
