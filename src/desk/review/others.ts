import type { Result } from '../../engine/contract/result.ts';
import { namedApplication } from '../../engine/links/named-application.ts';
import { findApplications, readHeadlines } from '../../store/applications.ts';
import type { Database } from '../../store/database.ts';
import type { Vault } from '../../vault/vault.ts';

/** Another application, as people call it. */
export interface Other {
  readonly reference: string;
  readonly name: string | null;
  readonly role: string | null;
}

/** References of applications that sentences name. Evidence never holds names: they are looked up for each reader. */
export const namedIn = (sentences: readonly string[]): readonly string[] => [
  ...new Set(sentences.flatMap((says) => namedApplication(says) ?? [])),
];

/** Whoever applied, by reference. */
export const readOthers = async (
  db: Database,
  vault: Vault,
  references: readonly string[],
): Promise<readonly Other[]> => {
  if (references.length === 0) return [];
  const found = await findApplications(db, [...new Set(references)]);
  const headlines = await readHeadlines(
    db,
    vault,
    found.map(({ number }) => number),
  );
  return found.map(({ number, reference }) => {
    const headline = headlines.get(number);
    return { reference, name: headline?.name ?? null, role: headline?.role ?? null };
  });
};

/** Everybody whom a result names, in its links or in its sentences. */
export const othersOf = (db: Database, vault: Vault, result: Result | undefined): Promise<readonly Other[]> => {
  const { links = [], evidence = [] } = result ?? {};
  const linked = links.map(({ applicationId }) => applicationId);
  return readOthers(db, vault, [...linked, ...namedIn(evidence.map(({ says }) => says))]);
};
