import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WriteBack } from '../ats/api.ts';
import { Later, Refused } from '../ats/http/caller.ts';
import type { ConnectorSettings } from '../ats/model.ts';
import type { Band } from '../engine/contract/result.ts';
import { Poison } from '../jobs/handler.ts';
import { rememberAtsApplication } from '../store/ats-applications.ts';
import type { Connection } from '../store/database.ts';
import { testDatabase } from '../store/testing/database.ts';
import { createWriteBack, onScreened } from './ats-write-back.ts';
import { clientWith, connect, keepApplication, keepHeadline, partsOn } from './testing/ats.ts';

const reference = 'ashby:a-1';

let database: Connection;
let parts: ReturnType<typeof partsOn>;
let notes: string[] = [];
let tagged: string[] = [];
let fails: Error | undefined;

/** Fails after the vendor has done it, as a lost answer does. */
const write: WriteBack = {
  hasNote: (_, mark) => Promise.resolve(notes.some((note) => note.includes(mark))),
  note: (_, text) => {
    notes.push(text);
    return fails === undefined ? Promise.resolve() : Promise.reject(fails);
  },
  tag: (_, tag, others) => {
    tagged = [...tagged.filter((it) => !others.includes(it) && it !== tag), tag];
    return Promise.resolve();
  },
};

beforeAll(async () => {
  database = await testDatabase();
  parts = partsOn(database);
});
beforeEach(async () => {
  await database.execute('delete from connector');
  await database.execute('delete from application');
  await database.execute('delete from job');
  notes = [];
  tagged = [];
  fails = undefined;
});
afterAll(() => database.close());

const start = async (settings: ConnectorSettings, token: string | undefined = 'key'): Promise<void> => {
  await connect(parts, 'ashby', { settings, ...(token === undefined ? {} : { token }) });
  const link = { reference, connector: 'ashby', application: 'a-1', candidate: 'c-1', changedAt: undefined };
  await rememberAtsApplication(database, link);
};

const context = { jobId: 1, attempt: 1, progress: () => Promise.resolve(), signal: AbortSignal.timeout(60_000) };

const screened = async (band: Band): Promise<void> => {
  const number = await keepApplication(database, reference, band);
  const headline = {
    name: 'Jo Example',
    role: 'Chef',
    for: ['The phone is used by three others.'],
    against: null,
    ran: 1,
    of: 2,
  };
  await keepHeadline(parts, number, headline);
  await onScreened(database, [reference]);
};

const run = (): Promise<void> =>
  createWriteBack(parts, () => clientWith({ write }), { publicUrl: 'https://gatehouse.example' }).run(
    { reference },
    context,
  );

const jobs = (): Promise<object[]> => database.query("select kind, key from job where state = 'waiting'");

describe('what was found', () => {
  it('is written once as a note with band, reasons and link, and again when the band changes', async () => {
    await start({ writeBack: 'note' });
    await screened('review');
    expect(await jobs()).toEqual([{ kind: 'ats.write-back', key: reference }]);
    await run();
    await run();
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('The phone is used by three others.');
    expect(notes[0]).toContain('https://gatehouse.example/applications/ashby%3Aa-1');
    expect(notes[0]).not.toContain('Jo Example');
    await screened('priority');
    await run();
    expect(notes).toHaveLength(2);
    await screened('clear');
    await run();
    expect(notes[2]).toContain('nothing to look at any more');
    expect(notes[2]).not.toContain('three others');
  });

  it('is not written twice when the answer to the first time was lost', async () => {
    await start({ writeBack: 'note' });
    await screened('review');
    fails = new Later('the system could not be reached');
    await expect(run()).rejects.toBeInstanceOf(Later);
    fails = undefined;
    await run();
    expect(notes).toHaveLength(1);
    await run();
    expect(notes).toHaveLength(1);
  });

  it('is written as the one tag that holds', async () => {
    await start({ writeBack: 'tag' });
    await screened('review');
    await run();
    await screened('priority');
    await run();
    expect(tagged).toEqual(['Gatehouse: review first']);
    expect(notes).toEqual([]);
  });

  it('is not written while there is nothing to say, or nobody wants it', async () => {
    await start({ writeBack: 'both' });
    await screened('clear');
    await run();
    expect([notes, tagged]).toEqual([[], []]);
    await database.execute('delete from connector');
    await database.execute('delete from job');
    await start({});
    await screened('priority');
    expect(await jobs()).toEqual([]);
    await run();
    expect([notes, tagged]).toEqual([[], []]);
    await onScreened(database, ['api:unknown']);
    expect(await jobs()).toEqual([]);
  });

  it('ends in the list of failures when the vendor refuses', async () => {
    await start({ writeBack: 'note' });
    await screened('review');
    fails = new Refused(403);
    await expect(run()).rejects.toBeInstanceOf(Poison);
  });
});
