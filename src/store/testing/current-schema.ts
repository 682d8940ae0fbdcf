import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silent } from '../../log.ts';
import { openEmbedded } from '../embedded/open.ts';
import { migrate } from '../migrate.ts';
import { migrations } from '../migrations/index.ts';
import { schemaText } from '../schema-text.ts';

/** The schema that the migrations of this version make, on a PostgreSQL that is started for it. */
export const currentSchema = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-schema-'));
  const database = await openEmbedded({
    dataDirectory: folder,
    log: silent,
    settings: { fsync: 'off' },
  }).catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true });
    throw error;
  });
  try {
    await migrate(database, migrations);
    return await schemaText(database);
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
};
