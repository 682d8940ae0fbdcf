import { readWords } from '../src/engine/intake/words.ts';
import { mixed } from '../src/engine/near-duplicate/mixed.ts';
import { mostKeys, passageKeys } from '../src/engine/near-duplicate/passage-keys.ts';
import { passagesOf } from '../src/engine/near-duplicate/passages.ts';
import { signatureLength, signPassages } from '../src/engine/near-duplicate/signature.ts';
import { createSignatureIndex, type SignatureIndex } from '../src/engine/near-duplicate/signature-index.ts';
import { signedResumes } from '../src/near-duplicates/corpus.ts';
import { rate, report, shown } from './time.ts';

const WORDS = 570;

/** Texts of 570 words each, made of the lines of simulated résumés. */
const texts = (): readonly string[] => {
  const lines = signedResumes({ seed: 4242, count: 1_500, fraudShare: 0.02 }).flatMap((resume) => resume.lines);
  const made: string[] = [];
  let text: string[] = [];
  let words = 0;
  for (const line of lines) {
    const own = readWords(line).words.length;
    if (words + own > WORDS) {
      made.push(text.join('\n'));
      [text, words] = [[], 0];
    }
    text.push(line);
    words += own;
  }
  return made;
};

const documents = texts();
const passages = documents.map((text) => passagesOf(readWords(text)));
const out = new Uint8Array(signatureLength);
const signing = rate(passages, (document) => signPassages(document, out));
const fromText = rate(documents, (text) => signPassages(passagesOf(readWords(text)), out));
report({
  what: `MinHash signing, ${WORDS} words a document, ${signatureLength} bins`,
  figure: `${shown(signing)} documents/s a core from words, ${shown(fromText)}/s from text`,
  beside: 'published or measured elsewhere: datasketch 303-340/s, npm minhash 94-107/s, C 15.6-16.7k/s (128 bins)',
  goal: 'at least 8,000 documents/s a core',
  reached: signing >= 8_000,
});

const keys = new Uint32Array(2 * mostKeys);
const micros =
  1e6 /
  rate(passages, (document) => {
    for (const passage of document) passageKeys(passage, keys);
  });
report({
  what: `Passage keys, all lines of ${WORDS} words`,
  figure: `${shown(micros)} microseconds an application`,
  beside: '',
  goal: 'at most 60 microseconds',
  reached: micros <= 60,
});

let counter = 0;
const word = (): number => {
  counter = (counter + 0x9e3779b9) | 0;
  return mixed(counter) >>> 0;
};
/**
 * Signatures of strangers. As among simulated résumés, two resemble each other at 0.018: entries come from one common
 * shingle each with a probability of 0.134, so that buckets are as uneven as those of real texts.
 */
const drawSignature = (): Uint8Array => {
  for (let entry = 0; entry < signatureLength; entry += 1) {
    const drawn = word();
    out[entry] = drawn < 0.134 * 2 ** 32 ? entry : drawn & 255;
  }
  return out;
};

interface Measured {
  readonly index: SignatureIndex;
  readonly inserts: number;
  readonly queries: number;
}

const measure = (size: number, expected: number): Measured => {
  const index = createSignatureIndex({ expected });
  const asked: Uint8Array[] = [];
  let inserting = 0;
  for (let id = 0; id < size; id += 1) {
    const signature = drawSignature();
    if (id % (size / 2_000) === 0) asked.push(signature.slice());
    const started = performance.now();
    index.add(id, signature);
    inserting += performance.now() - started;
  }
  return { index, inserts: (size * 1_000) / inserting, queries: rate(asked, (it) => index.find(it, 20)) };
};

const [small, large] = [measure(10_000, 10_000), measure(1_000_000, 1_000_000)];
const grown = measure(1_000_000, 0);
const cost = (it: Measured): string => `${shown(1e6 / it.queries)} us`;
const added = (1e6 / large.queries - 1e6 / small.queries) / (1e6 / 2_000);
report({
  what: 'Near-duplicate index of 1,000,000 documents',
  figure: `${shown(large.inserts)} inserts/s with room made, ${shown(grown.inserts)} growing; query ${cost(large)}, at 10,000 documents ${cost(small)}; ${shown(large.index.bytes / large.index.size)} bytes a document`,
  beside: 'measured elsewhere: datasketch 12-17k inserts/s, 26-49k queries/s',
  goal: `at most 300 bytes a document, and at most 1.3x of the time of an application (500 us): ${shown(1 + added)}x`,
  reached: large.index.bytes / large.index.size <= 300 && added <= 0.3,
});
