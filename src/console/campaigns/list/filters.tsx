import type { ReactNode } from 'react';
import { useTexts } from '../../text/texts.tsx';
import { Facets } from '../../ui/facets.tsx';
import { Select } from '../../ui/field.tsx';
import type { Address } from '../address.ts';
import { listTexts } from './list-texts.ts';
import { type ListFilter, orders, type Standing, sizes, spans, standings } from './order.ts';

interface FiltersProps {
  readonly filter: ListFilter;
  readonly counts: ReadonlyMap<Standing, number>;
  readonly address: Address;
}

/** By what the list is narrowed and ordered; the address keeps it. */
export const ListFilters = ({ filter, counts, address }: FiltersProps): ReactNode => {
  const say = useTexts(listTexts);
  return (
    <div className="campaigns-filters">
      <Facets
        label={say('campaigns.list.standing')}
        facets={standings
          .filter((one) => filter.standing.includes(one) || (counts.get(one) ?? 0) > 0)
          .map((one) => ({ value: one, says: say(`campaigns.list.standing.${one}`), count: counts.get(one) }))}
        chosen={filter.standing}
        onChange={(chosen) => address.set({ decided: chosen.join(',') })}
      />
      <div className="campaigns-selects">
        <Select
          label={say('campaigns.list.size')}
          value={filter.size}
          options={[
            { value: '', says: say('campaigns.list.size.any') },
            ...sizes.map((count) => ({ value: count, says: say('campaigns.list.size.from', { count }) })),
          ]}
          onChange={(people) => address.set({ people })}
        />
        <Select
          label={say('campaigns.list.days')}
          value={filter.days}
          options={[
            { value: '', says: say('campaigns.list.days.any') },
            ...spans.map((count) => ({ value: count, says: say('campaigns.list.days.last', { count }) })),
          ]}
          onChange={(days) => address.set({ days })}
        />
        <Select
          label={say('campaigns.list.order')}
          value={filter.order}
          options={orders.map((order) => ({ value: order, says: say(`campaigns.list.order.${order}`) }))}
          onChange={(sort) => address.set({ sort: sort === orders[0] ? undefined : sort })}
        />
      </div>
    </div>
  );
};
