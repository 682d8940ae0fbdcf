import type { Campaign } from '../engine/contract/campaign.ts';
import { kindsHeld } from './campaign-kinds.ts';
import { textBars, weekly } from './growth.ts';
import { dayOf, decidedCounts, tieLabel } from './link-words.ts';
import type { Colour } from './text/style.ts';
import { painter } from './text/style.ts';
import { printable } from './text/visible.ts';
import { cut, left, right, widthOf, wrap } from './text/width.ts';
import { counted, countOf, peopleOf } from './words.ts';

const GAP = '  ';
const DAY = 10;
const NARROWEST = 44;
const MOST_SHARED = 3;
const LONGEST_ID = 14;
const WIDEST_BARS = 26;

interface Layout {
  readonly columns: number;
  readonly id: number;
  /** 0 where there is no room. */
  readonly first: number;
  readonly bars: number;
}

const layoutOf = (campaigns: readonly Campaign[], columns: number): Layout => {
  const id = campaigns.reduce(
    (most, it) => Math.max(most, widthOf(cut(printable(it.id), LONGEST_ID))),
    'Campaign'.length,
  );
  const fixed = id + 'People'.length + 'Applied'.length + DAY + 3 * GAP.length;
  const first = columns - fixed >= DAY + GAP.length ? DAY : 0;
  const room = columns - fixed - (first === 0 ? 0 : first + GAP.length) - GAP.length;
  return { columns, id, first, bars: room < 'Per week'.length ? 0 : Math.min(WIDEST_BARS, room) };
};

const cellsOf = (cells: readonly (readonly [text: string, width: number, side: typeof left])[]): string =>
  cells
    .filter(([, width]) => width > 0)
    .map(([text, width, side]) => side(text, width))
    .join(GAP)
    .trimEnd();

const headingOf = (layout: Layout): string =>
  cellsOf([
    ['Campaign', layout.id, left],
    ['People', 'People'.length, right],
    ['Applied', 'Applied'.length, right],
    ['First seen', layout.first, left],
    ['Last seen', DAY, left],
    ['Per week', layout.bars, left],
  ]);

/** The kinds that join most members: `phone number (9), device (4)`. */
const sharedKinds = (campaign: Campaign): string => {
  const kinds = kindsHeld(campaign);
  const named = kinds.slice(0, MOST_SHARED).map(({ kind, members }) => `${tieLabel[kind]} (${counted(members)})`);
  const more = kinds.length - named.length;
  return named.length === 0 ? '' : `shares ${[...named, ...(more > 0 ? [`${more} more`] : [])].join(', ')}`;
};

/**
 * Campaigns for a terminal, at most `columns` wide (at least 44): size, when, growth by week, what is shared, what was
 * decided. In the order given; `total` counts those that are not listed too. Ends with a line break.
 */
export const renderCampaigns = (
  campaigns: readonly Campaign[],
  options: { readonly columns: number; readonly colour: Colour; readonly total: number; readonly people: number },
): string => {
  const columns = Math.max(NARROWEST, Math.floor(options.columns));
  const paint = painter(options.colour);
  if (options.total === 0) return 'No campaigns: nobody is held together by what several people share.\n';
  const layout = layoutOf(campaigns, columns);
  const row = (campaign: Campaign): readonly string[] => {
    const line = cellsOf([
      [printable(campaign.id), layout.id, left],
      [counted(campaign.people), 'People'.length, right],
      [counted(campaign.applications), 'Applied'.length, right],
      [printable(dayOf(campaign.firstSeen)), layout.first, left],
      [printable(dayOf(campaign.lastSeen)), DAY, left],
      [textBars(weekly(campaign.growth).counts, layout.bars), layout.bars, left],
    ]);
    const said = [sharedKinds(campaign), decidedCounts(campaign.decided)].filter((part) => part !== '').join('; ');
    const indent = ' '.repeat(layout.id + GAP.length);
    return [line, ...wrap(said, columns - indent.length).map((part) => paint('faint', indent + part))];
  };
  const rest = options.total - campaigns.length;
  const closing = `${countOf(options.total, 'campaign')} hold${options.total === 1 ? 's' : ''} ${peopleOf(options.people)}. gatehouse campaigns RESULTS ID shows one in full. Being in a campaign is a reason to ask, not proof.`;
  const lines = [
    paint('faint', headingOf(layout)),
    paint('faint', '─'.repeat(columns)),
    ...campaigns.flatMap(row),
    ...(rest > 0 ? [paint('faint', `… and ${countOf(rest, 'campaign')} more (--top N lists more)`)] : []),
    '',
    ...wrap(closing, columns),
  ];
  return `${lines.join('\n')}\n`;
};
