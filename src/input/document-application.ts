import type { DocumentFile, Extracted } from '../documents/extraction.ts';
import { type Batch, rejected } from './batch.ts';
import type { Rejection } from './rejection.ts';

/** A résumé to read. */
interface ResumeFile {
  readonly file: string;
  readonly id: string;
  /** From the folder or archive it was found in. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly receivedAt: string | undefined;
}

/** How a résumé becomes an application. */
export interface ResumeReading {
  readonly extract: (input: DocumentFile) => Promise<Extracted>;
  /** The candidate's name from the text of a résumé. */
  readonly nameOf: (text: string) => string | undefined;
  readonly note: (note: { readonly file: string; readonly says: string }) => void;
}

/** One application from one résumé document. Everything that goes wrong with the document is a rejection. */
export async function documentApplication(resume: ResumeFile, reading: ResumeReading): Promise<Batch> {
  const { file, id, path, bytes, receivedAt } = resume;
  const reject = (field: string | null, reason: string): Batch => {
    const rejection: Rejection = { file, line: null, field, reason, applicationId: id };
    return rejected(rejection);
  };
  const filename = path.slice(path.lastIndexOf('/') + 1);
  const extracted = await reading.extract({ filename, bytes });
  if (!extracted.ok) return reject(null, extracted.reason);
  const { mediaType, sha256, text, hiddenText, metadata, notes } = extracted.document;
  for (const says of notes) reading.note({ file, says });
  if (receivedAt === undefined)
    return reject('/receivedAt', 'nothing says when this was received: give --received-at DATE');
  const name = reading.nameOf(text)?.trim() ?? '';
  if (name === '') return reject('/candidate/name', 'no name was found in the text of the résumé');
  const value = {
    id,
    receivedAt,
    candidate: { name },
    documents: [{ filename, mediaType, sha256, path, text, hiddenText, metadata }],
  };
  return { kind: 'applications', items: [{ file, line: null, value }] };
}
