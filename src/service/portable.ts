import type { Database } from '../store/database.ts';
import {
  clearForImport,
  exportRows,
  importRows,
  isEmptySystem,
  schemaVersion,
  sequencesOf,
  setSequences,
  tablesInOrder,
} from '../store/portable.ts';
import type { MasterKey } from '../vault/master-key.ts';
import type { Vault } from '../vault/vault.ts';
import { version } from '../version.ts';
import { blindingKeyOf, replaceBlindingKey } from './keys.ts';
import {
  type ExportedFile,
  makeFolder,
  PortableError,
  readManifest,
  readRows,
  writeManifest,
  writeRows,
} from './portable-folder.ts';

/** What an export or import works on. */
export interface PortableParts {
  readonly database: Database;
  readonly vault: Vault;
  readonly masters: readonly [MasterKey, ...MasterKey[]];
  readonly now: () => Date;
}

/** Writes the whole system, decrypted, as it is at one moment. */
export const exportSystem = async (
  { database, vault, masters, now }: PortableParts,
  folder: string,
): Promise<readonly ExportedFile[]> => {
  await makeFolder(folder);
  return database.transaction(async (within) => {
    await within.execute('set transaction isolation level repeatable read read only');
    const files: ExportedFile[] = [];
    for (const table of await tablesInOrder(within))
      files.push(await writeRows(folder, table.file, exportRows(within, vault, table)));
    await writeManifest(folder, {
      product: version,
      schema: await schemaVersion(within),
      exportedAt: now().toISOString(),
      sequences: await sequencesOf(within),
      blindingKey: Buffer.from(await blindingKeyOf(within, masters)).toString('base64'),
      files,
    });
    return files;
  });
};

/** Takes an export into an empty system: all of it or nothing. */
export const importSystem = async (
  { database, vault, masters }: PortableParts,
  folder: string,
): Promise<readonly ExportedFile[]> => {
  const manifest = await readManifest(folder);
  return database.transaction(async (within) => {
    if (!(await isEmptySystem(within)))
      throw new PortableError('this system is not empty: an export can only be taken into a new one');
    const schema = await schemaVersion(within);
    if (schema !== manifest.schema)
      throw new PortableError(
        `the export was made by Gatehouse ${manifest.product} (schema ${manifest.schema}), this is schema ${schema}: ` +
          'take it in with that version, then upgrade',
      );
    await clearForImport(within);
    await replaceBlindingKey(within, masters, Buffer.from(manifest.blindingKey, 'base64'));
    for (const table of await tablesInOrder(within)) {
      const file = manifest.files.find((one) => one.file === table.file);
      if (file === undefined) throw new PortableError(`${folder}/export.json names no ${table.file}.jsonl`);
      for await (const rows of readRows(folder, file)) await importRows(within, vault, { table, rows });
    }
    await setSequences(within, manifest.sequences);
    return manifest.files;
  });
};
