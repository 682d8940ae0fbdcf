import { renderClosing } from './closing.ts';
import { shortReasons } from './reasons.ts';
import type { Ranked, Summary } from './report.ts';
import { type Colour, type Paint, painter } from './text/style.ts';
import { printable } from './text/visible.ts';
import { cut, left, right, widthOf } from './text/width.ts';
import { bandMark, counted, countOf, signedBits } from './words.ts';

const GAP = '  ';
const BAND = 10;
const SCORE = 5;
/** From this width on, a person takes one line instead of two. */
const ONE_LINE = 150;
const NARROWEST = 40;

interface Layout {
  readonly columns: number;
  readonly lines: 1 | 2;
  readonly name: number;
  readonly job: number;
  readonly checks: number;
  /** 0 where nobody is in a campaign. */
  readonly campaign: number;
  readonly id: number;
  readonly why: number;
}

const widest = (texts: readonly string[], least: number): number =>
  texts.reduce((width, text) => Math.max(width, widthOf(text)), least);

const checksOf = ({ result }: Ranked): string => `${result.coverage.ran}/${result.coverage.of}`;

const LONGEST_CAMPAIGN = 14;

/** The id of the campaign; a question mark where the membership is uncertain. */
const campaignOf = ({ result: { campaign } }: Ranked, longest: number): string => {
  if (campaign === null) return '';
  const id = printable(campaign.id);
  return campaign.membership === 'uncertain' ? `${cut(id, longest - 1)}?` : cut(id, longest);
};

const campaignWidth = (rows: readonly Ranked[], columns: number): number => {
  const ids = rows.map((row) => campaignOf(row, LONGEST_CAMPAIGN)).filter((id) => id !== '');
  return ids.length === 0 ? 0 : Math.min(columns < 60 ? 8 : LONGEST_CAMPAIGN, widest(ids, 'Campaign'.length));
};

const layoutOf = (rows: readonly Ranked[], columns: number): Layout => {
  const checks = widest(rows.map(checksOf), 'Checks'.length);
  const campaign = campaignWidth(rows, columns);
  const fixed = BAND + SCORE + checks + 3 * GAP.length + (campaign === 0 ? 0 : campaign + GAP.length);
  if (columns < ONE_LINE) {
    const free = columns - fixed;
    // Where there is little room the name keeps it; the job is in the report.
    const job = free < 32 ? 0 : Math.floor((free - GAP.length) * 0.46);
    const name = job === 0 ? free : free - GAP.length - job;
    const id = BAND + GAP.length + SCORE;
    return { columns, lines: 2, name, job, checks, campaign, id, why: columns - id - GAP.length };
  }
  const id = Math.min(
    16,
    widest(
      rows.map(({ result }) => cut(printable(result.applicationId), 16)),
      'Application'.length,
    ),
  );
  const name = 26;
  const job = 26;
  return {
    columns,
    lines: 1,
    name,
    job,
    checks,
    campaign,
    id,
    why: columns - fixed - id - name - job - 3 * GAP.length,
  };
};

const heading = (layout: Layout): string => {
  const cells = [left('Band', BAND), right('Score', SCORE)];
  if (layout.lines === 1) cells.push(left('Application', layout.id));
  cells.push(left('Name', layout.name));
  if (layout.job > 0) cells.push(left('Job', layout.job));
  if (layout.lines === 1) cells.push(left('Why', layout.why));
  if (layout.campaign > 0) cells.push(left('Campaign', layout.campaign));
  cells.push(right('Checks', layout.checks));
  return cells.join(GAP).trimEnd();
};

/** As many reasons as fit, strongest first, and how many more there are. */
const why = ({ result }: Ranked, columns: number, paint: Paint): { readonly text: string; readonly width: number } => {
  const { shown, more } = shortReasons(result.evidence, { raises: 3, lowers: 1 });
  const parts = shown.map((reason) => {
    const words = `${printable(reason.label)} ${signedBits(Math.round(reason.bits * 100), 1)}`;
    return { words, tone: reason.bits > 0 ? ('raises' as const) : ('lowers' as const) };
  });
  let text = '';
  let width = 0;
  let remaining = parts.length + more;
  for (const { words, tone } of parts) {
    const separator = width === 0 ? '' : ', ';
    const rest = remaining - 1 > 0 ? `, ${remaining - 1} more`.length : 0;
    if (width > 0 && width + separator.length + widthOf(words) + rest > columns) break;
    const fitting = cut(words, Math.max(1, columns - rest));
    text += `${separator}${paint(tone, fitting)}`;
    width += separator.length + widthOf(fitting);
    remaining -= 1;
  }
  const tail = remaining > 0 ? `${width === 0 ? '' : ', '}${remaining} more` : '';
  return { text: text + paint('faint', tail), width: width + tail.length };
};

const rowOf = (ranked: Ranked, layout: Layout, paint: Paint): string => {
  const { result } = ranked;
  const band = paint(result.band, left(`${bandMark[result.band]} ${result.band}`, BAND));
  const score = right(result.score.toFixed(1), SCORE);
  const name = paint('strong', left(printable(ranked.name), layout.name));
  const job = layout.job === 0 ? [] : [left(printable(ranked.job ?? ''), layout.job)];
  const checks = right(checksOf(ranked), layout.checks);
  const campaign = layout.campaign === 0 ? [] : [left(campaignOf(ranked, layout.campaign), layout.campaign)];
  const id = paint('faint', left(printable(result.applicationId), layout.id));
  const reasons = why(ranked, layout.why, paint);
  if (layout.lines === 1) {
    const padded = reasons.text + ' '.repeat(layout.why - reasons.width);
    return [band, score, id, name, ...job, padded, ...campaign, checks].join(GAP);
  }
  const first = [band, score, name, ...job, ...campaign, checks].join(GAP);
  return reasons.width === 0 ? `${first}\n${id.trimEnd()}` : `${first}\n${id}${GAP}${reasons.text}`;
};

/**
 * The ranking for a terminal, at most `columns` wide (at least 40), ending with the summary of the run.
 * Rows appear in the order given. Applicant text is stripped of everything that a terminal would obey.
 */
export const renderTable = (
  rows: readonly Ranked[],
  options: { readonly columns: number; readonly colour: Colour; readonly totals: Summary },
): string => {
  const columns = Math.max(NARROWEST, Math.floor(options.columns));
  const paint = painter(options.colour);
  const closing = renderClosing(options.totals, { columns, colour: options.colour });
  if (rows.length === 0) return closing;
  const layout = layoutOf(rows, columns);
  const lines = [
    paint('faint', heading(layout)),
    paint('faint', '─'.repeat(columns)),
    ...rows.map((row) => rowOf(row, layout, paint)),
  ];
  const rest = options.totals.screened - rows.length;
  if (rest > 0)
    lines.push(
      paint('faint', cut(`… and ${countOf(rest, 'application')} more (${counted(rows.length)} shown)`, columns)),
    );
  return `${lines.join('\n')}\n${closing}`;
};
