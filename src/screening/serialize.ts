import type { EvidenceRow, Result } from '../engine/contract/result.ts';

type NotRun = Result['coverage']['notRun'][number];

// What the engine shares between results (the texts of a signal, the reasons why one did not run) is written once.
const texts = new WeakMap<readonly string[], string>();
const absences = new WeakMap<NotRun, string>();

const remembered = <Key extends object>(memory: WeakMap<Key, string>, key: Key): string => {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const written = JSON.stringify(key);
  memory.set(key, written);
  return written;
};

const evidenceJson = (row: EvidenceRow): string =>
  `{"signal":"${row.signal}","family":"${row.family}","bits":${row.bits},"says":${JSON.stringify(row.says)},"fields":${JSON.stringify(row.fields)},"innocent":${remembered(texts, row.innocent)},"ask":${JSON.stringify(row.ask)},"strength":${row.strength}}`;

/**
 * The same text as `JSON.stringify(result)`, several times as fast: most of a result repeats from one application to
 * the next. Signal ids and families are plain words and need no escaping.
 */
export const resultJson = (result: Result): string => {
  const { coverage, evidence } = result;
  const notRun = coverage.notRun.map((it) => remembered(absences, it)).join(',');
  return `{"applicationId":${JSON.stringify(result.applicationId)},"band":"${result.band}","score":${result.score},"probability":${result.probability},"interval":${JSON.stringify(result.interval)},"bits":${result.bits},"prior":${result.prior},"coverage":{"ran":${coverage.ran},"of":${coverage.of},"notRun":[${notRun}]},"evidence":[${evidence.map(evidenceJson).join(',')}],"links":${JSON.stringify(result.links)},"linksLeftOut":${result.linksLeftOut},"campaign":${JSON.stringify(result.campaign)},"engine":${JSON.stringify(result.engine)}}`;
};
