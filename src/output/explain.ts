import type { EvidenceRow } from '../engine/contract/result.ts';
import type { Ranked } from './report.ts';
import { type ShownBits, shownBits } from './shown-bits.ts';
import { axisOf, stepBar } from './step-bar.ts';
import { type Colour, type Paint, painter } from './text/style.ts';
import { printable } from './text/visible.ts';
import { left, right, widthOf, wrap } from './text/width.ts';
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

const NARROWEST = 50;
const WIDEST = 110;
const BITS = 7;
const GAP = 2;
const MOST_GROUPS = 8;
const MOST_NAMED = 3;

interface Page {
  readonly columns: number;
  readonly paint: Paint;
}

const heading = (page: Page, title: string): readonly string[] => ['', page.paint('strong', title)];

const paragraph = (page: Page, text: string, indent = 0): readonly string[] =>
  wrap(text, page.columns - indent).map((line) => ' '.repeat(indent) + line);

/** A first line that starts with `lead`, the rest aligned under its text. */
const hanging = (page: Page, lead: string, text: string): readonly string[] => {
  const indent = widthOf(lead);
  return wrap(text, page.columns - indent).map((line, index) => (index === 0 ? lead : ' '.repeat(indent)) + line);
};

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

const waterfall = (page: Page, ranked: Ranked, shown: ShownBits): readonly string[] => {
  const label = Math.min(34, Math.floor(page.columns * 0.42));
  const axis = axisOf(shown, page.columns - label - BITS - 2 * GAP);
  const line = (name: string, bits: number, from: number): string => {
    const figures = right(signedBits(bits), BITS);
    const drawn = stepBar(axis, from, from + bits);
    return `${left(name, label)}${' '.repeat(GAP)}${figures}${' '.repeat(GAP)}${page.paint(bits > 0 ? 'raises' : 'lowers', drawn)}`.trimEnd();
  };
  let at = shown.prior;
  const rows = ranked.result.evidence.map((row, index) => {
    const bits = shown.rows[index] ?? 0;
    at += bits;
    return line(printable(labelOf(row.signal)), bits, at - bits);
  });
  return [
    ...heading(
      page,
      'How the total is made, in bits (1 bit doubles the odds; █ raises, ░ lowers)'.slice(0, page.columns),
    ),
    line('Before anything is seen', shown.prior, 0),
    ...rows,
    page.paint('faint', '─'.repeat(label + GAP + BITS)),
    line('Total', shown.total, 0),
  ];
};

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

const links = (page: Page, { result }: Ranked): readonly string[] => {
  if (result.links.length === 0) return [];
  const lines = result.links.flatMap((link) =>
    hanging(
      page,
      `  ${right(signedBits(Math.round(link.bits * 100), 1), 5)}  `,
      printable(`${link.applicationId}, by ${link.via}`),
    ),
  );
  return [...heading(page, 'Shares something with'), ...lines];
};

/**
 * One person's explanation for a terminal: the chance in words, the waterfall whose shown numbers add up to the
 * shown total, evidence with its innocent explanations, the questions to ask and what was not run.
 * At most `columns` wide (at least 50, at most 110); ends with a line break.
 */
export const renderExplanation = (
  ranked: Ranked,
  options: { readonly columns: number; readonly colour: Colour },
): string => {
  const columns = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(options.columns)));
  const page: Page = { columns, paint: painter(options.colour) };
  const { evidence: rows } = ranked.result;
  const shown = shownBits(ranked.result);
  const weighed = rows.map((row, index) => ({ row, bits: shown.rows[index] ?? 0 }));
  const lines = [
    ...head(page, ranked),
    ...chance(page, ranked),
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
    ...links(page, ranked),
    ...notRun(page, ranked),
  ];
  return `${lines.join('\n')}\n`;
};
