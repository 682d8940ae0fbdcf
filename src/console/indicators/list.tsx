import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useSession } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/choice.tsx';
import { Facets } from '../ui/facets.tsx';
import { Select } from '../ui/field.tsx';
import { OpeningRows } from '../ui/opening-rows.tsx';
import { Empty, Loaded } from '../ui/states.tsx';
import { AddDialog } from './add.tsx';
import { ImportDialog } from './import.tsx';
import { IndicatorRow } from './indicator-row.tsx';
import { kindOf, kinds } from './kinds.ts';
import { More } from './more.tsx';
import { indicatorsTexts } from './texts.ts';
import { type Indicator, useIndicators } from './use-indicators.ts';

const heads = ['value', 'source', 'confidence', 'expires', 'matches', 'tlp', 'added'] as const;
const expiries = ['soon', 'over'] as const;

interface RowsProps {
  readonly items: readonly Indicator[];
  /** The one that is opened. */
  readonly open: string | null;
  readonly onToggle: (id: string) => void;
}

const Rows = ({ items, open, onToggle }: RowsProps): ReactNode => {
  const say = useTexts(indicatorsTexts);
  return (
    <OpeningRows className="indicators-list" heads={heads.map((head) => say(`indicators.head.${head}`))}>
      {items.map((indicator) => (
        <IndicatorRow
          key={indicator.id}
          indicator={indicator}
          isOpen={open === indicator.id}
          onToggle={() => onToggle(indicator.id)}
        />
      ))}
    </OpeningRows>
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
  const expires = expiries.find((one) => one === search.get('expires'));
  const open = search.get('open');
  const query = useIndicators({ kind, withdrawn, expires });
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
        <Facets
          label={say('indicators.head.expires')}
          isSingle
          facets={expiries.map((value) => ({ value, says: say(`indicators.expires.${value}`) }))}
          chosen={expires === undefined ? [] : [expires]}
          onChange={([chosen]) => set('expires', chosen ?? '')}
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
              {say(kind === undefined && expires === undefined ? 'indicators.none.hint' : 'indicators.none.like')}
            </Empty>
          ) : (
            <>
              <Rows items={items} open={open} onToggle={(id) => set('open', open === id ? '' : id)} />
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
