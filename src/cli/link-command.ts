import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { waterfallOf } from '../engine/linkage/waterfall.ts';
import { linkPeople } from '../linkage/link-people.ts';
import { type PeopleFile, readPeople } from '../linkage/read-people.ts';
import { truthColumn } from '../linkage/truth.ts';
import { bundledTables } from '../reference/bundled.ts';
import { columnsOf, type ExitCode, type Io, UsageError, write } from './io.ts';
import { type Linked, writeLinks } from './link-command-files.ts';
import { linkText, waterfallText } from './link-command-text.ts';
import { wholeNumber } from './whole-number.ts';

const MOST_THREADS = 16;
/** More than two threads gain little: reading and estimation take the other half of the time. */
const USUAL_THREADS = 4;
const EVEN = '0.5';
const SHOWN_REJECTIONS = 5;

const thresholdOf = (text: string): number => {
  const value = Number(text);
  if (!(value >= 0.05 && value <= 0.9999)) {
    throw new UsageError(`--threshold takes a probability from 0.05 to 0.9999, not "${text}"`);
  }
  return value;
};

const threadsOf = (text: string | undefined): number =>
  text === undefined
    ? Math.min(USUAL_THREADS, availableParallelism())
    : wholeNumber('threads', text, { from: 1, to: MOST_THREADS });

/** A record by its id, or by its row counted from 1. */
const recordOf = ({ ids }: PeopleFile, named: string): number => {
  const byId = ids.indexOf(named);
  if (byId !== -1) return byId;
  const row = Number(named);
  if (Number.isInteger(row) && row >= 1 && row <= ids.length) return row - 1;
  throw new UsageError(`there is no record "${named}": --why takes two ids, or rows from 1 to ${ids.length}`);
};

interface RecordPair {
  readonly left: number;
  readonly right: number;
}

const recordPairOf = (file: PeopleFile, [a, b]: readonly [string, string]): RecordPair => {
  const pair = { left: recordOf(file, a), right: recordOf(file, b) };
  if (pair.left === pair.right) throw new UsageError(`--why takes two records; "${a}" and "${b}" are one`);
  return pair;
};

const noteRejections = async ({ rejected }: PeopleFile, io: Io): Promise<void> => {
  for (const { file, line, reason } of rejected.slice(0, SHOWN_REJECTIONS)) {
    await write(io.stderr, `${file}${line === null ? '' : `:${line}`}: ${reason}\n`);
  }
  if (rejected.length > SHOWN_REJECTIONS) {
    await write(
      io.stderr,
      `and ${rejected.length - SHOWN_REJECTIONS} rows more; --out FOLDER writes them all to rejected.jsonl\n`,
    );
  }
};

const optionsOf = (args: readonly string[]) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      as: { type: 'string', default: 'people' },
      out: { type: 'string' },
      threshold: { type: 'string', default: EVEN },
      threads: { type: 'string' },
      truth: { type: 'string' },
      why: { type: 'string' },
    },
  });
  const [path, second, ...more] = positionals;
  const wanted = values.why === undefined ? 1 : 2;
  if (path === undefined || more.length > 0 || positionals.length !== wanted) {
    throw new UsageError(
      'link needs one FILE.csv: link FILE.csv --as people [--out FOLDER] [--threshold P] [--truth COLUMN] [--why A B]',
    );
  }
  if (values.as !== 'people') throw new UsageError(`link --as takes "people", not "${values.as}"`);
  if (!existsSync(path)) throw new UsageError(`${path}: there is no such file`);
  const pair: readonly [string, string] | undefined =
    values.why === undefined || second === undefined ? undefined : [values.why, second];
  return {
    path,
    pair,
    out: values.out,
    truth: values.truth,
    threshold: thresholdOf(values.threshold),
    threads: threadsOf(values.threads),
  };
};

/**
 * `gatehouse link FILE.csv --as people [--out FOLDER] [--threshold P] [--truth COLUMN] [--why A B] [--threads N]`:
 * which records are of one person, by a model that is estimated from the file itself.
 */
export const linkCommand = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  const { path, pair, out, truth, threshold, threads } = optionsOf(args);
  const file = await readPeople(path, truth === undefined ? {} : { truth: truthColumn(truth) });
  await noteRejections(file, io);
  if (file.people.count < 2) throw new UsageError(`${path} has fewer than two records`);
  if (file.people.columns.length === 0) {
    throw new UsageError(`${path} has no column that says who somebody is (names, birth, address, mail, phone)`);
  }
  const asked = pair === undefined ? undefined : recordPairOf(file, pair);
  const { sameGivenName } = bundledTables.nicknames;
  const links = await linkPeople(file.people, { sameGivenName, threshold, threads });
  const linked: Linked = { file, links, threshold };
  if (out !== undefined) await writeLinks(out, linked);
  const width = columnsOf(io);
  if (asked === undefined) await write(io.stdout, linkText(linked, width));
  else {
    const { of } = links.clusters;
    const together = of[asked.left] === of[asked.right] ? 'put together' : 'kept apart';
    await write(io.stdout, waterfallText(waterfallOf(links, asked.left, asked.right), together, width));
  }
  return 0;
};
