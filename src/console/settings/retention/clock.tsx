import type { ReactNode } from 'react';
import { useTexts } from '../../text/texts.tsx';
import { retentionTexts } from './texts.ts';

/** A clock in words, with when it begins; its id where there are none. */
export const Clock = ({
  clock,
  isShort = false,
}: {
  readonly clock: string;
  readonly isShort?: boolean;
}): ReactNode => {
  const say = useTexts<string>(retentionTexts);
  if (!(`settings.retention.clock.${clock}` in retentionTexts)) return <code>{clock}</code>;
  return (
    <>
      {say(`settings.retention.clock.${clock}`)}
      {isShort ? null : <div className="muted small">{say(`settings.retention.clock.${clock}.from`)}</div>}
    </>
  );
};
