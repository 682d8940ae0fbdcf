import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { Facets } from '../ui/facets.tsx';

/** The state by which a list is narrowed, out of the address; undefined for all. */
export const useChosenState = <State extends string>(states: readonly State[]) => {
  const [search, setSearch] = useSearchParams();
  const state = states.find((one) => one === search.get('state'));
  const choose = (next: State | undefined): void =>
    setSearch(next === undefined ? {} : { state: next }, { replace: true });
  return [state, choose] as const;
};

interface StatesProps<State extends string> {
  readonly label: string;
  readonly states: readonly State[];
  readonly saysOf: (state: State) => string;
  /** How many there are of each; nothing is said while it is not known. */
  readonly counts?: Readonly<Partial<Record<State, number>>> | undefined;
  readonly state: State | undefined;
  readonly onChange: (state: State | undefined) => void;
}

/** Narrows a list to one state, or takes that back. */
export const States = <State extends string>(props: StatesProps<State>): ReactNode => {
  const { label, states, saysOf, counts, state, onChange } = props;
  return (
    <Facets
      label={label}
      isSingle
      facets={states.map((value) => ({
        value,
        says: saysOf(value),
        count: counts === undefined ? undefined : (counts[value] ?? 0),
      }))}
      chosen={state === undefined ? [] : [state]}
      onChange={([next]) => onChange(next)}
    />
  );
};
