import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { answerClientError } from '../http/listener.ts';

export interface ServerSettings {
  readonly host: string;
  readonly port: number;
  readonly headerSeconds: number;
  readonly requestSeconds: number;
  readonly idleSeconds: number;
}

export interface RunningServer {
  /** The port that it listens on; with port 0 the one that was free. */
  readonly port: number;
  /** Takes no more connections, lets requests finish until the time is up, then cuts off what is left. */
  stop(seconds: number): Promise<'finished' | 'cut-off'>;
}

const LARGEST_HEADERS = 16 * 1024;
/** A connection on which nothing moves for this long is dropped: a client that does not read, or has gone. */
const STALLED_SECONDS = 300;

/** Browsers say so when they open a stream of events. */
const wantsEvents = ({ headers }: IncomingMessage): boolean => headers.accept?.includes('text/event-stream') === true;

/** Listens, with time-outs against slow clients. Rejects when the address is taken. */
export const startServer = async (listener: RequestListener, settings: ServerSettings): Promise<RunningServer> => {
  const open = new Set<ServerResponse>();
  let stopping = false;
  const server = createServer(
    {
      maxHeaderSize: LARGEST_HEADERS,
      headersTimeout: settings.headerSeconds * 1000,
      requestTimeout: settings.requestSeconds * 1000,
      keepAliveTimeout: settings.idleSeconds * 1000,
      connectionsCheckingInterval: 1000,
      noDelay: true,
    },
    (incoming, outgoing) => {
      open.add(outgoing);
      outgoing.on('close', () => open.delete(outgoing));
      if (stopping) outgoing.setHeader('connection', 'close');
      listener(incoming, outgoing);
    },
  );
  server.timeout = STALLED_SECONDS * 1000;
  server.on('clientError', answerClientError);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, settings.host, resolve);
  });
  const address = server.address();
  const stop: RunningServer['stop'] = async (seconds) => {
    stopping = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const response of open) if (wantsEvents(response.req)) response.destroy(); // it would never finish by itself
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), seconds * 1000);
    });
    const first = await Promise.race([closed, late]);
    clearInterval(idle);
    clearTimeout(timer);
    if (first === 'late') server.closeAllConnections();
    return first === 'late' ? 'cut-off' : 'finished';
  };
  return { port: typeof address === 'object' && address !== null ? address.port : settings.port, stop };
};
