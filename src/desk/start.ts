import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { audit } from '../store/audit.ts';
import { forget } from '../store/link-memory/forget.ts';
import { lockCases } from '../store/open-cases.ts';
import { holdsOn } from '../store/retention-holds.ts';
import { type Beginnings, countBeginnings, lockReferences, removeWithoutTrace } from '../store/start.ts';
import { type Actor, hasRole, roles } from './actor.ts';
import { holdLane } from './lane/lane.ts';
import type { Parts } from './parts.ts';
import { demand } from './permissions.ts';
import { Problem } from './problem.ts';
import type { Receiving } from './receive.ts';

/** Applications of invented people, beside the packaged source. */
const file = new URL('../../examples/applications.jsonl', import.meta.url);

/** The source that the sample is taken in under: its references begin with it. */
const SAMPLE = 'sample';

/** A setting as people may read it. */
export interface ShownSetting {
  readonly name: string;
  readonly environment: readonly string[];
  readonly description: string;
  /** Null when there is none, and for secrets. */
  readonly value: string | null;
  readonly secret: boolean;
  readonly isSet: boolean;
}

/** What is configured, without any secret. */
export interface SettingsInUse {
  readonly version: string;
  readonly items: readonly ShownSetting[];
  readonly singleSignOn: {
    readonly name: string;
    readonly issuer: string;
    readonly domains: readonly string[];
    readonly roles: Readonly<Record<string, string>>;
  } | null;
  readonly mail: boolean;
}

const Line = z.looseObject({ id: z.string() });

const readSample = async (): Promise<readonly z.output<typeof Line>[]> => {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => Line.parse(JSON.parse(line)));
};

const AT_ONCE = 100;

/** The first hour with a new system: what is configured, what there is, and a sample to look at. */
export const createStart = (
  { database, vault, now }: Parts,
  { settings, receiving }: { readonly settings: SettingsInUse; readonly receiving: Pick<Receiving, 'receiveMany'> },
) => ({
  async settings(actor: Actor): Promise<SettingsInUse> {
    if (!hasRole(actor, 'administrator', 'lead', 'auditor')) {
      throw new Problem('not-allowed', 'This needs somebody who administers or oversees');
    }
    return settings;
  },

  /** How much of everything there is. */
  async read(actor: Actor): Promise<Beginnings> {
    if (!hasRole(actor, ...roles)) throw new Problem('not-allowed', 'The guide is for people');
    return countBeginnings(database, SAMPLE);
  },

  /** Takes the sample in. Only where nothing else is: invented people must not weigh on others. */
  async loadSample(actor: Actor): Promise<{ readonly applications: number; readonly cases: number }> {
    demand(actor, 'administer');
    if ((await countBeginnings(database, SAMPLE)).applications > 0) {
      throw new Problem('conflict', 'The sample is for an empty system: other applications are there');
    }
    const applications = await readSample();
    let cases = 0;
    for (let from = 0; from < applications.length; from += AT_ONCE) {
      const chunk = applications.slice(from, from + AT_ONCE);
      const received = await receiving.receiveMany(
        { kind: 'system', id: 'server' },
        chunk.map((application) => ({ source: SAMPLE, application })),
      );
      cases += received.filter((one) => one.ok && one.receipt.case !== null).length;
    }
    const detail = { applications: applications.length };
    await database.transaction((db) =>
      audit(db, [{ at: now(), actor, action: 'sample.load', subject: SAMPLE, detail }]),
    );
    return { applications: applications.length, cases };
  },

  /** Takes the sample out with all that rests on it. What others sent under its name stays. */
  async removeSample(actor: Actor): Promise<{ readonly applications: number }> {
    demand(actor, 'administer');
    const references = (await readSample()).map(({ id }) => `${SAMPLE}:${id}`);
    return database.transaction(async (db) => {
      // What links know is changed by one at a time.
      await holdLane(db);
      const numbers = await lockReferences(db, references);
      if ((await holdsOn(db, numbers)).length > 0) {
        throw new Problem('conflict', 'A legal hold stands on the sample. Release it first');
      }
      await forget(db, vault, numbers);
      await lockCases(db, numbers);
      await removeWithoutTrace(db, numbers);
      const detail = { applications: numbers.length };
      await audit(db, [{ at: now(), actor, action: 'sample.remove', subject: SAMPLE, detail }]);
      return { applications: numbers.length };
    });
  },
});

export type Start = ReturnType<typeof createStart>;
