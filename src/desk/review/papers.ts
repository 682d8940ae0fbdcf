import type { Extraction, PageImage, PageWish } from '../../documents/extraction.ts';
import { type Attachment, addAttachment, attachedBytes, readAttachment } from '../../store/attachments.ts';
import { audit } from '../../store/audit.ts';
import { addNote } from '../../store/notes.ts';
import type { Actor } from '../actor.ts';
import { newId } from '../paging.ts';
import { demand } from '../permissions.ts';
import { Problem } from '../problem.ts';
import type { ReviewContext } from './context.ts';
import { mediaTypeOf } from './media-type.ts';
import { holdCase, openCase, viewOf } from './open.ts';
import { plainName } from './plain-name.ts';
import { sha256 } from './sha256.ts';
import { reviewer } from './work.ts';

/** Largest file beside a case, in bytes. */
const LARGEST_ATTACHMENT = 10 * 1024 * 1024;
/** All files beside one case: an evidence pack holds them in memory. */
const MOST_BYTES = 100 * 1024 * 1024;

export interface SavedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What people put beside a case. It changes nothing about where the case stands. */
export interface Papers {
  note(actor: Actor, id: string, text: string): Promise<{ readonly id: string }>;
  attach(
    actor: Actor,
    id: string,
    file: { name: string; bytes: Uint8Array },
  ): Promise<Omit<Attachment, 'at' | 'origin'>>;
  /** A file to be saved, never to be shown in a page. */
  attachment(actor: Actor, id: string, file: string): Promise<SavedFile>;
  /** One page of a PDF as a picture, in which nothing acts. */
  page(actor: Actor, id: string, file: string, wish: PageWish): Promise<PageImage>;
  /** What a PDF, a Word document or a text says, what it hides, and what it could not be asked. */
  text(actor: Actor, id: string, file: string): Promise<Extraction>;
}

const attachOne = async (
  { database, vault, now }: ReviewContext,
  actor: Actor,
  id: string,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<Omit<Attachment, 'at' | 'origin'>> => {
  const person = reviewer(actor);
  if (bytes.length > LARGEST_ATTACHMENT) throw new Problem('too-large', 'A file can have 10 MB at most');
  if (bytes.length === 0) throw new Problem('invalid', 'The file is empty');
  return database.transaction(async (db) => {
    const { application } = await holdCase(db, actor, id);
    if ((await attachedBytes(db, application)) + bytes.length > MOST_BYTES) {
      throw new Problem('too-large', 'All files beside a case can have 100 MB at most');
    }
    const at = now();
    const file = {
      id: newId('file'),
      by: person.id,
      name: plainName(name),
      mediaType: mediaTypeOf(bytes),
      size: bytes.length,
      sha256: sha256(bytes),
    };
    await addAttachment(db, vault, application, { ...file, at, bytes });
    const detail = { file: file.id, size: file.size, sha256: file.sha256 };
    await audit(db, [{ at, actor, action: 'case.attach', subject: id, detail }]);
    return file;
  });
};

/** A file with its bytes, checked against its digest; handing it out is logged. */
const saved = async (
  { database, vault, now }: ReviewContext,
  actor: Actor,
  id: string,
  file: string,
  part: Readonly<Record<string, string | number>> = {},
): Promise<SavedFile> => {
  demand(actor, 'see');
  if (viewOf(actor) !== 'full') throw new Problem('not-allowed', 'Files are read by those who review');
  return database.transaction(async (db) => {
    const { application } = await openCase(db, actor, id);
    const found = await readAttachment(db, vault, application, file);
    if (found === undefined) throw new Problem('not-found', 'There is no such file');
    if (sha256(found.bytes) !== found.sha256) throw new Error('a stored file differs from its digest');
    await audit(db, [{ at: now(), actor, action: 'case.read-file', subject: id, detail: { file, ...part } }]);
    return { name: found.name, mediaType: found.mediaType, bytes: found.bytes };
  });
};

export const createPapers = (context: ReviewContext): Papers => {
  const { database, vault, now } = context;
  return {
    note: async (actor, id, text) => {
      const person = reviewer(actor);
      if (text.trim() === '') throw new Problem('invalid', 'The note is empty');
      return database.transaction(async (db) => {
        const { application } = await holdCase(db, actor, id);
        const note = { id: newId('note'), by: person.id, at: now(), text: text.trim() };
        await addNote(db, vault, application, note);
        await audit(db, [{ at: note.at, actor, action: 'case.note', subject: id, detail: { note: note.id } }]);
        return { id: note.id };
      });
    },
    attach: (actor, id, file) => attachOne(context, actor, id, file),
    attachment: (actor, id, file) => saved(context, actor, id, file),
    page: async (actor, id, file, wish) => {
      const { name, bytes } = await saved(context, actor, id, file, { page: wish.page });
      const drawn = await context.seams.documents.draw({ filename: name, bytes }, wish);
      if (!drawn.ok) throw new Problem('invalid', `This page cannot be shown: ${drawn.reason}`);
      return drawn.image;
    },
    text: async (actor, id, file) => {
      const { name, bytes } = await saved(context, actor, id, file, { part: 'text' });
      const extracted = await context.seams.documents.extract({ filename: name, bytes });
      if (!extracted.ok) throw new Problem('invalid', `This file cannot be shown: ${extracted.reason}`);
      return extracted.document;
    },
  };
};
