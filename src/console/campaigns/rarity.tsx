import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { campaignsTexts } from './texts.ts';

/** How many people there are: as dots, of which those outside are hollow. */
const MOST_DOTS = 12;

interface RarityProps {
  /** People of the campaign who have it. */
  readonly here: number;
  /** People anywhere who were seen with it. */
  readonly anywhere: number;
}

/** How rare a shared value is, in a sentence and in dots: one for each person, hollow for those outside. */
export const Rarity = ({ here, anywhere }: RarityProps): ReactNode => {
  const say = useTexts(campaignsTexts);
  const others = Math.max(0, anywhere - here);
  const total = here + others;
  const scale = total > MOST_DOTS ? MOST_DOTS / total : 1;
  const full = Math.max(1, Math.round(here * scale));
  const hollow = others === 0 ? 0 : Math.max(1, Math.round(others * scale));
  return (
    <span className="campaigns-rarity">
      <svg viewBox={`0 0 ${(full + hollow) * 8} 8`} width={(full + hollow) * 8} height={8} aria-hidden="true">
        {Array.from({ length: full + hollow }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: dots are all alike.
          <circle key={at} cx={at * 8 + 4} cy={4} r={2.75} data-hollow={at >= full || undefined} />
        ))}
      </svg>
      {others === 0 ? say('campaigns.rarity.only') : say('campaigns.rarity.others', { count: others })}
    </span>
  );
};
