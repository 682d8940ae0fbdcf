import { parentPort, workerData } from 'node:worker_threads';
import type { Candidates, Part } from '../engine/linkage/blocking/pairs.ts';
import { scorePart } from '../engine/linkage/collect.ts';
import { comparisons } from '../engine/linkage/compare/all.ts';
import type { LinkageModel } from '../engine/linkage/model.ts';
import { createPairReader } from '../engine/linkage/pair-reader.ts';
import { createScorer } from '../engine/linkage/score.ts';
import { bundledTables } from '../reference/bundled.ts';
import { type PackedPeople, unpackPeople } from './packed-people.ts';

export interface WorkerData {
  readonly people: PackedPeople;
  readonly candidates: Candidates;
  readonly model: LinkageModel;
  readonly least: number;
}

const port = parentPort;
if (port === null) throw new Error('started outside a pool');

const { people, candidates, model, least }: WorkerData = workerData;
const { nicknames } = bundledTables;
const reader = createPairReader(unpackPeople(people), comparisons(nicknames.sameGivenName));
const scorer = createScorer(reader, model);

port.on('message', ({ number, part }: { readonly number: number; readonly part: Part }) => {
  const scored = scorePart(candidates, part, scorer, least);
  port.postMessage(
    { number, scored },
    [scored.left, scored.right, scored.bits]
      .map((column) => column.buffer)
      .filter((buffer) => buffer instanceof ArrayBuffer),
  );
});
