import type { ReactNode } from 'react';
import { useTexts } from '../../text/texts.tsx';
import { Sparkline } from '../../ui/charts/sparkline.tsx';
import { campaignsTexts } from '../texts.ts';
import { everyWeek } from '../weeks.ts';
import type { CampaignLine } from './use-campaigns.ts';

/** Applications by week as a small curve. */
export const GrowthLine = ({ growth }: Pick<CampaignLine, 'growth'>): ReactNode => {
  const say = useTexts(campaignsTexts);
  const values = everyWeek(growth).map(({ applications }) => applications);
  const label = say('campaigns.weekly', {
    weeks: values.length,
    last: values.at(-1) ?? 0,
    most: Math.max(0, ...values),
  });
  return <Sparkline values={values} label={label} />;
};
