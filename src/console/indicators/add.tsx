import { type ReactNode, useState } from 'react';
import { useAction } from '../api/action.ts';
import { useApi } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select, TextArea, TextField } from '../ui/field.tsx';
import { flawsOf, usePlainly } from '../ui/problem.ts';
import { type Kind, kinds } from './kinds.ts';
import { indicatorsTexts } from './texts.ts';
import type { Indicator } from './use-indicators.ts';

/** Marks of the Traffic Light Protocol, the freest first. */
const marks = ['clear', 'green', 'amber', 'amber+strict', 'red'] as const satisfies readonly Indicator['tlp'][];

const empty = {
  kind: 'email' as Kind,
  value: '',
  source: '',
  confidence: '50',
  tlp: 'amber' as Indicator['tlp'],
  until: '',
  note: '',
  application: '',
};

/** What is sent: fields that were left empty are not. */
const bodyOf = ({ kind, value, source, confidence, tlp, until, note, application }: typeof empty) => ({
  kind,
  value: value.trim(),
  source: source.trim(),
  tlp,
  ...(confidence.trim() === '' ? {} : { confidence: Number(confidence) }),
  // Counts through its last day, as the reader's clock has it.
  ...(until === '' ? {} : { expiresAt: new Date(`${until}T23:59:59`).toISOString() }),
  ...(note.trim() === '' ? {} : { note: note.trim() }),
  ...(application.trim() === '' ? {} : { application: application.trim() }),
});

/** One indicator, typed. The past is searched for it at once. */
export const AddDialog = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const api = useApi();
  const plainly = usePlainly();
  const [form, setForm] = useState(empty);
  const { act, isBusy, error } = useAction({
    run: () => api.indicators.add({ body: bodyOf(form) }),
    done: ({ known }) => say(known > 0 ? 'indicators.add.known' : 'indicators.add.done'),
    refresh: [['indicators'], ['retro']],
    onDone: onClose,
    // Said at the fields.
    onRefused: () => undefined,
  });
  const flaws = flawsOf(error);
  const set = (changes: Partial<typeof empty>): void => setForm({ ...form, ...changes });
  const isReady = form.value.trim() !== '' && form.source.trim() !== '';
  const buttons = (
    <>
      <Button onClick={onClose}>{say('indicators.cancel')}</Button>
      <Button kind="first" disabled={!isReady} isBusy={isBusy} onClick={() => void act()}>
        {say('indicators.add.act')}
      </Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={say('indicators.add')} lead={say('indicators.add.lead')} buttons={buttons}>
      <div className="indicators-form">
        <Select
          label={say('indicators.kind')}
          value={form.kind}
          options={kinds.map((value) => ({ value, says: say(`indicators.kind.${value}`) }))}
          onChange={(kind) => set({ kind })}
        />
        <TextField
          label={say('indicators.head.value')}
          hint={say(`indicators.written.${form.kind}`)}
          isRequired
          maxLength={1_000}
          autoComplete="off"
          flaw={flaws['/value']}
          value={form.value}
          onChange={(value) => set({ value })}
        />
        <TextField
          label={say('indicators.head.source')}
          hint={say('indicators.source.hint')}
          isRequired
          maxLength={200}
          autoComplete="off"
          flaw={flaws['/source']}
          value={form.source}
          onChange={(source) => set({ source })}
        />
        <TextField
          label={say('indicators.head.confidence')}
          hint={say('indicators.confidence.hint')}
          type="number"
          min={0}
          max={100}
          flaw={flaws['/confidence']}
          value={form.confidence}
          onChange={(confidence) => set({ confidence })}
        />
        <Select
          label={say('indicators.tlp')}
          hint={say(`indicators.tlp.${form.tlp}.means`)}
          value={form.tlp}
          options={marks.map((value) => ({ value, says: say(`indicators.tlp.${value}`) }))}
          onChange={(tlp) => set({ tlp })}
        />
        <TextField
          label={say('indicators.until')}
          hint={say('indicators.until.hint')}
          type="date"
          flaw={flaws['/expiresAt']}
          value={form.until}
          onChange={(until) => set({ until })}
        />
        <TextField
          label={say('indicators.from')}
          hint={say('indicators.from.hint')}
          maxLength={541}
          autoComplete="off"
          flaw={flaws['/application']}
          value={form.application}
          onChange={(application) => set({ application })}
        />
        <TextArea
          label={say('indicators.note')}
          maxLength={2_000}
          flaw={flaws['/note']}
          value={form.note}
          onChange={(note) => set({ note })}
        />
      </div>
      {error === null || error === undefined || Object.keys(flaws).length > 0 ? null : (
        <p className="indicators-refused" role="alert">
          {plainly(error)}
        </p>
      )}
    </Dialog>
  );
};
