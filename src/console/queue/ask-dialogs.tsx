import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { useReviewers } from '../api/colleagues.ts';
import { useSession } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextArea, TextField } from '../ui/field.tsx';
import { Loaded } from '../ui/states.tsx';
import { uiTexts } from '../ui/texts.ts';
import type { Line } from './line.ts';
import { type Rest, rests, timeOf } from './rests.ts';
import { queueTexts } from './texts.ts';
import type { QueueSteps } from './use-queue-steps.ts';

interface AskProps {
  readonly lines: readonly Line[];
  readonly steps: QueueSteps;
}

interface FrameProps {
  readonly title: string;
  readonly lead?: string;
  readonly act: string;
  readonly steps: QueueSteps;
  readonly isReady: boolean;
  readonly onAct: () => Promise<unknown>;
  readonly focusFirst?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** Stays open, with what was typed, when the step was refused. */
const Frame = ({ act, steps, isReady, onAct, children, ...dialog }: FrameProps): ReactNode => {
  const ui = useTexts(uiTexts);
  const run = async (): Promise<void> => {
    if (isReady && (await onAct()) !== undefined) steps.close();
  };
  const buttons = (
    <>
      <Button onClick={steps.close}>{ui('ui.cancel')}</Button>
      <Button kind="first" isBusy={steps.isBusy} onClick={() => void run()}>
        {act}
      </Button>
    </>
  );
  return (
    <Dialog {...dialog} isOpen onClose={steps.close} buttons={buttons}>
      {children}
    </Dialog>
  );
};

const useNote = () => {
  const say = useTexts(queueTexts);
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const isMissing = note.trim() === '';
  const field = (
    <TextArea
      ref={area}
      label={say('queue.why')}
      hint={say('queue.why.hint')}
      value={note}
      onChange={setNote}
      maxLength={10_000}
      isRequired
      flaw={isTried && isMissing ? say('queue.why.flaw') : undefined}
    />
  );
  return { note: note.trim(), isMissing, field, area, tried: () => setTried(true) };
};

const AssignDialog = ({ lines, steps }: AskProps): ReactNode => {
  const say = useTexts(queueTexts);
  const { person } = useSession();
  const colleagues = useReviewers();
  const [to, setTo] = useState<string>();
  const chosen = colleagues.data?.find(({ id }) => id === to);
  const give = async (): Promise<unknown> =>
    chosen === undefined
      ? undefined
      : steps.steps.act({ step: { action: 'assign', to: chosen.id, name: chosen.name }, lines });
  return (
    <Frame
      title={say('queue.assign.title', { count: lines.length })}
      act={say('queue.assign.act')}
      steps={steps}
      isReady={chosen !== undefined}
      onAct={give}
    >
      <Loaded query={colleagues}>
        {(all) => (
          <div className="queue-colleagues">
            <RadioGroup
              label={say('queue.assign.colleague')}
              isLabelHidden
              value={to}
              onChange={setTo}
              options={all.map(({ id, name }) => ({
                value: id,
                says: id === person.id ? `${name} (${say('queue.owner.you')})` : name,
              }))}
            />
          </div>
        )}
      </Loaded>
    </Frame>
  );
};

const SnoozeDialog = ({ lines, steps }: AskProps): ReactNode => {
  const say = useTexts(queueTexts);
  const { note, isMissing, field, area, tried } = useNote();
  const [rest, setRest] = useState<Rest>('tomorrow');
  const [own, setOwn] = useState('');
  const [isTried, setTried] = useState(false);
  const until = timeOf(rest, own, new Date());
  const snooze = async (): Promise<unknown> => {
    tried();
    setTried(true);
    if (isMissing || until === undefined) return undefined;
    return steps.steps.act({ step: { action: 'snooze', until: until.toISOString(), note }, lines });
  };
  return (
    <Frame
      title={say('queue.snooze.title', { count: lines.length })}
      lead={say('queue.snooze.lead')}
      act={say('queue.snooze.act')}
      steps={steps}
      isReady
      focusFirst={area}
      onAct={snooze}
    >
      <RadioGroup
        label={say('queue.snooze.until')}
        value={rest}
        onChange={setRest}
        options={rests.map((value) => ({ value, says: say(`queue.snooze.${value}`) }))}
      />
      {rest === 'own' ? (
        <TextField
          type="datetime-local"
          label={say('queue.snooze.time')}
          value={own}
          onChange={setOwn}
          isRequired
          flaw={isTried && until === undefined ? say('queue.snooze.time.flaw') : undefined}
        />
      ) : null}
      {field}
    </Frame>
  );
};

const EscalateDialog = ({ lines, steps }: AskProps): ReactNode => {
  const say = useTexts(queueTexts);
  const { note, isMissing, field, area, tried } = useNote();
  const escalate = async (): Promise<unknown> => {
    tried();
    return isMissing ? undefined : steps.steps.act({ step: { action: 'escalate', note }, lines });
  };
  return (
    <Frame
      title={say('queue.escalate.title', { count: lines.length })}
      lead={say('queue.escalate.lead')}
      act={say('queue.escalate.act')}
      steps={steps}
      isReady
      focusFirst={area}
      onAct={escalate}
    >
      {field}
    </Frame>
  );
};

/** Asks for what a step needs. */
export const AskDialogs = ({ steps }: { readonly steps: QueueSteps }): ReactNode => {
  const { asking } = steps;
  if (asking === undefined) return null;
  if (asking.what === 'assign') return <AssignDialog lines={asking.lines} steps={steps} />;
  if (asking.what === 'snooze') return <SnoozeDialog lines={asking.lines} steps={steps} />;
  return <EscalateDialog lines={asking.lines} steps={steps} />;
};
