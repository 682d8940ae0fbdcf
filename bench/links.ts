import { hash53 } from '../src/engine/links/hash.ts';
import type { Traces } from '../src/engine/links/traces.ts';
import { mixed } from '../src/engine/near-duplicate/mixed.ts';
import { Relations } from '../src/engine/relations.ts';
import { createScreener } from '../src/engine/screen.ts';
import { loadTables } from '../src/reference/load.ts';
import { policyOf } from '../src/screening/setup.ts';
import { simulate } from '../src/simulate/simulate.ts';
import { report, shown } from './time.ts';

const FEW = 10_000;
const MANY = 1_000_000;
const MEASURED = 3_000;

const { tables } = await loadTables(undefined);
const policy = policyOf(undefined);
const screen = createScreener({ tables, policy, version: 'bench', links: 'awaited' });

const screened = (application: unknown): { readonly traces: Traces; readonly own: number } => {
  const it = screen(application);
  if (!it.ok) throw new Error('the simulation made an application that is not valid');
  return { traces: it.traces(), own: it.result.bits - it.result.prior };
};

const applications = (seed: number, count: number): readonly unknown[] =>
  [...simulate({ seed, count })].map(({ application }) => application);

const base = applications(4243, FEW).map(screened);

/** Another person with a life like this one's: every value is new, as rare or common in its own copy as in the first. */
const copyOf = ({ traces, own }: (typeof base)[number], copy: number) => {
  const moved = (hash: number): number => hash53(`${hash}|${copy}`);
  const name = base[mixed(copy * 7919 + traces.at) % base.length]?.traces.name ?? traces.name;
  return {
    own,
    traces: {
      ...traces,
      applicationId: `${copy}-${traces.applicationId}`,
      name,
      keys: traces.keys.map((key) => ({ ...key, hash: moved(key.hash) })),
      schools: traces.schools.map(moved),
      jobs: traces.jobs.map((job) => ({ ...job, employer: moved(job.employer) })),
      signature: traces.signature?.map((byte, entry) => (byte ^ mixed(copy * 131 + entry)) & 255) ?? null,
      passages: traces.passages.map((passage) => ({ ...passage, keys: passage.keys.map(moved) })),
    },
  };
};

/** A memory of so many applications, and how long each took to remember, in microseconds. */
const remember = (count: number): { readonly relations: Relations; readonly micros: number } => {
  const relations = new Relations({ nicknames: tables.nicknames, allow: [] });
  const started = performance.now();
  for (let done = 0; done < count; done += 1) {
    const it = base[done % base.length];
    if (it === undefined) break;
    const { traces, own } = done < base.length ? it : copyOf(it, Math.floor(done / base.length));
    relations.add(traces, own);
  }
  return { relations, micros: ((performance.now() - started) * 1_000) / count };
};

const fresh = applications(4244, MEASURED);

/** Microseconds to screen and link one application more: the median of three rounds over fresh ones. */
const oneMore = (relations: Relations): { readonly whole: number; readonly linking: number } => {
  const rounds = [0, 1, 2].map((round) => {
    let linking = 0;
    const started = performance.now();
    for (const application of fresh) {
      const { traces, own } = screened(application);
      const before = performance.now();
      relations.add({ ...traces, applicationId: `${round}-${traces.applicationId}` }, own);
      linking += performance.now() - before;
    }
    return { whole: ((performance.now() - started) * 1_000) / MEASURED, linking: (linking * 1_000) / MEASURED };
  });
  return rounds.sort((a, b) => a.whole - b.whole)[1] ?? { whole: 0, linking: 0 };
};

const few = remember(FEW);
oneMore(remember(1_000).relations);
const against = { few: oneMore(few.relations), many: { whole: 0, linking: 0 } };
report({
  what: `Linking, ${shown(FEW)} applications one after the other`,
  figure: `${shown(1e6 / few.micros)} applications/s on one core, ${shown(few.micros)} microseconds each`,
  beside: '',
  goal: '',
  reached: undefined,
});

const before = process.memoryUsage().rss;
const many = remember(MANY);
against.many = oneMore(many.relations);
const ratio = against.many.whole / against.few.whole;
report({
  what: `One application more against ${shown(FEW)} and against ${shown(MANY)}, screening and linking`,
  figure: `${shown(against.few.whole)} and ${shown(against.many.whole)} microseconds: ${ratio.toFixed(2)}x`,
  beside: `of that linking ${shown(against.few.linking)} and ${shown(against.many.linking)} microseconds`,
  goal: 'at most 1.3x',
  reached: ratio <= 1.3,
});
report({
  what: `Memory of ${shown(MANY)} applications`,
  figure: `${shown((process.memoryUsage().rss - before) / MANY)} bytes each`,
  beside: 'link keys in Postgres: 80 bytes each (reference measurement), about 30 an application',
  goal: '',
  reached: undefined,
});
