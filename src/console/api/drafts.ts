import { useMemo } from 'react';
import { createStore, useStore } from '../ui/store.ts';
import { useSession } from './session.tsx';

type Fields = Readonly<Record<string, string>>;
type Drafts = Readonly<Record<string, Fields>>;

const KEY = 'gatehouse.drafts';
const nothing: Fields = {};

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');

const readKept = (): Drafts => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).flatMap(([key, fields]: [string, unknown]) => (isFields(fields) ? [[key, fields]] : [])),
    );
  } catch {
    return {};
  }
};

const drafts = createStore<Drafts>(readKept());

/** Writes one draft; those of anybody else who sat at this tab are dropped with it. */
const put = (owner: string, key: string, fields: Fields | undefined): void => {
  const others = Object.entries(drafts.get()).filter(([one]) => one !== key && one.startsWith(`${owner} `));
  drafts.set(Object.fromEntries(fields === undefined ? others : [...others, [key, fields]]));
  try {
    sessionStorage.setItem(KEY, JSON.stringify(drafts.get()));
  } catch {
    // A browser that keeps nothing holds it for as long as the page is open.
  }
};

/** What somebody typed and did not send yet. */
export interface Draft<Typed extends Fields> {
  readonly typed: Typed;
  readonly isEmpty: boolean;
  readonly change: (fields: Partial<Typed>) => void;
  /** Drops what was sent; what was typed since the draft was drawn stays. */
  readonly clear: () => void;
}

/**
 * Text that outlives the part of the page that it is typed into: a case that changed, a session that ended, a page that
 * was loaded again. It is kept in this tab, for this person, until it is sent.
 */
export const useDraft = <Typed extends Fields>(what: string, empty: Typed): Draft<Typed> => {
  const { person } = useSession();
  const key = `${person.id} ${what}`;
  const kept = useStore(drafts)[key];
  return useMemo(
    () => ({
      typed: { ...empty, ...kept },
      isEmpty: kept === undefined,
      change: (fields) => put(person.id, key, { ...nothing, ...drafts.get()[key], ...asFields(fields) }),
      clear: () => {
        if (drafts.get()[key] === kept) put(person.id, key, undefined);
      },
    }),
    [empty, kept, key, person.id],
  );
};

const asFields = (fields: Readonly<Record<string, string | undefined>>): Fields =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])));
