import { createStore } from '../ui/store.ts';
import type { Facets } from './use-facets.ts';

/** Lists that everybody has, by what stands in their address. */
export const builtIn = {
  open: '',
  mine: 'owner=me',
  nobodys: 'owner=nobody',
  overdue: 'overdue=true',
  second: 'state=awaiting-second',
  changed: 'changed=true',
  snoozed: 'state=snoozed',
  closed: 'state=closed',
} as const;

export type BuiltIn = keyof typeof builtIn;
export const builtInNames: readonly BuiltIn[] = [
  'open',
  'mine',
  'nobodys',
  'overdue',
  'second',
  'changed',
  'snoozed',
  'closed',
];

/** How long each of these lists is, from the counts of the queue without filters. */
export const lengthsOf = (facets: Facets, me: string): Readonly<Record<BuiltIn, number>> => {
  const ofOwner = (id: string | undefined): number => facets.owners.find(({ owner }) => owner?.id === id)?.cases ?? 0;
  return {
    open: facets.total,
    mine: ofOwner(me),
    nobodys: ofOwner(undefined),
    overdue: facets.overdue['true'] ?? 0,
    second: facets.states['awaiting-second'] ?? 0,
    changed: facets.changed['true'] ?? 0,
    snoozed: facets.states['snoozed'] ?? 0,
    closed: facets.states['closed'] ?? 0,
  };
};

/** A list that somebody keeps under a name of their own. */
export interface OwnView {
  readonly name: string;
  readonly search: string;
}

const MOST_VIEWS = 20;
/** Characters of a name. */
export const LONGEST_NAME = 40;

const isView = (value: unknown): value is OwnView =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'search' in value &&
  typeof value.search === 'string';

/** Reads what a browser keeps; whatever else stands there is passed over. */
export const readViews = (kept: string | null): readonly OwnView[] => {
  try {
    const read: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(read) ? read.filter(isView).slice(0, MOST_VIEWS) : [];
  } catch {
    return [];
  }
};

/** Own lists of one person in this browser; somebody else at the same desk has others. */
export const createViews = (person: string) => {
  const key = `gatehouse.queue.lists.${person}`;
  const views = createStore(readViews(localStorage.getItem(key)));
  const put = (next: readonly OwnView[]): void => {
    views.set(next);
    localStorage.setItem(key, JSON.stringify(next));
  };
  return {
    views,
    /** A name that is there already gets the new list. */
    keep: (view: OwnView): void => {
      put([...views.get().filter(({ name }) => name !== view.name), view].slice(-MOST_VIEWS));
    },
    forget: (name: string): void => put(views.get().filter((view) => view.name !== name)),
  };
};
