import { pairsIn } from '../engine/linkage/blocking/group.ts';
import { type LevelShares, levelBits } from '../engine/linkage/model.ts';
import { clusterQuality, pairwiseQuality, type Quality } from '../engine/linkage/quality.ts';
import { bitsOf } from '../engine/linkage/score.ts';
import type { Waterfall } from '../engine/linkage/waterfall.ts';
import { visible } from '../input/rejection.ts';
import type { Links } from '../linkage/link-people.ts';
import type { PeopleFile } from '../linkage/read-people.ts';
import type { Linked } from './link-command-files.ts';
import { fill } from './text.ts';

/** Records whose mean evidence for their cluster is below this are worth a look. */
export const SURE_BITS = 3;

const whole = (number: number): string => Math.round(number).toLocaleString('en-US');
const signed = (bits: number): string => `${bits < 0 ? '-' : '+'}${Math.abs(bits).toFixed(1)}`;

const columnsText = ({ columns }: PeopleFile, width: number): string => {
  const used = columns.filter(({ use }) => use !== 'none').map(({ name, use }) => `${visible(name, 30)} as ${use}`);
  const unused = columns
    .filter(({ use }) => use === 'none')
    .map(({ name, note }) => visible(name, 30) + (note === undefined ? '' : ` (${note})`));
  return [
    fill(used.join(', ') || 'none', width, 'Columns    ', '           '),
    unused.length === 0 ? '' : fill(unused.join(', '), width, 'Not used   ', '           '),
  ].join('');
};

const levelsText = (shares: LevelShares, width: number): string => {
  const bits = levelBits(shares);
  const levels = shares.levels.flatMap((level, place) =>
    place === 0 || (shares.m[place] ?? 0) < 1e-3 ? [] : [`${level} ${signed(bits[place] ?? 0)}`],
  );
  return fill(levels.join(', '), width, `  ${visible(shares.column, 18).padEnd(19)}`, ' '.repeat(21));
};

const oversizeText = ({ keys }: Links, width: number): string => {
  const cut = keys.filter(({ oversize }) => oversize.pairs > 0 || oversize.unsplit > 0);
  if (cut.length === 0) return '';
  const says =
    'what these keys would have brought together and did not, because too many records share the value: pairs within blocks that stayed too large, and records without a further value to split a block by; other keys may have brought them together';
  return [
    fill(says, width, 'Large keys ', '           '),
    ...cut.map(
      ({ key, oversize }) =>
        `  ${key.padEnd(42)}${whole(oversize.pairs).padStart(12)} pairs ${whole(oversize.unsplit).padStart(9)} records\n`,
    ),
  ].join('');
};

const qualityLine = (what: string, { precision, recall, f1 }: Quality): string =>
  `  ${what.padEnd(9)} precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  F1 ${f1.toFixed(4)}\n`;

const truthText = ({ truth }: PeopleFile, { pairs, clusters }: Links, threshold: number): string =>
  truth === undefined
    ? ''
    : `Against the truth\n${qualityLine('pairs', pairwiseQuality(pairs, truth, bitsOf(threshold)))}${qualityLine('clusters', clusterQuality(clusters.of, truth))}`;

const clustersText = ({ clusters }: Links): string => {
  const sizes = new Int32Array(clusters.count);
  for (const cluster of clusters.of) sizes[cluster] = (sizes[cluster] ?? 0) + 1;
  const several = sizes.filter((size) => size > 1).length;
  const uncertain = clusters.support.filter((bits) => bits < SURE_BITS).length;
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  return `People     ${whole(clusters.count)}: ${whole(several)} with several records, at most ${whole(largest)};\n           ${whole(uncertain)} records are uncertain members\n`;
};

/** What linking a file came to, in lines of at most `width`. */
export const linkText = ({ file, links, threshold }: Linked, width: number): string => {
  const { people, model, pairs } = links;
  const all = pairsIn(people.count);
  return [
    `Records    ${whole(people.count)}${file.rejected.length === 0 ? '' : `, ${whole(file.rejected.length)} rows rejected`}\n`,
    columnsText(file, width),
    fill(
      `${whole(pairs.compared)} of ${whole(all)} compared; about ${whole(model.match * all)} are estimated to be of one person, ${whole(model.household * all)} of two people in one home; ${Math.round(model.stayed * 100)}% of one person's records show one address`,
      width,
      'Pairs      ',
      '           ',
    ),
    oversizeText(links, width),
    'Evidence   in bits, estimated from the file itself; on average over its values\n',
    ...model.columns.map((shares) => levelsText(shares, width)),
    clustersText(links),
    truthText(file, links, threshold),
  ].join('');
};

/** Why two records score as they do, row by row, and what came of it. */
export const waterfallText = (
  { rows, bits, probability }: Waterfall,
  together: 'put together' | 'kept apart',
  width: number,
): string => {
  const lines = rows.map((row) => {
    const values =
      row.level === '' ? '' : `${row.level}: ${visible(row.left, 24) || '-'} | ${visible(row.right, 24) || '-'}`;
    return fill(
      values,
      width,
      `${signed(row.bits).padStart(7)}  ${visible(row.what, 27).padEnd(28)} `,
      ' '.repeat(38),
    ).trimEnd();
  });
  return `${lines.join('\n')}\n${signed(bits).padStart(7)}  probability ${probability.toFixed(4)}; the two records are ${together}\n`;
};
