import type { AtsApi } from '../ats/api.ts';
import { Later } from '../ats/http/caller.ts';
import type { DocumentReference, Members } from '../ats/model.ts';
import type { DocumentFile, Extracted } from '../documents/extraction.ts';

/** Reads a document in a process that can be killed. */
export type Extract = (file: DocumentFile) => Promise<Extracted>;

/** A document as the application names it, and its bytes where they could be had. */
export interface FoundDocument {
  readonly members: Members;
  readonly original?: { readonly name: string; readonly bytes: Uint8Array };
}

const MOST_DOCUMENTS = 5;

/** Part of an address that may be a file's name. */
const nameOf = ({ filename, url }: DocumentReference): string => {
  if (filename !== undefined) return filename.slice(-200);
  const last = url === undefined || !URL.canParse(url) ? undefined : new URL(url).pathname.split('/').at(-1);
  return last === undefined || last === '' ? 'document' : last.slice(-200);
};

/** One document with its text. Without it when the file cannot be had or read: the application is screened anyway. */
const documentOf = async (
  api: AtsApi,
  extract: Extract,
  reference: DocumentReference,
  patient: boolean,
): Promise<FoundDocument> => {
  const filename = nameOf(reference);
  let bytes: Uint8Array;
  try {
    bytes = await api.document(reference);
  } catch (error) {
    if (patient && error instanceof Later) throw error;
    return { members: { filename } };
  }
  const original = { name: filename, bytes };
  const extracted = await extract({ filename, bytes });
  if (!extracted.ok) return { members: { filename }, original };
  const { text, hiddenText, metadata, mediaType, sha256 } = extracted.document;
  return { members: { filename, mediaType, sha256, metadata, text, hiddenText }, original };
};

/** The documents of an application, read one after the other. `patient`: a vendor that cannot answer now is waited for. */
export const documentsOf = async (
  { api, extract }: { readonly api: AtsApi; readonly extract: Extract },
  references: readonly DocumentReference[],
  patient: boolean,
): Promise<readonly FoundDocument[]> => {
  const found: FoundDocument[] = [];
  for (const reference of references.slice(0, MOST_DOCUMENTS)) {
    found.push(await documentOf(api, extract, reference, patient));
  }
  return found;
};
