import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { commandLine } from '../service/command-store.ts';
import type { Service } from '../service/compose.ts';
import { simulate } from '../simulate/simulate.ts';

/** Applications that come with the product, beside the packaged source. */
const examples = new URL('../../examples/applications.jsonl', import.meta.url);

const SIMULATED = 240;
const FRAUD_SHARE = 0.1;
const AT_ONCE = 100;

/** What the sample is: invented people, some of them sent by the same hand. */
export interface Sample {
  readonly applications: number;
  readonly cases: number;
}

const readExamples = async (): Promise<readonly unknown[]> => {
  const lines = (await readFile(fileURLToPath(examples), 'utf8')).split('\n');
  return lines.filter((line) => line !== '').map((line): unknown => JSON.parse(line));
};

/** Receives sample applications: the bundled examples and a small simulated population. */
export const receiveSample = async ({ desk: { receiving } }: Pick<Service, 'desk'>): Promise<Sample> => {
  const simulated = [...simulate({ seed: 1, count: SIMULATED, fraudShare: FRAUD_SHARE })];
  const incoming = [
    ...(await readExamples()).map((application) => ({ source: 'example', application })),
    ...simulated.map(({ application }) => ({ source: 'sample', application })),
  ];
  let cases = 0;
  for (let from = 0; from < incoming.length; from += AT_ONCE) {
    const received = await receiving.receiveMany(commandLine, incoming.slice(from, from + AT_ONCE));
    cases += received.filter((one) => one.ok && one.receipt.case !== null).length;
  }
  return { applications: incoming.length, cases };
};
