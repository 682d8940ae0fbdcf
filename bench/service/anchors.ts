import { Agent, createServer } from 'node:http';
import type { Connection } from '../../src/store/database.ts';
import { asFastAs } from './load.ts';

const ROW = 'x'.repeat(3_000);

/** Durable rows of 3 KB a second: one a transaction over four connections, and 500 a transaction. */
export const durableRows = async (db: Connection): Promise<{ readonly single: number; readonly batched: number }> => {
  await db.script('create table if not exists bench_anchor (id bigint generated always as identity, body text)');
  const timed = async (seconds: number, work: () => Promise<number>): Promise<number> => {
    let rows = 0;
    const started = performance.now();
    while (performance.now() - started < seconds * 1_000) rows += await work();
    return rows / ((performance.now() - started) / 1_000);
  };
  const insert = (): Promise<number> => db.execute('insert into bench_anchor (body) values ($1)', [ROW]);
  const single = await timed(3, async () => {
    const counts = await Promise.all([insert(), insert(), insert(), insert()]);
    return counts.reduce((sum, it) => sum + it, 0);
  });
  const rows = Array.from({ length: 500 }, () => ROW);
  const batched = await timed(3, () =>
    db.execute('insert into bench_anchor (body) select * from unnest($1::text[])', [rows]),
  );
  await db.script('drop table bench_anchor');
  return { single, batched };
};

/** POSTs of these bodies a second that a bare node:http server parses and answers, client included. */
export const bareHttp = async (bodies: readonly string[]): Promise<number> => {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      JSON.parse(Buffer.concat(chunks).toString('utf8'));
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const agent = new Agent({ keepAlive: true });
  const target = { url: `http://127.0.0.1:${port}`, key: 'none', agent };
  const { answered, seconds } = await asFastAs(target, { path: '/', bodies, connections: 16 });
  agent.destroy();
  server.close();
  return answered / seconds;
};
