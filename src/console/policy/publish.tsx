import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { useAction } from '../api/action.ts';
import { useApi } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextArea } from '../ui/field.tsx';
import { flawsOf, isChangedMeanwhile, usePlainly } from '../ui/problem.ts';
import type { Tier } from './document.ts';
import { type Figures, queued, sumOf } from './figures.ts';
import { policyTexts } from './texts.ts';
import { type PolicyVersion, seenAs } from './use-version.ts';

interface PublishProps {
  readonly version: PolicyVersion;
  readonly figures: ReadonlyMap<Tier, Figures>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks once, with what it does and why, before a draft is put in force. */
export const Publish = ({ version, figures, isOpen, onClose }: PublishProps): ReactNode => {
  const say = useTexts(policyTexts);
  const api = useApi();
  const plainly = usePlainly();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const [note, setNote] = useState('');
  const { act, isBusy, error } = useAction({
    run: () =>
      api.policies.promote({ params: { id: version.id }, ifMatch: seenAs(version), body: { note: note.trim() } }),
    done: () => say('policy.publish.done'),
    refresh: [['policies'], ['signals'], ['retro']],
    onDone: ({ value: { run } }) => {
      onClose();
      go(`/policy/${encodeURIComponent(version.id)}?run=${encodeURIComponent(run)}`, { replace: true });
    },
    // Said in the dialog; what is behind it is shown as it is now.
    onRefused: (refused) => {
      if (isChangedMeanwhile(refused)) void queries.invalidateQueries({ queryKey: ['policies'] });
    },
  });
  const all = sumOf(figures.values());
  const { before, after } = queued(all);
  const refused = error === null || error === undefined ? undefined : (flawsOf(error)['/note'] ?? plainly(error));
  const buttons = (
    <>
      <Button onClick={onClose}>{say('policy.cancel')}</Button>
      <Button kind="first" disabled={note.trim() === ''} isBusy={isBusy} onClick={() => void act()}>
        {say('policy.publish.act')}
      </Button>
    </>
  );
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={say('policy.publish.title')}
      lead={say('policy.publish.lead', { up: all.up, down: all.down, before, after, results: all.results })}
      buttons={buttons}
    >
      <TextArea
        label={say('policy.publish.note')}
        hint={say('policy.publish.note.hint')}
        isRequired
        maxLength={2_000}
        flaw={refused}
        value={note}
        onChange={setNote}
      />
    </Dialog>
  );
};
