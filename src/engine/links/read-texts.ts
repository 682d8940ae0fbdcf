import type { Intake } from '../intake/claims.ts';
import { readWords, type Words } from '../intake/words.ts';
import { mostKeys, passageKeys } from '../near-duplicate/passage-keys.ts';
import { passagesOf, type Passage as WordsOfPassage } from '../near-duplicate/passages.ts';
import { leastFilled, signatureLength, signPassages } from '../near-duplicate/signature.ts';
import type { Passage, Traces } from './traces.ts';

const MOST_ENTRIES = 30;
/** The latest jobs come first: enough to see a part copied, and few enough to remember for years. */
const MOST_PASSAGES = 24;
const KEYS_OF_PASSAGE = 1;

interface Text {
  readonly section: Passage['section'];
  readonly words: Words;
  readonly field: string;
}

const sectionOf = (field: string): Passage['section'] | undefined => {
  if (field.startsWith('/resume/work/')) return 'job';
  if (field.startsWith('/resume/projects/')) return 'project';
  return field === '/resume/basics/summary' ? 'summary' : undefined;
};

/** Texts of a résumé that came as data: its words were hashed with the claims. */
function* textsOfClaims({ stated }: Intake): Generator<Text> {
  for (const prose of stated.prose ?? []) {
    const section = sectionOf(prose.field);
    if (section !== undefined) yield { section, words: prose, field: prose.field };
  }
}

/** Texts of a résumé that was read out of a document, by the sections that were found in it. */
function* textsOfDocument({ source }: Intake): Generator<Text> {
  if (source === undefined) return;
  const field = source.at('');
  const { basics, work, projects } = source.resume;
  const text = (section: Passage['section'], content: string | undefined): Text[] =>
    content === undefined || content === '' ? [] : [{ section, words: readWords(content), field }];
  yield* text('summary', basics?.summary);
  for (const job of (work ?? []).slice(0, MOST_ENTRIES)) {
    yield* text('job', job.summary);
    yield* text('job', job.description);
    for (const line of job.highlights ?? []) yield* text('job', line);
  }
  for (const project of (projects ?? []).slice(0, MOST_ENTRIES)) {
    yield* text('project', project.description);
    for (const line of project.highlights ?? []) yield* text('project', line);
  }
}

const keys = new Uint32Array(2 * mostKeys);

/** Keys as whole numbers of 53 bits. */
const keysOf = (words: WordsOfPassage): number[] => {
  const count = passageKeys(words, keys, KEYS_OF_PASSAGE);
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
export const readTexts = (intake: Intake): Pick<Traces, 'signature' | 'passages'> => {
  const passages: Passage[] = [];
  const signed: WordsOfPassage[] = [];
  const structured = intake.source?.at('').startsWith('/resume') ?? false;
  for (const { section, words, field } of structured ? textsOfClaims(intake) : textsOfDocument(intake)) {
    for (const passage of passagesOf(words)) {
      if (section !== 'project') signed.push(passage);
      if (passages.length >= MOST_PASSAGES) continue;
      const found = keysOf(passage);
      if (found.length > 0) passages.push({ section, keys: found, field });
    }
  }
  const enough = signed.length > 0 && signPassages(signed, signature) >= leastFilled;
  return { signature: enough ? [...signature] : null, passages };
};
