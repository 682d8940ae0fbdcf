import type { Pair } from '../engine/contract/pair.ts';
import { type Surroundings, whoOf } from './explain-links.ts';
import { chanceOf, relationInWords, tieFacts, tieLabel } from './link-words.ts';
import { shownBits } from './shown-bits.ts';
import { faint, hanging, heading, type Page, type PageOptions, paragraph, readingPage } from './text/page.ts';
import { printable } from './text/visible.ts';
import { waterfallLines } from './text/waterfall.ts';
import { oddsInWords, percent, rule } from './words.ts';

const INDENT = '    ';

const beneath = (page: Page, text: string): readonly string[] => faint(page, hanging(page, INDENT, text));

type Comparison = Pair['samePerson']['comparisons'][number];

const stated = ({ left, right }: Comparison): string => {
  if (left === null && right === null) return 'neither states it';
  const [first, second] = [printable(left ?? 'not stated'), printable(right ?? 'not stated')];
  return first === second ? `both: ${first}` : `${first} | ${second}`;
};

const samePerson = (page: Page, { samePerson: question, relation }: Pair): readonly string[] => {
  const shown = shownBits({ prior: question.prior, bits: question.bits, evidence: question.comparisons });
  const chance = chanceOf(question.bits);
  return [
    ...heading(page, 'Is it one person? (in bits: 1 bit doubles the odds; █ for, ░ against)'),
    ...waterfallLines(page, shown, {
      start: 'Before comparing',
      rows: question.comparisons.map((it) => ({
        label: printable(it.comparison),
        beneath: beneath(page, `${printable(it.level)} · ${stated(it)}`),
      })),
      total: 'One person',
      running: 'shown',
    }),
    '',
    ...paragraph(page, `Chance that they are one person: ${percent(chance)}, ${oddsInWords(chance)}.`),
    ...paragraph(page, `Held for: ${relationInWords[relation]}.`),
  ];
};

const sameOperator = (page: Page, { sameOperator: question }: Pair): readonly string[] => {
  const title = heading(page, 'Is one operator behind both? (in bits)');
  if (question.ties.length === 0) return [...title, ...paragraph(page, 'They share nothing that was compared.')];
  const discount = question.discount === 0 ? [] : [{ bits: -Math.abs(question.discount) }];
  const shown = shownBits({ prior: 0, bits: question.bits, evidence: [...question.ties, ...discount] });
  const rows = question.ties.map((tie) => {
    const [level = '', ...facts] = tieFacts(tie);
    const said = [level, ...(tie.value === '' ? [] : [tie.value]), ...facts].map(printable).join(' · ');
    return { label: tieLabel[tie.kind], beneath: beneath(page, said) };
  });
  const taken = { label: 'Ties that repeat each other', beneath: [] };
  return [
    ...title,
    ...waterfallLines(page, shown, {
      start: 'Before looking',
      rows: discount.length === 0 ? rows : [...rows, taken],
      total: 'One operator',
      running: 'shown',
    }),
  ];
};

const conclusion = (page: Page, { relation, sameOperator: { bits }, campaign }: Pair): readonly string[] => {
  const counts =
    relation === 'same-person'
      ? 'One person who applies again is history: what they share is no sign of an operator.'
      : bits > 0
        ? 'Different people who share this are a reason to ask, not proof.'
        : 'Nothing here links them.';
  const [left, right] = [campaign.left, campaign.right];
  const both = left !== null && left === right;
  const membership = both
    ? `Both are in campaign ${printable(left)}.`
    : [
        left === null ? '' : `The first is in campaign ${printable(left)}.`,
        right === null ? '' : `The second is in campaign ${printable(right)}.`,
      ]
        .filter((said) => said !== '')
        .join(' ') || 'Neither is in a campaign.';
  return ['', ...paragraph(page, `${counts} ${membership}`), ...faint(page, paragraph(page, rule))];
};

/**
 * Why two applications are, or are not, held for one person and for one operator: two waterfalls whose shown numbers
 * add up to the totals shown. At most `columns` wide (at least 50, at most 110); ends with a line break.
 */
export const renderPair = (pair: Pair, options: PageOptions & Pick<Surroundings, 'names'>): string => {
  const page = readingPage(options);
  const lines = [
    ...hanging(page, 'First:  ', whoOf(pair.left, options.names)).map((line) => page.paint('strong', line)),
    ...hanging(page, 'Second: ', whoOf(pair.right, options.names)).map((line) => page.paint('strong', line)),
    ...samePerson(page, pair),
    ...sameOperator(page, pair),
    ...conclusion(page, pair),
  ];
  return `${lines.join('\n')}\n`;
};
