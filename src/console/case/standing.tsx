import type { ReactNode } from 'react';
import type { FullCase } from '../api/case.ts';
import { useTexts } from '../text/texts.tsx';
import { Icon } from '../ui/icon.tsx';
import { Time } from '../ui/time.tsx';
import { caseTexts } from './texts.ts';

/** What is out of the ordinary about where the case stands, said before anything else. */
export const Standing = ({ full }: { readonly full: FullCase }): ReactNode => {
  const say = useTexts(caseTexts);
  const outcome = full.outcome === null ? '' : say(`case.outcome.${full.outcome}`);
  const words: readonly (ReactNode | undefined)[] = [
    full.view === 'pseudonymous' ? say('case.pseudonymous') : undefined,
    full.changed ? say('case.changed', { outcome }) : undefined,
    full.state === 'awaiting-second'
      ? say('case.awaiting', { outcome, name: full.first?.by.name ?? say('case.somebody') })
      : undefined,
    full.state === 'snoozed' && full.snoozedUntil !== null ? (
      <>
        {say('case.rests')} <Time at={full.snoozedUntil} as="full" />
      </>
    ) : undefined,
  ];
  return words.map((says, index) =>
    says === undefined ? null : (
      // biome-ignore lint/suspicious/noArrayIndexKey: each has its own place.
      <p key={index} className="case-standing">
        <Icon name="info" size={16} />
        <span>{says}</span>
      </p>
    ),
  );
};
