import { DAY } from './calendar.ts';
import { emit } from './emit.ts';
import { drawOpenings } from './openings.ts';
import { createPending } from './pending.ts';
import { createPhoneBook } from './person/phones.ts';
import { fraudStarts, honestStarts, type Start } from './population.ts';
import { createRandom, type Random } from './random.ts';
import { ascending, createRhythm, type Rhythm } from './rhythm.ts';
import { type Arrival, createWorld } from './scene.ts';
import { drawTemplates } from './templates.ts';
import type { Simulated } from './truth.ts';

export interface SimulationOptions {
  /** Any integer; the same seed and options give the same bytes. */
  readonly seed: number;
  /** How many applications. */
  readonly count: number;
  /** Share sent by operators, from 0 to 1; 0.02 by default. */
  readonly fraudShare?: number;
  /** First day, `YYYY-MM-DD`, UTC; 2026-01-05 by default. */
  readonly start?: string;
  /** Length in days; 90 by default. */
  readonly days?: number;
}

const whole = (name: string, value: number, least: number): number => {
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new RangeError(`${name} is ${value}; it must be a whole number of at least ${least}`);
};

const firstInstant = (start: string): number => {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(start) ? Date.parse(`${start}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(instant)) throw new RangeError(`start is "${start}"; it must be a day such as 2026-01-05`);
  return instant;
};

interface Opening {
  readonly at: number;
  readonly start: Start;
}

/** Starts in order of time. Their number is counted in a dry run first, so that none has to be kept. */
function* scheduled(starts: () => Generator<Start>, rhythm: Rhythm, random: Random, reach: number): Generator<Opening> {
  let count = 0;
  for (const _ of starts()) count += 1;
  const times = ascending(count, random);
  for (const start of starts()) {
    const passed = times.next().value ?? 1;
    yield { at: rhythm.timeAt(passed * reach), start };
  }
}

/** Two ordered sequences as one. */
function* merged(left: Generator<Opening>, right: Generator<Opening>): Generator<Opening> {
  let [one, other] = [left.next(), right.next()];
  while (one.done !== true || other.done !== true) {
    if (other.done === true || (one.done !== true && one.value.at <= other.value.at)) {
      if (one.done !== true) yield one.value;
      one = left.next();
    } else {
      yield other.value;
      other = right.next();
    }
  }
}

/**
 * Applications with truth, in order of arrival, one at a time.
 * Memory holds what groups and operations under way still have to send, never the whole population.
 */
export function* simulate(options: SimulationOptions): Generator<Simulated> {
  const seed = whole('seed', options.seed, Number.MIN_SAFE_INTEGER);
  const count = whole('count', options.count, 0);
  const days = whole('days', options.days ?? 90, 1);
  const share = options.fraudShare ?? 0.02;
  if (!(share >= 0 && share <= 1)) throw new RangeError(`fraudShare is ${share}; it must lie between 0 and 1`);
  const first = firstInstant(options.start ?? '2026-01-05');
  const fraudulent = Math.round(count * share);

  const stream = (label: number): Random => createRandom(seed, Math.floor(seed / 4_294_967_296), label);
  const rhythm = createRhythm(first, days);
  const world = createWorld({
    openings: drawOpenings(count, stream(1)),
    phones: createPhoneBook(),
    rhythm,
    templates: drawTemplates(stream(7)),
  });
  const people = stream(2);
  // Operations take weeks: the last one starts before the final sixth, as in any window cut out of a longer time.
  const openings = merged(
    scheduled(() => honestStarts(count - fraudulent, stream(3)), rhythm, stream(4), 1),
    scheduled(() => fraudStarts(fraudulent, stream(5)), rhythm, stream(6), days * DAY > 20 * DAY ? 0.85 : 1),
  );

  const pending = createPending<Arrival>();
  let sent = 0;
  const send = function* (until: number): Generator<Simulated> {
    while (pending.earliest() < until) {
      const next = pending.take();
      if (next === undefined) return;
      sent += 1;
      const { draft, background } = next.item.write();
      const id = `a${String(sent).padStart(7, '0')}`;
      yield {
        application: emit(draft, id, next.at),
        truth: {
          applicationId: id,
          ...background,
          tells: [...new Set(draft.tells)],
          everyday: [...draft.everyday],
          naming: draft.person.naming,
        },
      };
    }
  };

  for (const { at, start } of openings) {
    yield* send(at);
    for (const arrival of start.open(world, people.fork(), at)) pending.add(arrival.at, arrival);
  }
  yield* send(Number.POSITIVE_INFINITY);
}
