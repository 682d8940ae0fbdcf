import './catalogue.css';
import { type ReactNode, useMemo } from 'react';
import { useCatalogue } from '../api/signals.ts';
import { useTexts } from '../text/texts.tsx';
import { OpeningRows } from '../ui/opening-rows.tsx';
import { Empty, Loaded } from '../ui/states.tsx';
import { Time } from '../ui/time.tsx';
import { CatalogueControls } from './catalogue-controls.tsx';
import { type Catalogue, inOrder, isShown } from './catalogue-filter.ts';
import { Filling } from './filling.tsx';
import { SignalRow } from './signal-row.tsx';
import { policyTexts } from './texts.ts';
import { useCatalogueView } from './use-catalogue-view.ts';

const heads = ['signal', 'weight', 'hits', 'honest', 'queue', 'precision', 'changed'] as const;

const Signals = ({ catalogue }: { readonly catalogue: Catalogue }): ReactNode => {
  const say = useTexts(policyTexts);
  const view = useCatalogueView();
  const { filter, order, open } = view;
  const shown = useMemo(
    () => inOrder(catalogue.signals, order).filter((signal) => isShown(signal, filter)),
    [catalogue, order, filter],
  );
  return (
    <div className="stack">
      <Filling
        catalogue={catalogue}
        onOpen={(signal) => view.set({ signal, q: signal, family: '', class: '', direction: '', standing: '' })}
      />
      <CatalogueControls signals={catalogue.signals} view={view} />
      <p className="muted small" role="status">
        {say('policy.catalogue.count', { shown: shown.length, of: catalogue.signals.length })}{' '}
        {say.rich('policy.catalogue.measured', {
          screenings: catalogue.screenings,
          decided: catalogue.decided,
          at: <Time at={catalogue.measuredAt} key="at" />,
        })}
      </p>
      {shown.length === 0 ? (
        <Empty icon="filter" title={say('policy.catalogue.none')}>
          {say('policy.catalogue.none.hint')}
        </Empty>
      ) : (
        <OpeningRows className="policy-catalogue" heads={heads.map((head) => say(`policy.head.${head}`))}>
          {shown.map((signal) => (
            <SignalRow
              key={signal.id}
              signal={signal}
              isOpen={open === signal.id}
              onToggle={() => view.toggle(signal.id)}
            />
          ))}
        </OpeningRows>
      )}
    </div>
  );
};

/** Every signal with what it weighs and what it showed here. */
export const CatalogueTab = (): ReactNode => {
  const query = useCatalogue();
  return (
    <Loaded query={query} lines={8}>
      {(catalogue) => <Signals catalogue={catalogue} />}
    </Loaded>
  );
};
