import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { silent } from '../../log.ts';
import { Unreachable } from '../database.ts';
import { connectPostgres } from '../postgres.ts';
import { temporaryFolder } from '../testing/folder.ts';
import { createEngine } from './engine.ts';
import { openPglite } from './open.ts';

const folder = temporaryFolder();

describe('PGlite', () => {
  it('keeps what it was given and hands its directory over when it is closed', async () => {
    const dataDirectory = join(folder, 'kept');
    const first = await openPglite({ dataDirectory, log: silent });
    await first.script('create table thing (id integer)');
    await first.execute('insert into thing values (1)');
    await expect(openPglite({ dataDirectory, log: silent })).rejects.toThrow(/one process at a time/);
    await first.close();
    const second = await openPglite({ dataDirectory, log: silent });
    expect(await second.query('select * from thing')).toEqual([{ id: 1 }]);
    await second.close();
  });

  it('goes on after its connection was lost in a transaction, without what that left', async () => {
    const engine = createEngine(join(folder, 'lost'));
    await engine.start();
    const connect = () =>
      connectPostgres({
        address: { user: 'postgres', database: 'postgres', stream: () => engine.connect() },
        kind: 'pglite',
        log: silent,
        single: true,
      });
    const first = connect();
    await first.script('create table thing (id integer)');
    for (let n = 0; n < 3; n += 1) await first.query('select $1::int4 as n', [n]);
    await first.script('begin; insert into thing values (1)').catch(() => {});
    await first.close();
    const second = connect();
    for (let n = 0; n < 3; n += 1) expect(await second.query('select $1::int4 as n', [n])).toEqual([{ n }]);
    expect(await second.query('select * from thing')).toEqual([]);
    await second.close();
    await engine.close();
  });

  it('says so when its files cannot be used', async () => {
    const engine = createEngine('/dev/null/nothing');
    await expect(engine.start()).rejects.toThrow(Unreachable);
    await engine.close();
  });
});
