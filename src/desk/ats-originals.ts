import { findApplication } from '../store/applications.ts';
import { addAttachment } from '../store/attachments.ts';
import { lockForErasure } from '../store/erasure.ts';
import type { FoundDocument } from './ats-documents.ts';
import { newId } from './paging.ts';
import type { Parts } from './parts.ts';
import { mediaTypeOf } from './review/media-type.ts';
import { plainName } from './review/plain-name.ts';
import { sha256 } from './review/sha256.ts';

/** Larger ones are read, and not kept. */
const LARGEST = 10 * 1024 * 1024;

/** Keeps documents as the tracking system sent them, for reviewers to look at. Again for the same changes nothing. */
export const keepOriginals = async (
  { database, vault, now }: Pick<Parts, 'database' | 'vault' | 'now'>,
  it: { readonly reference: string; readonly by: string; readonly documents: readonly FoundDocument[] },
): Promise<void> => {
  const originals = it.documents.flatMap(({ original }) => original ?? []);
  const kept = originals.filter(({ bytes }) => bytes.length > 0 && bytes.length <= LARGEST);
  if (kept.length === 0) return;
  await database.transaction(async (db) => {
    const application = await findApplication(db, it.reference);
    // An erasure under way is waited for, so that nothing is left behind by it.
    const [number] = application === undefined ? [] : await lockForErasure(db, [application.number]);
    if (number === undefined) return;
    for (const { name, bytes } of kept) {
      const file = { id: newId('file'), by: it.by, at: now(), name: plainName(name), bytes };
      const about = { mediaType: mediaTypeOf(bytes), size: bytes.length, sha256: sha256(bytes) };
      await addAttachment(db, vault, number, { ...file, ...about }, 'application');
    }
  });
};
