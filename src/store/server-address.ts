import { readFile } from 'node:fs/promises';
import type { ConnectionOptions } from 'node:tls';
import { Client, type ClientConfig } from 'pg';
import type { Log } from '../log.ts';
import { failureOf } from './driver/failure.ts';

const modes = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'] as const;
type Mode = (typeof modes)[number];

const isMode = (text: string): text is Mode => modes.some((mode) => mode === text);

const tlsParameters = ['sslmode', 'sslrootcert', 'sslcert', 'sslkey'];

interface ServerUrl {
  /** The address without what concerns TLS. */
  readonly connectionString: string;
  readonly mode: Mode;
  readonly files: Readonly<Record<'ca' | 'cert' | 'key', string | null>>;
}

const read = (url: string): ServerUrl => {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    throw new Error('DATABASE_URL is not an address such as postgres://user:password@host:5432/name');
  }
  if (!['postgres:', 'postgresql:'].includes(parsed.protocol)) {
    throw new Error(`DATABASE_URL begins with ${parsed.protocol}//, and only postgres:// is known`);
  }
  const { searchParams } = parsed;
  const mode = searchParams.get('sslmode') ?? 'prefer';
  if (!isMode(mode)) throw new Error(`sslmode is ${mode}, and may be ${modes.join(', ')}`);
  const files = {
    ca: searchParams.get('sslrootcert'),
    cert: searchParams.get('sslcert'),
    key: searchParams.get('sslkey'),
  };
  for (const name of tlsParameters) searchParams.delete(name);
  return { connectionString: parsed.href, mode, files };
};

const tlsOf = async ({ mode, files }: ServerUrl): Promise<ConnectionOptions> => {
  const content = async (path: string | null) => (path === null ? undefined : readFile(path, 'utf8'));
  const [ca, cert, key] = await Promise.all([content(files.ca), content(files.cert), content(files.key)]);
  // As in libpq: `require` checks the certificate when it is told whom to believe.
  const verify = mode === 'verify-full' || mode === 'verify-ca' || (mode === 'require' && ca !== undefined);
  return {
    rejectUnauthorized: verify,
    ...(ca !== undefined && { ca }),
    ...(cert !== undefined && { cert }),
    ...(key !== undefined && { key }),
    ...(mode !== 'verify-full' && { checkServerIdentity: () => undefined }),
  };
};

const offersTls = async (address: ClientConfig): Promise<boolean> => {
  const client = new Client({ ...address, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (error instanceof Error && error.message === 'The server does not support SSL connections') return false;
    throw failureOf(error);
  } finally {
    client.end().catch(() => {});
  }
};

/**
 * The address of a server with TLS as its `sslmode` says, in the meaning that PostgreSQL gives these words. Without one
 * it is `prefer`: encrypted where the server offers it, and a warning where it does not.
 */
export const serverAddress = async (url: string, log: Log): Promise<ClientConfig> => {
  const server = read(url);
  const { connectionString, mode } = server;
  if (mode === 'disable') return { connectionString, ssl: false };
  const encrypted: ClientConfig = { connectionString, ssl: await tlsOf(server) };
  const isOptional = mode === 'prefer' || mode === 'allow';
  if (!isOptional || (await offersTls(encrypted))) return encrypted;
  log.warn('the connection to the database is not encrypted; set sslmode=verify-full, or disable to accept it');
  return { connectionString, ssl: false };
};
