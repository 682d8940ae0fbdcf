import type { Campaign } from '../../engine/contract/campaign.ts';
import { binned, weekly } from '../growth.ts';
import { clip } from '../text/visible.ts';
import { html, type Markup } from './markup.ts';

const MOST_BARS = 26;
const HEIGHT = 22;
const PITCH = 5;

/** Applications per week as small bars. Decoration: the dates and counts stand beside it in words. */
export const sparkline = (campaign: Campaign): Markup => {
  const { from, to, counts } = weekly(campaign.growth);
  const bars = binned(counts, MOST_BARS);
  const most = Math.max(1, ...bars);
  const drawn = bars.map((count, index) => {
    const height = count === 0 ? 1 : Math.max(3, Math.round((count / most) * HEIGHT));
    return html`<rect class="${count === 0 ? 'pause' : 'week'}" x="${index * PITCH}" y="${HEIGHT - height}" width="${PITCH - 1}" height="${height}"/>`;
  });
  const width = Math.max(1, bars.length) * PITCH;
  return html`<svg class="sparkline" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" aria-hidden="true"><title>Applications per week, ${clip(from, 20)} to ${clip(to, 20)}</title>${drawn}</svg>`;
};
