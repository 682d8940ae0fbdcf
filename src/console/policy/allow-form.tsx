import type { ReactNode } from 'react';
import { useCatalogue, useTitleOf } from '../api/signals.ts';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/facets.tsx';
import { Select, TextField } from '../ui/field.tsx';
import type { Flaws, PartProps } from './draft-form.tsx';
import { draftTexts } from './draft-texts.ts';
import { type AllowRow, allowRow } from './form.ts';
import { policyTexts } from './texts.ts';

interface EntryProps {
  readonly row: AllowRow;
  readonly number: number;
  readonly flaws: Flaws;
  readonly onChange: (row: AllowRow) => void;
  readonly onRemove: () => void;
}

const Only = ({ row, onChange }: Pick<EntryProps, 'row' | 'onChange'>): ReactNode => {
  const say = useTexts(draftTexts);
  const { data } = useCatalogue();
  const titleOf = useTitleOf();
  const others = (data?.signals ?? []).filter(({ id }) => !row.signals.includes(id));
  return (
    <div className="policy-only">
      <Select
        label={say('policy.draft.allow.only')}
        hint={say('policy.draft.allow.only.hint')}
        value=""
        options={[
          { value: '', says: say('policy.draft.allow.only.add') },
          ...others.map(({ id, title }) => ({ value: id, says: title })),
        ]}
        onChange={(signal) => onChange({ ...row, signals: [...row.signals, signal] })}
      />
      <div className="row">
        {row.signals.map((signal) => (
          <Chip
            key={signal}
            says={titleOf(signal)}
            onRemove={() => onChange({ ...row, signals: row.signals.filter((one) => one !== signal) })}
          />
        ))}
      </div>
    </div>
  );
};

const Entry = ({ row, number, flaws, onChange, onRemove }: EntryProps): ReactNode => {
  const say = useTexts(draftTexts);
  const sayAll = useTexts(policyTexts);
  const at = `/allow/${number - 1}`;
  return (
    <li>
      <fieldset className="policy-allow-row">
        <legend className="unseen">{say('policy.draft.allow.entry', { number })}</legend>
        <TextField
          label={sayAll('policy.allow.value')}
          hint={say('policy.draft.allow.value.hint')}
          isRequired
          maxLength={500}
          autoComplete="off"
          flaw={flaws[`${at}/value`]}
          value={row.value}
          onChange={(value) => onChange({ ...row, value })}
        />
        <TextField
          label={sayAll('policy.allow.reason')}
          hint={say('policy.draft.allow.reason.hint')}
          isRequired
          maxLength={500}
          autoComplete="off"
          flaw={flaws[`${at}/reason`]}
          value={row.reason}
          onChange={(reason) => onChange({ ...row, reason })}
        />
        <TextField
          label={sayAll('policy.allow.until')}
          hint={say('policy.draft.allow.until.hint')}
          type="date"
          flaw={flaws[`${at}/until`]}
          value={row.until}
          onChange={(until) => onChange({ ...row, until })}
        />
        <Only row={row} onChange={onChange} />
        <div>
          <Button size="small" icon="close" onClick={onRemove}>
            {say('policy.draft.allow.remove')}
          </Button>
        </div>
      </fieldset>
    </li>
  );
};

/** Values that explain themselves, each with a reason and, better, a last day. */
export const AllowForm = ({ form, flaws, onChange }: PartProps): ReactNode => {
  const say = useTexts(draftTexts);
  const setRows = (allow: readonly AllowRow[]): void => onChange({ ...form, allow });
  return (
    <>
      <p className="muted small">{say('policy.draft.allow.hint')}</p>
      <ul className="policy-allow-rows">
        {form.allow.map((row, index) => (
          <Entry
            key={row.key}
            row={row}
            number={index + 1}
            flaws={flaws}
            onChange={(next) => setRows(form.allow.map((one) => (one.key === row.key ? next : one)))}
            onRemove={() => setRows(form.allow.filter((one) => one.key !== row.key))}
          />
        ))}
      </ul>
      <div>
        <Button icon="add" onClick={() => setRows([...form.allow, allowRow()])}>
          {say('policy.draft.allow.add')}
        </Button>
      </div>
    </>
  );
};
