import { useState } from 'react';
import { useSession } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { showToast } from '../ui/toasts.ts';
import type { Asking } from './asking.ts';
import { type Act, canDo, type Line } from './line.ts';
import { queueTexts } from './texts.ts';
import { useSteps } from './use-steps.ts';

/** Everything that is done from the list; some of it asks first. */
export const useQueueSteps = (onDone: () => void) => {
  const say = useTexts(queueTexts);
  const { person } = useSession();
  const [asking, setAsking] = useState<Asking>();
  const steps = useSteps(onDone);

  const take = (lines: readonly Line[]): void => {
    const [only] = lines;
    const isAnothers = only?.owner !== null && only?.owner.id !== person.id;
    // One that somebody else has is handed over; of several, only those that nobody has are taken.
    const step =
      lines.length === 1 && isAnothers
        ? ({ action: 'assign', to: person.id, name: person.name } as const)
        : ({ action: 'take' } as const);
    void steps.act({ step, lines });
  };
  const begin: Readonly<Record<Act, (lines: readonly Line[]) => void>> = {
    take,
    release: (lines) => void steps.act({ step: { action: 'release' }, lines }),
    assign: (lines) => setAsking({ what: 'assign', lines }),
    snooze: (lines) => setAsking({ what: 'snooze', lines }),
    escalate: (lines) => setAsking({ what: 'escalate', lines }),
  };
  return {
    asking,
    close: () => setAsking(undefined),
    isBusy: steps.isBusy,
    steps,
    /** One case, by key or menu. */
    doOne: (act: Act, line: Line | undefined): void => {
      if (line === undefined) showToast(say('queue.pickFirst'));
      else if (canDo(act, line)) begin[act]([line]);
      else showToast(say('queue.cannot', { state: say(`queue.state.${line.state}`) }));
    },
    /** Those that were chosen; the service says which of them cannot. */
    doAll: (act: Act, lines: readonly Line[]): void => begin[act](lines),
  };
};

export type QueueSteps = ReturnType<typeof useQueueSteps>;
