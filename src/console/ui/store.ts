import { useSyncExternalStore } from 'react';

/** One value that any part of the page may look at and change, outside of the tree of components. */
export interface Store<Value> {
  get(): Value;
  set(value: Value | ((before: Value) => Value)): void;
  subscribe(listen: () => void): () => void;
}

const isChange = <Value>(value: Value | ((before: Value) => Value)): value is (before: Value) => Value =>
  typeof value === 'function';

/** Makes a store. */
export const createStore = <Value>(initial: Value): Store<Value> => {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (value) => {
      const next = isChange(value) ? value(current) : value;
      if (Object.is(next, current)) return;
      current = next;
      for (const listen of listeners) listen();
    },
    subscribe: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
};

/** The value of a store now, and whenever it changes. */
export const useStore = <Value>(store: Store<Value>): Value => useSyncExternalStore(store.subscribe, store.get);
