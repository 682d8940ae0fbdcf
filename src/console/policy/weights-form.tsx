import { type ReactNode, useState } from 'react';
import { useCatalogue } from '../api/signals.ts';
import { signed } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Checkbox } from '../ui/choice.tsx';
import { TextField } from '../ui/field.tsx';
import { directionOf, isShown, type Signal } from './catalogue-filter.ts';
import type { PartProps } from './draft-form.tsx';
import { draftTexts } from './draft-texts.ts';
import type { WeightRow } from './form.ts';
import { policyTexts } from './texts.ts';

/** Signals that a search shows at a time. */
const MOST_FOUND = 8;

interface RowProps {
  readonly row: WeightRow;
  readonly signal: Signal | undefined;
  readonly flaw: string | undefined;
  readonly onChange: (row: WeightRow) => void;
  readonly onRemove: () => void;
}

const Row = ({ row, signal, flaw, onChange, onRemove }: RowProps): ReactNode => {
  const say = useTexts(draftTexts);
  const sayAll = useTexts(policyTexts);
  const title = signal?.title ?? row.signal;
  const isRestricted = signal?.class === 'restricted';
  const hint =
    signal === undefined || isRestricted
      ? say('policy.draft.weight.restricted')
      : say(`policy.draft.weight.${directionOf(signal)}`, { table: signed(signal.tableBits) });
  return (
    <li className="policy-weight-row">
      <div>
        <span className="policy-name">{title}</span>{' '}
        {isRestricted ? <Badge>{sayAll('policy.class.restricted')}</Badge> : null}
        <div className="muted small">
          <code>{row.signal}</code>
        </div>
      </div>
      <TextField
        label={say('policy.draft.weight', { signal: title })}
        isLabelHidden
        hint={hint}
        placeholder={signal === undefined ? '' : signed(signal.tableBits)}
        inputMode="decimal"
        autoComplete="off"
        disabled={row.isOff}
        flaw={flaw}
        value={row.bits}
        onChange={(bits) => onChange({ ...row, bits: bits.trim().replace('−', '-') })}
      />
      <Checkbox
        label={
          <>
            {sayAll('policy.off')}
            <span className="unseen"> {title}</span>
          </>
        }
        isOn={row.isOff}
        onChange={(isOff) => onChange({ ...row, isOff })}
      />
      <IconButton icon="close" label={say('policy.draft.weight.reset', { signal: title })} onClick={onRemove} />
    </li>
  );
};

const Found = ({ signals, onAdd }: { readonly signals: readonly Signal[]; readonly onAdd: (id: string) => void }) => {
  const say = useTexts(draftTexts);
  return (
    <ul className="policy-found">
      {signals.slice(0, MOST_FOUND).map(({ id, title, bits }) => (
        <li key={id}>
          <span>
            {title} <span className="muted small">{bits === null ? '' : signed(bits)}</span>
          </span>
          <Button size="small" icon="add" onClick={() => onAdd(id)}>
            {say('policy.draft.weight.change')}
            <span className="unseen"> {title}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
};

const anything = { families: [], classes: [], directions: [], standings: [] };

/** Signals that weigh otherwise than in the table of the product, or do not run. */
export const WeightsForm = ({ form, flaws, onChange }: PartProps): ReactNode => {
  const say = useTexts(draftTexts);
  const { data } = useCatalogue();
  const [text, setText] = useState('');
  const signals = data?.signals ?? [];
  const found = signals.filter(
    (signal) => isShown(signal, { ...anything, text }) && !form.weights.some((row) => row.signal === signal.id),
  );
  const setRows = (weights: readonly WeightRow[]): void => onChange({ ...form, weights });
  const add = (signal: string): void => {
    setRows([...form.weights, { signal, isOff: false, bits: '' }]);
    setText('');
  };
  return (
    <>
      {form.weights.length === 0 ? <p className="muted">{say('policy.draft.signals.none')}</p> : null}
      <ul className="policy-weight-rows">
        {form.weights.map((row) => (
          <Row
            key={row.signal}
            row={row}
            signal={signals.find(({ id }) => id === row.signal)}
            flaw={flaws[`/weights/${row.signal}`]}
            onChange={(next) => setRows(form.weights.map((one) => (one.signal === row.signal ? next : one)))}
            onRemove={() => setRows(form.weights.filter((one) => one.signal !== row.signal))}
          />
        ))}
      </ul>
      <TextField
        label={say('policy.draft.signals.find')}
        type="search"
        autoComplete="off"
        value={text}
        onChange={setText}
      />
      {text.trim() === '' ? null : (
        <>
          <p className="muted small" role="status">
            {say('policy.draft.signals.found', { count: found.length, shown: Math.min(MOST_FOUND, found.length) })}
          </p>
          {found.length === 0 ? null : <Found signals={found} onAdd={add} />}
        </>
      )}
    </>
  );
};
