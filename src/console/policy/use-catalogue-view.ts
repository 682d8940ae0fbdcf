import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import type { CatalogueFilter, Order } from './catalogue-filter.ts';

export const orders = [
  'catalogue',
  'weight',
  'hits',
  'queue',
  'precision',
  'changed',
] as const satisfies readonly Order[];

/** How the catalogue is looked at. */
export interface CatalogueView {
  readonly filter: CatalogueFilter;
  readonly order: Order;
  /** The signal that is opened. */
  readonly open: string | null;
  readonly set: (changes: Readonly<Record<string, string | readonly string[]>>) => void;
  readonly toggle: (signal: string) => void;
}

/** The address is how the catalogue is looked at, so that it can be sent to a colleague. */
export const useCatalogueView = (): CatalogueView => {
  const [search, setSearch] = useSearchParams();
  const filter = useMemo(
    () => ({
      text: search.get('q') ?? '',
      families: search.getAll('family'),
      classes: search.getAll('class'),
      directions: search.getAll('direction'),
      standings: search.getAll('standing'),
    }),
    [search],
  );
  const open = search.get('signal');
  const set: CatalogueView['set'] = (changes) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes)) {
          next.delete(name);
          for (const one of [value].flat()) if (one !== '') next.append(name, one);
        }
        return next;
      },
      { replace: true },
    );
  return {
    filter,
    order: orders.find((one) => one === search.get('sort')) ?? 'catalogue',
    open,
    set,
    toggle: (signal) => set({ signal: open === signal ? '' : signal }),
  };
};
