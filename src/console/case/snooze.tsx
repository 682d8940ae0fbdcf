import type { ReactNode } from 'react';
import { useDraft } from '../api/drafts.ts';
import { useTexts } from '../text/texts.tsx';
import { Facets } from '../ui/facets.tsx';
import { TextArea, TextField } from '../ui/field.tsx';
import { actionTexts } from './action-texts.ts';
import { MoveDialog } from './move-dialog.tsx';
import type { MoveProps } from './move-props.ts';
import { useReversibleMove } from './use-move.ts';

const empty = { note: '', until: '', version: '' };
const rests = ['1', '3', '7', '30'] as const;

/** A day as a field for dates has it, on this person's calendar. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

const inDays = (days: number): string => {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return dayOf(date);
};

/** Morning of the day on which it comes back. */
const morningOf = (day: string): string => {
  const date = new Date(`${day}T08:00:00`);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
};

/** Lets the case rest for a while. */
export const Snooze = ({ file, full, onClose }: MoveProps): ReactNode => {
  const say = useTexts(actionTexts);
  const { typed, change, clear } = useDraft(`snoozing ${full.id}`, empty);
  const note = typed.note.trim();
  const day = typed.until === '' ? inDays(3) : typed.until;
  const until = morningOf(day);
  const { act, isBusy, error } = useReversibleMove({
    file,
    wish: { action: 'snooze', until, note },
    done: say('case.act.snooze.done'),
    onDone: () => {
      clear();
      onClose();
    },
    keeps: true,
  });
  const type = (fields: { readonly note?: string; readonly until?: string }): void =>
    change({ ...fields, version: String(full.version) });
  return (
    <MoveDialog
      {...{ full, isBusy, error, onClose }}
      title={say('case.act.snooze')}
      lead={say('case.act.snooze.lead')}
      act={say('case.act.snooze.act')}
      since={typed.version}
      isReady={note !== '' && until !== ''}
      onSend={act}
    >
      <Facets
        label={say('case.act.snooze.for')}
        facets={rests.map((days) => ({ value: days, says: say('case.act.snooze.days', { days: Number(days) }) }))}
        chosen={rests.filter((days) => inDays(Number(days)) === day)}
        onChange={([days]) => type({ until: days === undefined ? '' : inDays(Number(days)) })}
        isSingle
      />
      <TextField
        label={say('case.act.snooze.until')}
        type="date"
        min={inDays(1)}
        max={inDays(179)}
        value={day}
        onChange={(text) => type({ until: text })}
      />
      <TextArea
        label={say('case.act.note')}
        value={typed.note}
        onChange={(text) => type({ note: text })}
        isRequired
        maxLength={10_000}
      />
    </MoveDialog>
  );
};
