import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../api/action.ts';
import { useApi, useSession } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Card } from '../../ui/layout.tsx';
import { isChangedMeanwhile, usePlainly } from '../../ui/problem.ts';
import { showToast } from '../../ui/toasts.ts';
import { decideTexts } from './decide-texts.ts';
import type { VersionedDecision } from './use-decision.ts';

const refresh = [['campaigns'], ['cases']] as const;

interface StepProps {
  readonly campaign: string;
  readonly decision: VersionedDecision;
}

/** Says what went wrong; when somebody else was first, it is shown as it is now and what was typed stays. */
const useRefused = (): ((error: unknown) => void) => {
  const queries = useQueryClient();
  const plainly = usePlainly();
  return (error) => {
    showToast(plainly(error), { isBad: true });
    if (isChangedMeanwhile(error)) void queries.invalidateQueries({ queryKey: ['campaigns'] });
  };
};

/** Takes back what was signed a moment ago. */
const useTakeBack = ({ campaign, decision }: StepProps): ((result: VersionedDecision) => Promise<unknown>) => {
  const api = useApi();
  const params = { id: campaign, decision: decision.value.id };
  return ({ etag }) => api.campaignDecisions.undo({ params, ifMatch: etag });
};

const Apply = ({ campaign, decision }: StepProps): ReactNode => {
  const say = useTexts(decideTexts);
  const api = useApi();
  const { person } = useSession();
  const [isAsked, setAsked] = useState(false);
  const { value, etag } = decision;
  const { attempt } = useAction({
    run: () => api.campaignDecisions.apply({ params: { id: campaign, decision: value.id }, ifMatch: etag }),
    done: (result) =>
      result.value.state === 'applied' ? say('campaigns.decision.applied') : say('campaigns.decision.waits'),
    undo: useTakeBack({ campaign, decision }),
    refresh,
    onRefused: useRefused(),
  });
  const count = value.members.filter(({ treatment }) => treatment === 'decide').length;
  const outcome = say(`campaigns.outcome.${value.outcome}`);
  const isAdverse = !['verified', 'not-yet-verified'].includes(value.outcome);
  if (value.proposedBy !== person.id) return <p className="muted">{say('campaigns.decision.proposer')}</p>;
  return (
    <div className="row">
      <Button kind="first" onClick={() => setAsked(true)}>
        {say('campaigns.decision.apply', { count })}
      </Button>
      <span className="muted">{say('campaigns.decision.kept')}</span>
      <ConfirmDialog
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        title={say('campaigns.decision.apply.title')}
        lead={
          isAdverse
            ? say('campaigns.decision.apply.second', { count, outcome })
            : say('campaigns.decision.apply.lead', { count, outcome })
        }
        act={say('campaigns.decision.apply', { count })}
        onConfirm={() => attempt()}
      />
    </div>
  );
};

interface SignProps extends StepProps {
  readonly note: string;
  readonly onNote: (note: string) => void;
}

const Sign = ({ campaign, decision, note, onNote }: SignProps): ReactNode => {
  const say = useTexts(decideTexts);
  const api = useApi();
  const { person, has } = useSession();
  const [flaw, setFlaw] = useState<string>();
  const { value, etag } = decision;
  const isFirst = value.proposedBy === person.id;
  const send = (approve: boolean): Promise<VersionedDecision> =>
    api.campaignDecisions.sign({
      params: { id: campaign, decision: value.id },
      ifMatch: etag,
      body: { approve, ...(note.trim() === '' ? {} : { note }) },
    });
  const onRefused = useRefused();
  const signing = useAction({
    run: () => send(true),
    done: () => say('campaigns.decision.signed'),
    onDone: () => onNote(''),
    undo: useTakeBack({ campaign, decision }),
    refresh,
    onRefused,
  });
  const sendingBack = useAction({
    run: () => send(false),
    done: () => say('campaigns.decision.sentBack'),
    onDone: () => onNote(''),
    refresh,
    onRefused,
  });
  if (!isFirst && !has('lead')) return <p className="muted">{say('campaigns.decision.sign.who')}</p>;
  return (
    <Card title={say('campaigns.decision.sign')}>
      <p className="muted">{isFirst ? say('campaigns.decision.sign.who') : say('campaigns.decision.sign.lead')}</p>
      <TextArea
        label={say('campaigns.decision.sign.note')}
        hint={say('campaigns.decision.sign.note.hint')}
        value={note}
        maxLength={10_000}
        flaw={flaw}
        onChange={(text) => {
          onNote(text);
          setFlaw(undefined);
        }}
      />
      <div className="row">
        {isFirst ? null : (
          <Button kind="first" isBusy={signing.isBusy} onClick={() => void signing.act()}>
            {say('campaigns.decision.approve')}
          </Button>
        )}
        <Button
          isBusy={sendingBack.isBusy}
          onClick={() => {
            if (note.trim() === '') setFlaw(say('campaigns.decision.noteNeeded'));
            else void sendingBack.act();
          }}
        >
          {say('campaigns.decision.sendBack')}
        </Button>
      </div>
    </Card>
  );
};

/** What somebody typed for a signature that another person gave or withheld first: it is shown, not lost. */
const Unsent = ({ note }: { readonly note: string }): ReactNode => {
  const say = useTexts(decideTexts);
  return (
    <Card
      title={say('campaigns.decision.unsent')}
      actions={<CopyButton text={note} label={say('campaigns.decision.unsent.copy')} />}
    >
      <p className="muted">{say('campaigns.decision.unsent.lead')}</p>
      <p className="campaigns-note">{note}</p>
    </Card>
  );
};

/** What can be done with a decision where it stands now. */
export const DecisionSteps = (props: StepProps): ReactNode => {
  const { has } = useSession();
  const [note, setNote] = useState('');
  const { state } = props.decision.value;
  if (!has('review')) return null;
  if (state === 'proposed') return <Apply {...props} />;
  if (state === 'awaiting-second') return <Sign {...props} note={note} onNote={setNote} />;
  return note.trim() === '' ? null : <Unsent note={note} />;
};
