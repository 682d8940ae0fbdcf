import { personName } from '../engine/intake/names.ts';
import { nameHash } from '../engine/links/history.ts';
import { indicatorKeys } from '../engine/links/indicator.ts';
import type { Tables } from '../engine/reference.ts';
import { findApplications } from '../store/applications.ts';
import type { Database } from '../store/database.ts';
import { loadSurroundings } from '../store/link-memory/load.ts';
import type { Vault } from '../vault/vault.ts';

/** Most applications that one search gives: a value that more people share tells nobody apart. */
const MOST = 500;

/** Kinds of values that people type into a search box. */
const kinds = ['email', 'phone', 'profile'] as const;

/** Numbers of the applications that a text names exactly: by reference, name, mailbox, phone or profile. */
export type Search = (db: Database, text: string) => Promise<readonly number[]>;

/** Nothing is stored in the clear to search in: the text is made into the keys that applications are linked by. */
export const createSearch =
  (vault: Vault, tables: Tables): Search =>
  async (db, text) => {
    const hashes = kinds.flatMap((kind) => {
      const keys = indicatorKeys(kind, text, tables);
      return keys.ok ? keys.hashes : [];
    });
    const { words } = personName(text);
    if (words.length > 1) hashes.push(nameHash(words));
    const byReference = (await findApplications(db, [text])).map(({ number }) => number);
    if (hashes.length === 0) return byReference;
    const { values } = await loadSurroundings(db, vault, { hashes, bucketKeys: [], fresh: 0 });
    const people = new Set(byReference);
    for (const { postings } of values.values())
      for (const { application, role } of postings) if (role === 'own') people.add(application);
    return [...people].slice(0, MOST);
  };
