import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useSession } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/choice.tsx';
import { Select } from '../ui/field.tsx';
import { Empty, Loaded } from '../ui/states.tsx';
import { AddDialog } from './add.tsx';
import { ImportDialog } from './import.tsx';
import { IndicatorRow } from './indicator-row.tsx';
import { kindOf, kinds } from './kinds.ts';
import { More } from './more.tsx';
import { indicatorsTexts } from './texts.ts';
import { type Indicator, useIndicators } from './use-indicators.ts';

const heads = ['value', 'source', 'confidence', 'tlp', 'expires', 'matches', 'added'] as const;

const Rows = ({ items }: { readonly items: readonly Indicator[] }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const [open, setOpen] = useState<string>();
  return (
    <div className="indicators-list">
      <div className="indicators-heads" aria-hidden="true">
        {heads.map((head) => (
          <span key={head}>{say(`indicators.head.${head}`)}</span>
        ))}
      </div>
      <ul>
        {items.map((indicator) => (
          <IndicatorRow
            key={indicator.id}
            indicator={indicator}
            isOpen={open === indicator.id}
            onToggle={() => setOpen(open === indicator.id ? undefined : indicator.id)}
          />
        ))}
      </ul>
    </div>
  );
};

/** Indicators with where they come from, how sure that is, and whom they were found with. */
export const ListTab = (): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const { has } = useSession();
  const [search, setSearch] = useSearchParams();
  const [dialog, setDialog] = useState<'add' | 'import'>();
  const kind = kindOf(search.get('kind'));
  const withdrawn = search.get('withdrawn') === 'true';
  const query = useIndicators({ kind, withdrawn });
  const set = (name: string, value: string): void =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const close = (): void => setDialog(undefined);
  return (
    <div className="stack">
      <div className="indicators-controls">
        <Select
          label={say('indicators.kind')}
          isLabelHidden
          value={kind ?? ''}
          options={[
            { value: '', says: say('indicators.kind.all') },
            ...kinds.map((value) => ({ value, says: say(`indicators.kind.${value}`) })),
          ]}
          onChange={(chosen) => set('kind', chosen)}
        />
        <Switch
          label={say('indicators.withdrawn.show')}
          isOn={withdrawn}
          onChange={(isOn) => set('withdrawn', isOn ? 'true' : '')}
        />
        {has('review') ? (
          <div className="row">
            <Button icon="add" kind="first" onClick={() => setDialog('add')}>
              {say('indicators.add')}
            </Button>
            <Button onClick={() => setDialog('import')}>{say('indicators.import')}</Button>
          </div>
        ) : null}
      </div>
      <Loaded query={query} lines={6}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="indicators" title={say('indicators.none')}>
              {say(kind === undefined ? 'indicators.none.hint' : 'indicators.none.kind')}
            </Empty>
          ) : (
            <>
              <Rows items={items} />
              <More query={query} />
            </>
          )
        }
      </Loaded>
      {dialog === 'add' ? <AddDialog onClose={close} /> : null}
      {dialog === 'import' ? <ImportDialog onClose={close} /> : null}
    </div>
  );
};
