import { type ReactNode, useEffect } from 'react';
import { type Instant, useFormat } from '../text/format.ts';
import { createStore, useStore } from './store.ts';
import { Tip } from './tip.tsx';
import './time.css';

/** Seconds between two looks at the clock: what is relative goes to the minute. */
const TICK = 30_000;
const clock = createStore(new Date());
let watchers = 0;
let ticking: ReturnType<typeof setInterval> | undefined;

/** The time, to the half minute; whatever shows it is drawn again as it passes. */
export const useNow = (): Date => {
  useEffect(() => {
    watchers += 1;
    clock.set(new Date());
    ticking ??= setInterval(() => clock.set(new Date()), TICK);
    return () => {
      watchers -= 1;
      if (watchers > 0) return;
      clearInterval(ticking);
      ticking = undefined;
    };
  }, []);
  return useStore(clock);
};

interface TimeProps {
  readonly at: Instant;
  /** `relative`: "3 days ago". `date`: the day. `full`: day and time. */
  readonly as?: 'relative' | 'date' | 'full';
}

/** A time as the reader's clock has it; the other forms and UTC are shown on hover and focus. */
export const Time = ({ at, as = 'relative' }: TimeProps): ReactNode => {
  const format = useFormat();
  const now = useNow();
  const shown = {
    relative: () => format.relative(at, now),
    date: () => format.date(at),
    full: () => format.dateTime(at),
  }[as]();
  const more = [as === 'full' ? format.relative(at, now) : format.dateTime(at), format.utc(at)].join(' · ');
  return (
    <Tip says={more}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the other forms are there for the keyboard too. */}
      <time className="time" dateTime={typeof at === 'string' ? at : at.toISOString()} tabIndex={0}>
        {shown}
      </time>
    </Tip>
  );
};
