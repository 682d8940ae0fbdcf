import { type ReactNode, useEffect, useState } from 'react';
import type { Outcome } from '../../engine/review/outcomes.ts';
import { useApi } from '../api/session.tsx';
import { apiTexts } from '../api/texts.ts';
import { useRefer } from '../shell/refer.tsx';
import { useTexts } from '../text/texts.tsx';
import { Bits } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/choice.tsx';
import { TextArea } from '../ui/field.tsx';
import { Card, Columns, Row } from '../ui/layout.tsx';
import { MachineText } from '../ui/machine-text.tsx';
import { Failure } from '../ui/states.tsx';
import type { JudgedReview } from './blind-signals.tsx';
import './decision.css';
import { useDraft } from '../api/drafts.ts';
import { toFirstFlaw } from './first-flaw.ts';
import { OutcomeChoice } from './outcome-choice.tsx';
import './second-looks.css';
import type { Reasons } from '../api/reasons.ts';
import { secondLooksTexts } from './second-looks-texts.ts';
import { decideTexts } from './texts.ts';
import { useStep } from './use-step.ts';

const empty = { outcome: '', reason: '', note: '' };

interface BlindOutcomeProps {
  readonly review: JudgedReview;
  readonly lists: Reasons;
  readonly onDone: () => void;
}

/** What an honest person may show it for; for what speaks against a look, what it does not prove. */
const Innocent = ({ of: { bits, innocent } }: { readonly of: JudgedReview['evidence'][number] }): ReactNode => {
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

const Seen = ({ review }: { readonly review: JudgedReview }): ReactNode => {
  const say = useTexts(secondLooksTexts);
  const refer = useRefer(review.others);
  return (
    <Card title={say('decide.looks.evidence')}>
      <p>
        {review.name === null
          ? say('decide.looks.erased')
          : say.rich('decide.looks.name', { name: <bdi key="name">{review.name}</bdi> })}{' '}
        {say('decide.looks.links', { count: review.linked })}
      </p>
      {review.evidence.length === 0 ? <p className="muted">{say('decide.looks.nothing')}</p> : null}
      <ol className="decide-looks-seen">
        {review.evidence.map((row) => (
          <li key={row.signal}>
            <Bits bits={row.bits} />
            <div>
              <MachineText text={row.says} references={refer.references} refer={refer.refer} />
              <Innocent of={row} />
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
};

const Form = ({ review, lists, onDone }: BlindOutcomeProps): ReactNode => {
  const say = useTexts(secondLooksTexts);
  const word = useTexts(decideTexts);
  const kept = useTexts(apiTexts);
  const api = useApi();
  const { typed, change, clear } = useDraft(`concluding ${review.id}`, empty);
  const [wasTried, setTried] = useState(false);
  const outcome = lists.outcomes.find(({ id }) => id === typed.outcome)?.id;
  const fitting = lists.reasons.filter(({ fits }) => outcome !== undefined && fits.includes(outcome));
  const reason = fitting.find(({ id }) => id === typed.reason)?.id;
  const note = typed.note.trim();
  const { act, isBusy, error } = useStep({
    run: (body: { readonly outcome: Outcome; readonly reason: string; readonly note: string }) =>
      api.cases.concludeBlind({ params: { id: review.id }, body }),
    done: () => say('decide.looks.done'),
    onDone: () => {
      clear();
      onDone();
    },
    onChanged: () => undefined,
  });
  return (
    <form
      className="decide-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        toFirstFlaw(event.currentTarget);
        if (outcome !== undefined && reason !== undefined && note !== '') void act({ outcome, reason, note });
      }}
    >
      <OutcomeChoice
        outcomes={lists.outcomes}
        value={outcome}
        onChange={(id) => change({ outcome: id })}
        flaw={wasTried && outcome === undefined ? word('decide.flaw.outcome') : undefined}
        hasKeys={false}
        isLabelHidden
      />
      {outcome === undefined ? null : (
        <RadioGroup
          label={word('decide.form.reason')}
          value={reason}
          options={fitting.map(({ id, says }) => ({ value: id, says }))}
          onChange={(id) => change({ reason: id })}
          flaw={wasTried && reason === undefined ? word('decide.flaw.reason') : undefined}
        />
      )}
      <TextArea
        label={word('decide.form.note')}
        value={typed.note}
        onChange={(text) => change({ note: text })}
        flaw={wasTried && note === '' ? word('decide.flaw.note') : undefined}
        isRequired
        maxLength={10_000}
      />
      {error === null || error === undefined ? null : <Failure error={error} title={kept('api.draft.kept')} />}
      <Row>
        <Button type="submit" kind="first" isBusy={isBusy}>
          {say('decide.looks.send')}
        </Button>
      </Row>
    </form>
  );
};

/** The name, the evidence with its weights, and what the case would have come to. */
export const BlindOutcome = (props: BlindOutcomeProps): ReactNode => {
  const say = useTexts(secondLooksTexts);
  useEffect(() => {
    scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  }, []);
  return (
    <Columns
      isSticky
      main={<Seen review={props.review} />}
      side={
        <Card title={say('decide.looks.conclude')}>
          <Form {...props} />
        </Card>
      }
    />
  );
};
