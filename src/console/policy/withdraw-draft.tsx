import { type ReactNode, useState } from 'react';
import { useAction } from '../api/action.ts';
import { useApi } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { historyTexts } from './history-texts.ts';
import { type PolicyVersion, seenAs } from './use-version.ts';

/** Takes a draft out of what is thought about, asked once: it stays readable, and another can begin with it. */
export const WithdrawDraft = ({ version }: { readonly version: PolicyVersion }): ReactNode => {
  const say = useTexts(historyTexts);
  const api = useApi();
  const [isAsking, setAsking] = useState(false);
  const { attempt } = useAction({
    run: () => api.policies.withdraw({ params: { id: version.id }, ifMatch: seenAs(version) }),
    done: () => say('policy.withdraw.done'),
    refresh: [['policies']],
  });
  return (
    <>
      <Button kind="bad" onClick={() => setAsking(true)}>
        {say('policy.withdraw')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={say('policy.withdraw.title')}
        lead={say.rich('policy.withdraw.lead', { note: <bdi key="note">{version.note}</bdi> })}
        act={say('policy.withdraw')}
        isBad
        onConfirm={() => attempt()}
      />
    </>
  );
};
