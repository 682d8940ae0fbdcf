import { type ReactNode, useState } from 'react';
import type { Answer, Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/choice.tsx';
import { Card, Row } from '../ui/layout.tsx';
import { MachineText } from '../ui/machine-text.tsx';
import { Failure } from '../ui/states.tsx';
import './decision.css';
import { useDraft } from '../api/drafts.ts';
import { toFirstFlaw } from './first-flaw.ts';
import './second-looks.css';
import { secondLooksTexts } from './second-looks-texts.ts';
import { useStep } from './use-step.ts';

/** A decided case without its decision, whose signals were judged. */
export type JudgedReview = Answer<Api['cases']['judgeSignals']>;
/** One whose signals are to be judged first. */
type UnjudgedReview = Exclude<NonNullable<Answer<Api['cases']['nextBlind']>['review']>, JudgedReview>;

const answers = ['yes', 'no', 'unclear'] as const;
const empty: Readonly<Record<string, string>> = {};

interface BlindSignalsProps {
  readonly review: UnjudgedReview;
  readonly onJudged: (review: JudgedReview) => void;
}

/** Each row of the evidence without what it weighs and what may excuse it, and whether it is a reason to look. */
export const BlindSignals = ({ review, onJudged }: BlindSignalsProps): ReactNode => {
  const say = useTexts(secondLooksTexts);
  const api = useApi();
  const { typed, change, clear } = useDraft(`second look ${review.id}`, empty);
  const [wasTried, setTried] = useState(false);
  const weighs = (signal: string) => answers.find((answer) => answer === typed[signal]);
  const judged = review.evidence.flatMap(({ signal }) => {
    const answer = weighs(signal);
    return answer === undefined ? [] : [{ signal, weighs: answer }];
  });
  const isWhole = judged.length === review.evidence.length;
  const { act, isBusy, error } = useStep({
    run: () => api.cases.judgeSignals({ params: { id: review.id }, body: { signals: judged } }),
    onDone: (opened) => {
      clear();
      onJudged(opened);
    },
    onChanged: () => undefined,
  });
  return (
    <Card title={say('decide.looks.judge')}>
      <form
        className="decide-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          toFirstFlaw(event.currentTarget);
          if (isWhole) void act();
        }}
      >
        <ol className="decide-looks-rows">
          {review.evidence.map((row) => (
            <li key={row.signal}>
              <p>
                <MachineText text={row.says} />
              </p>
              <RadioGroup
                label={`${say('decide.looks.weighs')} ${row.says}`}
                isLabelHidden
                isRow
                value={weighs(row.signal)}
                options={answers.map((value) => ({ value, says: say(`decide.looks.weighs.${value}`) }))}
                onChange={(value) => change({ [row.signal]: value })}
                flaw={wasTried && weighs(row.signal) === undefined ? say('decide.looks.flaw') : undefined}
              />
            </li>
          ))}
        </ol>
        {error === null || error === undefined ? null : <Failure error={error} />}
        <Row>
          <Button type="submit" kind="first" isBusy={isBusy}>
            {say('decide.looks.show')}
          </Button>
          <span className="muted small" role="status">
            {say('decide.looks.judged', { done: judged.length, of: review.evidence.length })}
          </span>
        </Row>
      </form>
    </Card>
  );
};
