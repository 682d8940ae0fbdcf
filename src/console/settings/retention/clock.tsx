import type { ReactNode } from 'react';
import { useTexts } from '../../text/texts.tsx';
import { retentionTexts } from './texts.ts';

const isKnown = (clock: string): boolean => `settings.retention.clock.${clock}` in retentionTexts;

/** Says a clock in words; its id where there are none. */
export const useClockName = (): ((clock: string) => string) => {
  const say = useTexts<string>(retentionTexts);
  return (clock) => (isKnown(clock) ? say(`settings.retention.clock.${clock}`) : clock);
};

/** A clock in words, with when it begins. */
export const Clock = ({ clock }: { readonly clock: string }): ReactNode => {
  const say = useTexts<string>(retentionTexts);
  const nameOf = useClockName();
  return (
    <>
      {nameOf(clock)}
      {isKnown(clock) ? <div className="muted small">{say(`settings.retention.clock.${clock}.from`)}</div> : null}
    </>
  );
};
