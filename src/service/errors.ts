import { BadBackup } from '../store/backup/format.ts';
import { NotEmpty } from '../store/backup/restore.ts';
import { InUse } from '../store/data-directory/in-use.ts';
import { Unreachable } from '../store/database.ts';
import { CannotRun } from '../store/embedded/cannot-run.ts';
import { SchemaMismatch } from '../store/migrate.ts';
import { UnsuitableDatabase } from '../store/open.ts';
import { MasterKeyError } from '../vault/master-key.ts';
import { ConfigurationError } from './config.ts';
import { PortableError } from './portable-folder.ts';

/** Errors whose words are for whoever runs the service: shown without a stack. */
export const serviceErrors: readonly (new (...given: never[]) => Error)[] = [
  ConfigurationError,
  MasterKeyError,
  PortableError,
  SchemaMismatch,
  UnsuitableDatabase,
  Unreachable,
  CannotRun,
  InUse,
  BadBackup,
  NotEmpty,
];
