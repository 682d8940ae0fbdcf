import { type ReactNode, useState } from 'react';
import { useAction } from '../api/action.ts';
import { useApi } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { Card } from '../ui/layout.tsx';
import { dataRefresh } from './data-step.tsx';
import { startTexts } from './texts.ts';

/** The sample, with the way to be rid of it. */
export const Sample = ({ count }: { readonly count: number }): ReactNode => {
  const say = useTexts(startTexts);
  const api = useApi();
  const [isAsked, setAsked] = useState(false);
  const { attempt } = useAction({
    run: () => api.start.removeSample(),
    done: () => say('start.sample.removed'),
    refresh: dataRefresh,
  });
  return (
    <Card
      title={say('start.sample.title')}
      actions={<Button onClick={() => setAsked(true)}>{say('start.sample.remove')}</Button>}
    >
      <p>{say('start.sample.lead', { sample: count })}</p>
      <ConfirmDialog
        isOpen={isAsked}
        isBad
        onClose={() => setAsked(false)}
        title={say('start.sample.remove')}
        lead={say('start.sample.remove.lead')}
        act={say('start.sample.remove')}
        onConfirm={() => attempt()}
      />
    </Card>
  );
};
