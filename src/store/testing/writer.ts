import { writeSync } from 'node:fs';
import { silent } from '../../log.ts';
import { Unreachable } from '../database.ts';
import { openEmbedded } from '../embedded/open.ts';
import { openPglite } from '../pglite/open.ts';
import { ledgerTables, writeEntry } from './ledger.ts';

// A process of its own that writes until it is killed. It says the number of each entry once that is acknowledged,
// with a write that does not wait in a buffer, so that whoever kills it knows what must be there afterwards.

const [kind, dataDirectory = '', from = '0'] = process.argv.slice(2);
const writers = kind === 'pglite' ? 1 : 4;
const database = await (kind === 'pglite' ? openPglite : openEmbedded)({ dataDirectory, log: silent });
await database.script(ledgerTables);

let next = Number(from);
const write = async (writer: number): Promise<void> => {
  for (;;) {
    next += 1;
    const number = next;
    try {
      await writeEntry(database, writer, number);
      writeSync(1, `${number}\n`);
    } catch (error) {
      // The database is away for a moment; whether this entry was kept is not known, and it is not said.
      if (!(error instanceof Unreachable)) throw error;
    }
  }
};

await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
