import './tabs.css';
import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { useChosenInSight } from './in-sight.ts';

/** One tab with what it shows. */
export interface Tab<Value extends string> {
  readonly value: Value;
  readonly says: ReactNode;
  /** How many things are in it. */
  readonly count?: number;
  readonly show: () => ReactNode;
}

interface TabsProps<Value extends string> {
  /** What they are tabs of, read out. */
  readonly label: string;
  readonly tabs: readonly Tab<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Several views of one thing, one at a time. Which one belongs into the address, so whoever uses it keeps it. */
export const Tabs = <Value extends string>({ label, tabs, value, onChange }: TabsProps<Value>): ReactNode => {
  const list = useChosenInSight<HTMLDivElement>(value);
  return (
    <Base.Root
      className="tabs"
      value={value}
      onValueChange={(next: unknown) => {
        const chosen = tabs.find((tab) => tab.value === next);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      <Base.List ref={list} className="tabs-list" aria-label={label}>
        {tabs.map((tab) => (
          <Base.Tab key={tab.value} value={tab.value} className="tabs-tab">
            {tab.says}
            {tab.count === undefined ? null : (
              <>
                {' '}
                <span className="tabs-count">{tab.count}</span>
              </>
            )}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value} className="tabs-panel">
          {tab.value === value ? tab.show() : null}
        </Base.Panel>
      ))}
    </Base.Root>
  );
};
