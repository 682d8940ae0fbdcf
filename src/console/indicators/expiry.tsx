import type { ReactNode } from 'react';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { useNow } from '../ui/time.tsx';
import { indicatorsTexts } from './texts.ts';
import type { Indicator } from './use-indicators.ts';

/** Milliseconds before its end from which an indicator is said to expire soon: as the service has it. */
const SOON = 30 * 86_400_000;

/** From when an indicator counts no more, and whether that is near or has come. */
export const Expiry = ({ indicator }: { readonly indicator: Indicator }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const format = useFormat();
  const now = useNow();
  const { expiresAt, expired, withdrawnAt } = indicator;
  if (withdrawnAt !== null) return <Badge>{say('indicators.withdrawn')}</Badge>;
  if (expiresAt === null) return <span className="muted">{say('indicators.never')}</span>;
  const isSoon = !expired && new Date(expiresAt).getTime() - now.getTime() < SOON;
  return (
    <>
      {format.date(expiresAt)} {expired ? <Badge>{say('indicators.expired')}</Badge> : null}
      {isSoon ? <Badge tone="strong">{format.relative(expiresAt, now)}</Badge> : null}
    </>
  );
};
