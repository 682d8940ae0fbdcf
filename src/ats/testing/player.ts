import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the player heard it. */
export interface Heard {
  readonly line: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What the player says: a status with headers and a body, or a body alone as JSON. */
export interface Said {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly bytes?: Uint8Array;
  readonly json?: unknown;
}

/** A server on this machine that plays what a vendor would answer. */
export interface Player {
  readonly origin: string;
  readonly heard: Heard[];
  /** Answers by `GET /path?query`; a list is played one after the other, the last one again and again. */
  readonly play: (line: string, ...answers: readonly Said[]) => void;
  readonly close: () => Promise<void>;
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
};

/** Starts a player. */
export const startPlayer = async (): Promise<Player> => {
  const heard: Heard[] = [];
  const answers = new Map<string, Said[]>();
  const server = createServer(async (request, response) => {
    const line = `${request.method} ${decodeURIComponent(request.url ?? '')}`;
    heard.push({ line, headers: request.headers, body: await bodyOf(request) });
    const known = answers.get(line) ?? answers.get(line.replace(/\?.*$/, ''));
    const said = (known !== undefined && known.length > 1 ? known.shift() : known?.[0]) ?? { status: 404, json: {} };
    const bytes = said.bytes ?? (said.json === undefined ? '' : JSON.stringify(said.json));
    response.writeHead(said.status ?? 200, { 'content-type': 'application/json', ...said.headers }).end(bytes);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    heard,
    play: (line, ...said) => {
      answers.set(line, [...said]);
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
