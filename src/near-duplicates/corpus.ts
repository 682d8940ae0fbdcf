import { proseOf } from '../engine/intake/career.ts';
import { readSubmission } from '../engine/intake/submission.ts';
import { readWords } from '../engine/intake/words.ts';
import { type Passage, passagesOf } from '../engine/near-duplicate/passages.ts';
import { leastFilled, signatureLength, signPassages } from '../engine/near-duplicate/signature.ts';
import { simulate } from '../simulate/simulate.ts';
import type { Simulated } from '../simulate/truth.ts';

/** A résumé of a simulated applicant, signed. */
export interface SignedResume {
  readonly truth: Simulated['truth'];
  readonly title: string;
  /** Lines as written. */
  readonly lines: readonly string[];
  readonly passages: readonly Passage[];
  readonly signature: Uint8Array;
}

export const passagesOfLines = (lines: readonly string[]): readonly Passage[] =>
  lines.flatMap((line) => passagesOf(readWords(line)));

/** The signature of lines; undefined when they are too short to be compared. */
export const signatureOfLines = (lines: readonly string[]): Uint8Array | undefined => {
  const signature = new Uint8Array(signatureLength);
  return signPassages(passagesOfLines(lines), signature) < leastFilled ? undefined : signature;
};

const linesOf = (application: Simulated['application']): readonly string[] => {
  const submission = readSubmission(application);
  if (!submission.ok) return [];
  const { resume, documents } = submission.application;
  if (resume !== undefined) return proseOf({ resume, at: (part) => part }).map(({ text }) => text);
  return (documents?.[0]?.text ?? '').split('\n').filter((line) => line.trim() !== '');
};

export interface CorpusOptions {
  readonly seed: number;
  readonly count: number;
  readonly fraudShare: number;
}

/** The résumés of a simulation that have enough text. */
export const signedResumes = (options: CorpusOptions): readonly SignedResume[] => {
  const resumes: SignedResume[] = [];
  for (const { application, truth } of simulate(options)) {
    const lines = linesOf(application);
    const passages = passagesOfLines(lines);
    const signature = signatureOfLines(lines);
    if (signature !== undefined)
      resumes.push({ truth, title: application.job?.title ?? '', lines, passages, signature });
  }
  return resumes;
};
