import type { RequestListener } from 'node:http';
import { ConfigurationError } from './config.ts';
import { type RunningServer, startServer } from './http-server.ts';
import type { Configuration } from './settings.ts';

interface Address {
  readonly host: string;
  readonly port: number;
  /** What the port is called in the configuration. */
  readonly name: string;
}

const reasons: Readonly<Record<string, (address: Address) => string>> = {
  EADDRINUSE: ({ port }) => `${port} is taken by another program; choose another`,
  EACCES: ({ port }) => `${port} is not open to this user; choose one above 1023`,
  EADDRNOTAVAIL: ({ host }) => `${host} is no address of this machine`,
  ENOTFOUND: ({ host }) => `${host} is no address of this machine`,
};

/** Listens, and says in terms of the configuration why it cannot. */
export const listen = async (
  listener: RequestListener,
  settings: Configuration,
  address: Address,
): Promise<RunningServer> => {
  try {
    return await startServer(listener, { ...settings, host: address.host, port: address.port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = reasons[code];
    throw reason === undefined ? error : new ConfigurationError([`${address.name}: ${reason(address)}`]);
  }
};
