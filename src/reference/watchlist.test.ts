import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addReference, listReference } from './folder.ts';
import { loadTables } from './load.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const folder = temporaryFolder();
let count = 0;
const fresh = (): string => {
  count += 1;
  const path = join(folder.path, `reference-${count}`);
  mkdirSync(path);
  return path;
};

const none = Array(7).fill('-0- ').join(',');
const sdn = (id: number, name: string, remarks = '-0- ') =>
  `${id},"${name}","individual","TEST",${none},"${remarks}"\n`;
const un =
  '<CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:00Z"><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>BEL</FIRST_NAME><SECOND_NAME>OSTRETH</SECOND_NAME><REFERENCE_NUMBER>TEi.001</REFERENCE_NUMBER></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>';

const adding = (directory: string) => (name: string, content: string) =>
  addReference({ directory, kind: 'watchlist', from: folder.write(name, content) });

describe('several watchlists in a folder', () => {
  test('stay beside each other, each with publisher, day and licence', async () => {
    const directory = fresh();
    const add = adding(directory);
    await add('sdn-2026-05-03.csv', sdn(7, 'MARVANE, Quillan'));
    await add('un.xml', un);
    const lists = await listReference(directory);
    expect(
      lists.map(({ list, published, publisher, licence, state }) => [list, published, publisher, licence, state]),
    ).toEqual([
      [
        'ofac-sdn',
        '2026-05-03',
        'Office of Foreign Assets Control, US Department of the Treasury',
        'US public domain',
        'whole',
      ],
      ['un-consolidated', '2026-02-27', 'United Nations Security Council', 'UN terms of use', 'whole'],
    ]);
  });
  test('are joined: OFAC aliases and addresses go to the party of their number', async () => {
    const directory = fresh();
    const add = adding(directory);
    await add('alt.csv', '7,1,"aka","TESSO, Bellan",-0- \n9,2,"aka","NOBODY, Known",-0- \n');
    await add('sdn.csv', sdn(7, 'MARVANE, Quillan', 'Email Address q@example.net'));
    await add('add.csv', '7,1,"1 Example Street","Valletta","Malta",-0- \n');
    await add('un.xml', un);
    const { tables } = await loadTables(directory);
    const [hit] = tables.watchlist?.people('Bellan Tesso') ?? [];
    expect(hit?.entry).toMatchObject({
      list: 'ofac-sdn',
      id: '7',
      kind: 'person',
      addresses: [{ text: '1 Example Street, Valletta, Malta', country: 'Malta' }],
    });
    expect(tables.watchlist?.people('Quillan Marvane').map((it) => it.entry.id)).toEqual(['7']);
    expect(tables.watchlist?.people('Bel Ostreth').map((it) => it.entry.list)).toEqual(['un-consolidated']);
    // An alias without its party is still somebody's name.
    expect(tables.watchlist?.people('Known Nobody').map((it) => it.entry.list)).toEqual(['ofac-sdn-aliases']);
    expect(tables.watchlist?.withContact('email', 'q@example.net').map((it) => it.id)).toEqual(['7']);
    expect(tables.watchlist?.withContact('phone', 'q@example.net')).toEqual([]);
  });
  test('are replaced one by one', async () => {
    const directory = fresh();
    const add = adding(directory);
    await add('un.xml', un);
    await add('sdn.csv', sdn(7, 'MARVANE, Quillan'));
    await add('sdn.csv', sdn(8, 'TESSO, Bellan'));
    expect(readdirSync(directory)).toHaveLength(3);
    const { tables } = await loadTables(directory);
    expect(tables.watchlist?.people('Quillan Marvane')).toEqual([]);
    expect(tables.watchlist?.people('Bellan Tesso')).toHaveLength(1);
    expect(tables.watchlist?.people('Bel Ostreth')).toHaveLength(1);
  });
  test('keep what was rejected in the manifest', async () => {
    const directory = fresh();
    const rows = Array.from({ length: 30 }, (_, at) => sdn(at + 1, `EXAMPLE, ${at}`)).join('');
    const entry = await adding(directory)('sdn.csv', `${rows}x,"y"\n`);
    expect(entry.rejected).toEqual(['line 31 field ent_num: "x" is not a number']);
    expect((await listReference(directory))[0]?.rejected).toEqual(entry.rejected);
  });
  test('are no table at all when there are none', async () => {
    const { tables } = await loadTables(fresh());
    expect(tables.watchlist).toBeUndefined();
  });
});
