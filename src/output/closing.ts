import { commonValueOf, linkSentences } from './link-sentences.ts';
import type { LinkSummary, Summary } from './report.ts';
import { type Colour, painter } from './text/style.ts';
import { printable } from './text/visible.ts';
import { cut, left, right, wrap } from './text/width.ts';
import { bandMark, bandMeaning, bandsByUrgency, counted, countOf, rule, shareOf } from './words.ts';

const MOST_REASONS = 3;
const SHORTEST_BAR = 10;
const BAND = 10;
const MEANING = 31;

/** A bar of whole cells; anything above nothing gets at least one. */
const bar = (share: number, cells: number): string =>
  '█'.repeat(share <= 0 ? 0 : Math.min(cells, Math.max(1, Math.round(share * cells))));

const rejections = (totals: Summary): string => {
  const shown = totals.rejectedReasons
    .slice(0, MOST_REASONS)
    .map(([reason, count]) => `${printable(reason)} (${counted(count)})`);
  const more = totals.rejectedReasons.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
};

const betweenApplications = (links: LinkSummary): readonly string[] => {
  const common = links.commonValues.slice(0, MOST_REASONS).map((it) => printable(commonValueOf(it)));
  const more = links.commonValues.length - common.length;
  const listed = [...common, ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return [
    ...linkSentences(links, 'said'),
    ...(common.length === 0 ? [] : [`Too common to link anybody: ${listed}.`]),
    ...(links.campaigns === 0 ? [] : ['gatehouse campaigns RESULTS lists the campaigns and who is in them.']),
  ];
};

const nextStep = (totals: Summary): string => {
  const { priority, review } = totals.bands;
  if (priority + review === 0) return 'Nothing is waiting for a person at this policy.';
  const first =
    priority > 0 ? `Start with the ${counted(priority)} in priority` : `Look at the ${counted(review)} in review`;
  return `${first}: gatehouse explain RESULTS ID shows one person’s reasons and the questions to ask.`;
};

/**
 * The end of a run in a few lines of at most `columns`: screened, bands, links, rejected, what to do next.
 * Ends with a line break.
 */
export const renderClosing = (
  totals: Summary,
  options: { readonly columns: number; readonly colour: Colour },
): string => {
  const paint = painter(options.colour);
  const columns = Math.max(40, options.columns);
  const widest = Math.max(...bandsByUrgency.map((band) => counted(totals.bands[band]).length));
  const barCells = Math.max(0, Math.min(40, columns - BAND - widest - MEANING - 16));
  const lines = [
    paint('faint', '─'.repeat(columns)),
    paint('strong', cut(`Screened ${countOf(totals.screened, 'application')}`, columns)),
  ];
  for (const band of bandsByUrgency) {
    const count = totals.bands[band];
    const share = totals.screened === 0 ? 0 : count / totals.screened;
    const label = left(`${bandMark[band]} ${band}`, BAND);
    const figures = `${right(counted(count), widest)}  ${right(shareOf(count, totals.screened), 10)}`;
    const drawn = barCells < SHORTEST_BAR ? '' : `  ${left(bar(share, barCells), barCells)}`;
    const meaning = columns < BAND + widest + MEANING + 16 ? '' : `  ${bandMeaning[band]}`;
    lines.push(`${paint(band, label)}  ${figures}${paint(band, drawn)}${paint('faint', meaning)}`.trimEnd());
  }
  if (totals.links !== undefined)
    lines.push(...betweenApplications(totals.links).flatMap((said) => wrap(said, columns)));
  if (totals.rejected > 0) {
    const reasons = rejections(totals);
    const said = `Not read: ${countOf(totals.rejected, 'record')}${reasons === '' ? '' : `: ${reasons}`}. rejected.jsonl names file, line, field and reason.`;
    lines.push(...wrap(said, columns));
  }
  const odd = totals.warnings.reduce((sum, [, count]) => sum + count, 0);
  if (odd > 0) {
    const kinds = totals.warnings
      .slice(0, MOST_REASONS)
      .map(([kind, count]) => `${printable(kind)} (${counted(count)})`);
    lines.push(...wrap(`Read, with something odd: ${kinds.join(', ')}.`, columns).map((line) => paint('faint', line)));
  }
  lines.push(...wrap(nextStep(totals), columns), ...wrap(rule, columns).map((line) => paint('faint', line)));
  return `${lines.join('\n')}\n`;
};
