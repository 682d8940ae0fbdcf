import { useState } from 'react';
import type { Line } from './line.ts';
import { MOST_AT_ONCE } from './windows.ts';

/** Cases that somebody chose, each as it was seen then. */
export interface Selection {
  readonly chosen: ReadonlyMap<string, Line>;
  readonly toggle: (line: Line, index: number) => void;
  /** From the row that was chosen last up to this one. */
  readonly extend: (index: number) => Promise<void>;
  readonly choose: (lines: readonly Line[]) => void;
  readonly clear: () => void;
}

const byId = (lines: readonly Line[]): ReadonlyMap<string, Line> => new Map(lines.map((line) => [line.id, line]));

/** Chooses cases, one by one or from one row to another; no more than can be worked on at once. */
export const useSelection = (pick: (first: number, last: number) => Promise<readonly Line[]>): Selection => {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Line>>(() => new Map());
  const [anchor, setAnchor] = useState<number>();
  const toggle = (line: Line, index: number): void => {
    setAnchor(index);
    setChosen((now) => {
      const others = [...now.values()].filter(({ id }) => id !== line.id);
      return byId(now.has(line.id) ? others : [...others, line].slice(0, MOST_AT_ONCE));
    });
  };
  const extend = async (index: number): Promise<void> => {
    const from = anchor ?? index;
    const far = from < index ? Math.min(index, from + MOST_AT_ONCE - 1) : Math.max(index, from - MOST_AT_ONCE + 1);
    const lines = await pick(Math.min(from, far), Math.max(from, far));
    setChosen((now) => byId([...now.values(), ...lines].slice(0, MOST_AT_ONCE)));
  };
  return {
    chosen,
    toggle,
    extend,
    choose: (lines) => setChosen(byId(lines.slice(0, MOST_AT_ONCE))),
    clear: () => {
      setAnchor(undefined);
      setChosen(new Map());
    },
  };
};
