import type { ResumeSource } from '../intake/contact.ts';
import { readWords } from '../intake/words.ts';
import { mostKeys, passageKeys } from '../near-duplicate/passage-keys.ts';
import { passagesOf, type Passage as Words } from '../near-duplicate/passages.ts';
import { leastFilled, signatureLength, signPassages } from '../near-duplicate/signature.ts';
import type { Passage, Traces } from './traces.ts';

const MOST_ENTRIES = 30;
/** The latest jobs come first: enough to see a part copied, and few enough to remember for years. */
const MOST_PASSAGES = 24;
const KEYS_OF_PASSAGE = 1;

interface Text {
  readonly section: Passage['section'];
  readonly text: string;
  readonly field: string;
}

function* textsOf({ resume, at }: ResumeSource): Generator<Text> {
  const add = function* (section: Passage['section'], text: string | undefined, part: string): Generator<Text> {
    if (text !== undefined && text !== '') yield { section, text, field: at(part) };
  };
  yield* add('summary', resume.basics?.summary, '/basics/summary');
  for (const [index, job] of (resume.work ?? []).slice(0, MOST_ENTRIES).entries()) {
    yield* add('job', job.summary, `/work/${index}/summary`);
    yield* add('job', job.description, `/work/${index}/description`);
    for (const [line, text] of (job.highlights ?? []).entries())
      yield* add('job', text, `/work/${index}/highlights/${line}`);
  }
  for (const [index, project] of (resume.projects ?? []).slice(0, MOST_ENTRIES).entries()) {
    yield* add('project', project.description, `/projects/${index}/description`);
    for (const [line, text] of (project.highlights ?? []).entries())
      yield* add('project', text, `/projects/${index}/highlights/${line}`);
  }
}

const keys = new Uint32Array(2 * mostKeys);

/** Keys as whole numbers of 53 bits. */
const keysOf = (words: Words): number[] => {
  const count = Math.min(KEYS_OF_PASSAGE, passageKeys(words, keys));
  return Array.from(
    { length: count },
    (_, key) => ((keys[2 * key + 1] ?? 0) % 2 ** 21) * 2 ** 32 + (keys[2 * key] ?? 0),
  );
};

const signature = new Uint8Array(signatureLength);

/**
 * The résumé's prose as a signature and as passages. What people describe of their jobs is signed; projects are not,
 * since courses set the same ones to many.
 */
export const readTexts = (source: ResumeSource | undefined): Pick<Traces, 'signature' | 'passages'> => {
  const passages: Passage[] = [];
  const signed: Words[] = [];
  for (const { section, text, field } of source === undefined ? [] : textsOf(source)) {
    for (const words of passagesOf(readWords(text))) {
      if (section !== 'project') signed.push(words);
      if (passages.length >= MOST_PASSAGES) continue;
      const found = keysOf(words);
      if (found.length > 0) passages.push({ section, keys: found, field });
    }
  }
  const enough = signed.length > 0 && signPassages(signed, signature) >= leastFilled;
  return { signature: enough ? [...signature] : null, passages };
};
