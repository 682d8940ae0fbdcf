import type { ReactNode } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTexts } from '../../text/texts.tsx';
import { ColumnsOverTime } from '../../ui/charts/columns.tsx';
import { campaignsTexts } from '../texts.ts';
import { everyWeek } from '../weeks.ts';
import { recordTexts } from './record-texts.ts';
import type { Campaign } from './use-campaign.ts';

/** Applications of each week as columns over their Mondays. */
export const Growth = ({ growth }: Pick<Campaign, 'growth'>): ReactNode => {
  const say = useTexts(recordTexts);
  const common = useTexts(campaignsTexts);
  const format = useFormat();
  const weeks = everyWeek(growth);
  const last = weeks.at(-1);
  if (last === undefined) return null;
  const most = Math.max(...weeks.map(({ applications }) => applications));
  return (
    <ColumnsOverTime
      caption={say('campaigns.record.growth')}
      label={common('campaigns.weekly', { weeks: weeks.length, last: last.applications, most })}
      times={weeks.map(({ starts, applications }) => ({
        starts,
        count: applications,
        says: say('campaigns.record.growth.week', { date: format.utcDate(starts), count: applications }),
      }))}
      height={104}
      heads={{ time: say('campaigns.record.growth.starts'), count: say('campaigns.record.growth.count') }}
    />
  );
};
