import type { EvidenceRow } from '../engine/contract/result.ts';
import { campaignLine, linkedApplications, type Surroundings } from './explain-links.ts';
import type { Ranked } from './report.ts';
import { type ShownBits, shownBits } from './shown-bits.ts';
import { hanging, heading, type Page, type PageOptions, paragraph, readingPage } from './text/page.ts';
import { printable } from './text/visible.ts';
import { waterfallLines } from './text/waterfall.ts';
import { left, right, widthOf } from './text/width.ts';
import {
  bandMark,
  bandMeaning,
  causeInWords,
  countOf,
  labelOf,
  minuteOf,
  notRunGroups,
  oddsInWords,
  percent,
  rule,
  signedBits,
} from './words.ts';

const GAP = 2;
const MOST_GROUPS = 8;
const MOST_NAMED = 3;

const head = (page: Page, { result, name, job, receivedAt }: Ranked): readonly string[] => {
  const verdict = `${bandMark[result.band]} ${result.band}  score ${result.score.toFixed(1)}`;
  const room = page.columns - widthOf(verdict) - GAP;
  const about = [
    ...(job === undefined ? [] : [job]),
    ...(receivedAt === '' ? [] : [`received ${minuteOf(receivedAt)}`]),
    `application ${result.applicationId}`,
  ];
  return [
    `${page.paint('strong', left(printable(name), room))}${' '.repeat(GAP)}${page.paint(result.band, verdict)}`,
    ...paragraph(page, about.map(printable).join(' · ')).map((line) => page.paint('faint', line)),
  ];
};

const chance = (page: Page, { result }: Ranked): readonly string[] => {
  const [low, high] = result.interval;
  const says =
    `Chance that the identity is misrepresented: ${percent(result.probability)}, ${oddsInWords(result.probability)}. ` +
    `The 90% interval runs from ${percent(low)} to ${percent(high)}. ` +
    `${result.coverage.ran} of ${countOf(result.coverage.of, 'check')} ran.`;
  return [
    '',
    ...paragraph(page, says),
    ...paragraph(page, `Band ${result.band}: ${bandMeaning[result.band]}. ${rule}`),
  ];
};

const waterfall = (page: Page, { result }: Ranked, shown: ShownBits): readonly string[] => [
  ...heading(page, 'How the total is made, in bits (1 bit doubles the odds; █ raises, ░ lowers)'),
  ...waterfallLines(page, shown, {
    start: 'Before anything is seen',
    rows: result.evidence.map((row) => ({ label: printable(labelOf(row.signal)) })),
    total: 'Total',
    running: 'left-out',
  }),
];

interface Weighed {
  readonly row: EvidenceRow;
  /** As shown in the waterfall, in hundredths. */
  readonly bits: number;
}

const innocent = (page: Page, row: EvidenceRow, indent: number): readonly string[] =>
  row.innocent.length === 0
    ? []
    : hanging(page, `${' '.repeat(indent)}Innocent reasons: `, row.innocent.map(printable).join('; '));

const evidence = (page: Page, title: string, rows: readonly Weighed[]): readonly string[] => {
  if (rows.length === 0) return [];
  const lines = rows.flatMap(({ row, bits }) => {
    const lead = `  ${right(signedBits(bits), 6)}  `;
    const found =
      row.fields.length === 0 ? [] : paragraph(page, `Found in ${row.fields.map(printable).join(', ')}`, lead.length);
    return [
      ...hanging(page, lead, printable(row.says)),
      ...found.map((line) => page.paint('faint', line)),
      ...innocent(page, row, lead.length),
    ];
  });
  return [...heading(page, title), ...lines];
};

const questions = (page: Page, rows: readonly EvidenceRow[]): readonly string[] => {
  const asks = [...new Set(rows.filter((row) => row.bits >= 0 && row.ask !== '').map((row) => printable(row.ask)))];
  if (asks.length === 0) return [];
  return [
    ...heading(page, 'Questions to ask'),
    ...asks.flatMap((ask, index) => hanging(page, `${right(`${index + 1}.`, 5)} `, ask)),
  ];
};

const notRun = (page: Page, { result }: Ranked): readonly string[] => {
  const groups = notRunGroups(result.coverage.notRun);
  if (groups.length === 0) return [];
  const lines = groups.slice(0, MOST_GROUPS).flatMap(({ cause, missing, signals }) => {
    const named = signals.slice(0, MOST_NAMED).map((signal) => printable(labelOf(signal)));
    const more = signals.length - named.length;
    const which = [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
    return hanging(
      page,
      `${right(String(signals.length), 5)}  `,
      `${causeInWords[cause]}: ${printable(missing)} (${which})`,
    );
  });
  const rest = groups.slice(MOST_GROUPS).reduce((sum, group) => sum + group.signals.length, 0);
  return [
    ...heading(page, `Not run: ${countOf(result.coverage.notRun.length, 'check')}; counts neither for nor against`),
    ...lines,
    ...(rest > 0 ? [`${right(String(rest), 5)}  for other reasons`] : []),
  ];
};

/**
 * One person's explanation for a terminal: the chance in words, the waterfall whose shown numbers add up to the
 * shown total, evidence with its innocent explanations, the questions to ask, linked applications and what was not run.
 * At most `columns` wide (at least 50, at most 110); ends with a line break.
 */
export const renderExplanation = (ranked: Ranked, options: PageOptions & Surroundings): string => {
  const page = readingPage(options);
  const { evidence: rows } = ranked.result;
  const shown = shownBits(ranked.result);
  const weighed = rows.map((row, index) => ({ row, bits: shown.rows[index] ?? 0 }));
  const lines = [
    ...head(page, ranked),
    ...chance(page, ranked),
    ...campaignLine(page, ranked.result, options),
    ...waterfall(page, ranked, shown),
    ...evidence(
      page,
      'What raises it',
      weighed.filter(({ row }) => row.bits > 0),
    ),
    ...evidence(
      page,
      'What lowers it',
      weighed.filter(({ row }) => row.bits < 0),
    ),
    ...evidence(
      page,
      'Noted, without weight',
      weighed.filter(({ row }) => row.bits === 0),
    ),
    ...questions(page, rows),
    ...linkedApplications(page, ranked.result, options),
    ...notRun(page, ranked),
  ];
  return `${lines.join('\n')}\n`;
};
