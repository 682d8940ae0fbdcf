import { type ReactNode, useState } from 'react';
import type { Answer, Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/choice.tsx';
import { Card, Row } from '../ui/layout.tsx';
import { Failure } from '../ui/states.tsx';
import './decision.css';
import { useDraft } from '../api/drafts.ts';
import { toFirstFlaw } from './first-flaw.ts';
import './second-looks.css';
import { secondLooksTexts } from './second-looks-texts.ts';
import { useStep } from './use-step.ts';

/** A decided case without its decision. */
export type Review = NonNullable<Answer<Api['cases']['nextBlind']>['review']>;

const answers = ['yes', 'no', 'unclear'] as const;
const empty: Readonly<Record<string, string>> = {};

/** What an honest person may show it for; for what speaks against a look, what it does not prove. */
export const Innocent = ({ of: { bits, innocent } }: { readonly of: Review['evidence'][number] }): ReactNode => {
  const say = useTexts(secondLooksTexts);
  if (innocent.length === 0) return null;
  return (
    <div className="muted small">
      {say(bits < 0 ? 'decide.looks.caveat' : 'decide.looks.innocent')}:
      <ul className="decide-because">
        {innocent.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
};

interface BlindSignalsProps {
  readonly review: Review;
  readonly onJudged: (review: Review) => void;
}

/** Each row of the evidence without its weight, and whether it is a reason to look. */
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
        <p className="muted">{say('decide.looks.links', { count: review.linked })}</p>
        <ol className="decide-looks-rows">
          {review.evidence.map((row) => (
            <li key={row.signal}>
              <div>
                <p>
                  <bdi>{row.says}</bdi>
                </p>
                <Innocent of={row} />
              </div>
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
