import type { ReactNode } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTexts } from '../../text/texts.tsx';
import { campaignsTexts } from '../texts.ts';
import { everyWeek } from '../weeks.ts';
import { recordTexts } from './record-texts.ts';
import type { Campaign } from './use-campaign.ts';

const WIDTH = 320;
const HEIGHT = 72;
const WIDEST = 28;

/** Applications of each week as bars, with the first and the last week below. */
export const Growth = ({ growth }: Pick<Campaign, 'growth'>): ReactNode => {
  const say = useTexts(recordTexts);
  const common = useTexts(campaignsTexts);
  const format = useFormat();
  const weeks = everyWeek(growth);
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return null;
  const most = Math.max(...weeks.map(({ applications }) => applications));
  const step = Math.min(WIDEST, WIDTH / weeks.length);
  const label = common('campaigns.weekly', {
    weeks: weeks.length,
    last: last.applications,
    most,
  });
  return (
    <figure className="campaigns-growth">
      <figcaption>{say('campaigns.record.growth')}</figcaption>
      <svg viewBox={`0 0 ${step * weeks.length} ${HEIGHT}`} role="img" aria-label={label} preserveAspectRatio="none">
        {weeks.map(({ starts, applications }, at) => {
          const height = (applications / most) * (HEIGHT - 2);
          const says = say('campaigns.record.growth.week', { date: format.date(starts), count: applications });
          return (
            <g key={starts.getTime()}>
              <title>{says}</title>
              <rect className="campaigns-growth-room" x={at * step} y={0} width={step} height={HEIGHT} />
              <rect x={at * step + 1} y={HEIGHT - height} width={Math.max(1, step - 2)} height={height} />
            </g>
          );
        })}
      </svg>
      <p className="campaigns-growth-ends figures">
        <span>{format.date(first.starts)}</span>
        <span>{format.date(last.starts)}</span>
      </p>
    </figure>
  );
};
