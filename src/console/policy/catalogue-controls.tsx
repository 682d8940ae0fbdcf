import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Facets } from '../ui/facets.tsx';
import { Select, TextField } from '../ui/field.tsx';
import {
  countBy,
  type Direction,
  directionOf,
  type Signal,
  type SignalClass,
  type Standing,
  standingsOf,
} from './catalogue-filter.ts';
import { policyTexts } from './texts.ts';
import { type CatalogueView, orders } from './use-catalogue-view.ts';

const classes = ['evidence', 'restricted'] as const satisfies readonly SignalClass[];
const directions = ['raises', 'lowers', 'none'] as const satisfies readonly Direction[];
const standings = ['changed', 'off', 'loud', 'silent'] as const satisfies readonly Standing[];

interface ControlsProps {
  readonly signals: readonly Signal[];
  readonly view: CatalogueView;
}

/** Search, facets and order of the catalogue. */
export const CatalogueControls = ({ signals, view: { filter, order, set } }: ControlsProps): ReactNode => {
  const say = useTexts(policyTexts);
  const families = countBy(signals, filter, 'families', ({ family }) => [family]);
  const byClass = countBy(signals, filter, 'classes', (signal) => [signal.class]);
  const byDirection = countBy(signals, filter, 'directions', (signal) => [directionOf(signal)]);
  const byStanding = countBy(signals, filter, 'standings', standingsOf);
  const allFamilies = [...new Set(signals.map(({ family }) => family))].sort();
  const familyOptions = allFamilies.map((family) => ({
    value: family,
    says: say('policy.family', { family, count: families.get(family) ?? 0 }),
  }));
  return (
    <search className="policy-controls">
      <div className="policy-fields">
        <TextField
          label={say('policy.search')}
          isLabelHidden
          type="search"
          placeholder={say('policy.search')}
          value={filter.text}
          onChange={(text) => set({ q: text })}
        />
        <Select
          label={say('policy.facet.family')}
          isLabelHidden
          value={filter.families[0] ?? ''}
          options={[{ value: '', says: say('policy.facet.family.all') }, ...familyOptions]}
          onChange={(family) => set({ family })}
        />
        <Select
          label={say('policy.order')}
          isLabelHidden
          value={order}
          options={orders.map((value) => ({ value, says: say(`policy.order.${value}`) }))}
          onChange={(sort) => set({ sort: sort === 'catalogue' ? '' : sort })}
        />
      </div>
      <div className="policy-facets">
        <Facets
          label={say('policy.facet.direction')}
          facets={directions.map((value) => ({
            value,
            says: say(`policy.direction.${value}`),
            count: byDirection.get(value) ?? 0,
          }))}
          chosen={directions.filter((value) => filter.directions.includes(value))}
          onChange={(chosen) => set({ direction: chosen })}
        />
        <Facets
          label={say('policy.facet.class')}
          facets={classes.map((value) => ({
            value,
            says: say(`policy.class.${value}`),
            count: byClass.get(value) ?? 0,
          }))}
          chosen={classes.filter((value) => filter.classes.includes(value))}
          onChange={(chosen) => set({ class: chosen })}
        />
        <Facets
          label={say('policy.facet.standing')}
          facets={standings.map((value) => ({
            value,
            says: say(`policy.standing.${value}`),
            count: byStanding.get(value) ?? 0,
          }))}
          chosen={standings.filter((value) => filter.standings.includes(value))}
          onChange={(chosen) => set({ standing: chosen })}
        />
      </div>
    </search>
  );
};
