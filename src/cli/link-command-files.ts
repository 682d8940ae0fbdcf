import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { levelBits } from '../engine/linkage/model.ts';
import { probabilityOf } from '../engine/linkage/score.ts';
import type { Links } from '../linkage/link-people.ts';
import type { PeopleFile } from '../linkage/read-people.ts';
import { csvCell } from '../output/csv-cell.ts';
import { SURE_BITS } from './link-command-text.ts';

const BATCH = 1_000;
const rounded = (value: number): number => Number(value.toFixed(4));
const rowOf = (cells: readonly (string | number)[]): string => `${cells.map(csvCell).join(',')}\n`;

/** Joins lines into larger pieces: a stream is slow to take them one by one. */
function* inBatches(lines: Iterable<string>): Generator<string> {
  let held: string[] = [];
  for (const line of lines) {
    held.push(line);
    if (held.length < BATCH) continue;
    yield held.join('');
    held = [];
  }
  yield held.join('');
}

function* clusterLines({ ids }: PeopleFile, { clusters }: Links): Generator<string> {
  const sizes = new Int32Array(clusters.count);
  for (const cluster of clusters.of) sizes[cluster] = (sizes[cluster] ?? 0) + 1;
  yield 'row,id,cluster,size,mean_bits,uncertain\n';
  for (const [record, cluster] of clusters.of.entries()) {
    const support = clusters.support[record] ?? Number.NaN;
    const alone = Number.isNaN(support);
    yield rowOf([
      record + 1,
      ids[record] ?? '',
      cluster + 1,
      sizes[cluster] ?? 1,
      alone ? '' : rounded(support),
      alone ? '' : support < SURE_BITS ? 'yes' : 'no',
    ]);
  }
}

function* pairLines({ ids }: PeopleFile, { pairs, clusters, reader, scorer }: Links): Generator<string> {
  const names = reader.columns.flatMap(({ name }) => [`${name} level`, `${name} bits`]);
  yield rowOf(['left_row', 'right_row', 'left_id', 'right_id', 'bits', 'probability', 'together', ...names]);
  for (const [edge, left] of pairs.left.entries()) {
    const right = pairs.right[edge] ?? 0;
    const bits = scorer.score(left, right);
    const columns = reader.comparisons.flatMap(({ levels }, place) => [
      levels[scorer.levels[place] ?? 0] ?? '',
      rounded(scorer.bits[place] ?? 0),
    ]);
    yield rowOf([
      left + 1,
      right + 1,
      ids[left] ?? '',
      ids[right] ?? '',
      rounded(bits),
      rounded(probabilityOf(bits)),
      clusters.of[left] === clusters.of[right] ? 'yes' : 'no',
      ...columns,
    ]);
  }
}

const modelText = (file: PeopleFile, { model, keys, pairs, people, clusters }: Links, threshold: number): string => {
  const columns = model.columns.map((shares) => {
    const bits = levelBits(shares);
    return {
      column: shares.column,
      role: shares.role,
      levels: shares.levels.map((level, place) => ({
        level,
        m: shares.m[place] ?? 0,
        u: shares.u[place] ?? 0,
        bits: rounded(bits[place] ?? 0),
      })),
      ...(shares.uFollowing === undefined
        ? {}
        : { uWhereThatAgrees: { inPart: shares.uFollowing[0], inFull: shares.uFollowing[1] } }),
    };
  });
  return `${JSON.stringify(
    {
      records: people.count,
      rejected: file.rejected.length,
      columns: file.columns.map(({ name, use, note }) => ({ name, use, ...(note === undefined ? {} : { note }) })),
      threshold,
      match: model.match,
      household: model.household,
      stayed: model.stayed,
      compared: pairs.compared,
      kept: pairs.left.length,
      clusters: clusters.count,
      keys: keys.map(({ key, starts, pairs: within, oversize }) => ({
        key,
        blocks: starts.length - 1,
        pairs: within,
        oversize,
      })),
      comparisons: columns,
    },
    null,
    2,
  )}\n`;
};

export interface Linked {
  readonly file: PeopleFile;
  readonly links: Links;
  readonly threshold: number;
}

/** Writes clusters.csv, pairs.csv, model.json and rejected.jsonl. */
export const writeLinks = async (folder: string, { file, links, threshold }: Linked): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const save = (name: string, lines: Iterable<string>): Promise<void> =>
    pipeline(Readable.from(inBatches(lines)), createWriteStream(join(folder, name)));
  await save('clusters.csv', clusterLines(file, links));
  await save('pairs.csv', pairLines(file, links));
  await writeFile(join(folder, 'model.json'), modelText(file, links, threshold));
  await save(
    'rejected.jsonl',
    file.rejected.map((rejection) => `${JSON.stringify(rejection)}\n`),
  );
};
