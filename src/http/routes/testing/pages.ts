import { createServer } from 'node:http';
import type { Access } from '../../../desk/sign-in.ts';
import { silent } from '../../../log.ts';
import { compose, type Service } from '../../../service/compose.ts';
import { readConfiguration } from '../../../service/config.ts';
import { createMetrics } from '../../../service/metrics.ts';
import { untraced } from '../../../service/tracing.ts';
import { startBackground } from '../../../service/work.ts';
import { testDatabase } from '../../../store/testing/database.ts';
import { testVault } from '../../../vault/testing/vault.ts';
import { createListener } from '../../listener.ts';

/** The whole product on a port of its own. */
export interface Served {
  readonly url: string;
  readonly access: Access;
  readonly service: Service;
  readonly close: () => Promise<void>;
}

/** Serves the product as `gatehouse serve` does, under a host name for which browsers make passkeys. */
export const serveProduct = async (
  environment: Readonly<Record<string, string>> = {},
  { background = false }: { readonly background?: boolean } = {},
): Promise<Served> => {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const url = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const database = await testDatabase();
  const metrics = createMetrics();
  const { settings } = await readConfiguration([], {
    GATEHOUSE_REFERENCE: '/nowhere',
    GATEHOUSE_PUBLIC_URL: url,
    ...environment,
  });
  const service = await compose({
    database,
    vault: testVault(),
    now: () => new Date(),
    log: silent,
    settings,
    started: { policy: undefined },
    metrics,
    tracing: untraced,
    ready: async () => ({ ready: true, parts: [] }),
  });
  server.on('request', createListener(service.app));
  const jobs = background ? startBackground(service, { database, log: silent, metrics }) : undefined;
  return {
    url,
    access: service.desk.access,
    service,
    close: async () => {
      service.app.stopStreams();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await jobs?.stop(5);
      await service.close();
      metrics.close();
      await database.close();
    },
  };
};
