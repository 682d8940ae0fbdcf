import { describe, expect, test } from 'vitest';
import { Application } from '../engine/contract/application.ts';
import { honestArchetypes, operations } from './population.ts';
import { type SimulationOptions, simulate } from './simulate.ts';

const written = (options: SimulationOptions): string =>
  [...simulate(options)].map((it) => JSON.stringify(it)).join('\n');

describe('a simulation', () => {
  test('is the same, byte for byte, for the same seed and options', () => {
    expect(written({ seed: 7, count: 400 })).toBe(written({ seed: 7, count: 400 }));
  });

  test.each([
    ['another seed', { seed: 8, count: 400 }],
    ['a seed that differs only above 32 bits', { seed: 7 + 2 ** 32, count: 400 }],
    ['another share of fraud', { seed: 7, count: 400, fraudShare: 0.5 }],
    ['another first day', { seed: 7, count: 400, start: '2026-02-01' }],
  ])('differs with %s', (_, options) => {
    expect(written(options)).not.toBe(written({ seed: 7, count: 400 }));
  });

  test('hands out the first applications at once, however many are to come', () => {
    const first = simulate({ seed: 1, count: 50_000 }).next().value;
    expect(first?.truth.applicationId).toBe('a0000001');
  });

  test.each([0, 1, 2, 13, 500])('of %i applications has that many', (count) => {
    expect([...simulate({ seed: 3, count, fraudShare: 0.3 })]).toHaveLength(count);
  });

  test.each([
    ['a count below zero', { seed: 1, count: -1 }, /count is -1/],
    ['half an application', { seed: 1, count: 1.5 }, /count is 1.5/],
    ['a seed that is no whole number', { seed: Number.NaN, count: 1 }, /seed is NaN/],
    ['a share above one', { seed: 1, count: 1, fraudShare: 1.2 }, /fraudShare is 1.2/],
    ['no days', { seed: 1, count: 1, days: 0 }, /days is 0/],
    ['a start that is no day', { seed: 1, count: 1, start: '5 January' }, /start is "5 January"/],
  ])('refuses %s and says why', (_, options, reason) => {
    expect(() => [...simulate(options)]).toThrow(reason);
  });
});

describe('five thousand applications, one in ten sent by operators', () => {
  const start = Date.parse('2026-01-05T00:00:00Z');
  const all = [...simulate({ seed: 20_260_105, count: 5_000, fraudShare: 0.1, days: 60 })];

  test('are all valid and hold nothing that the format does not know', () => {
    for (const { application, truth } of all) {
      const read = Application.safeParse(application);
      expect(read.error?.issues ?? [], `${truth.applicationId} ${truth.archetype}`).toEqual([]);
      expect(Object.keys(read.data ?? {}).sort()).toEqual(Object.keys(application).sort());
    }
  });

  test('arrive in order, within the days asked for, each under its own id', () => {
    const times = all.map(({ application }) => Date.parse(application.receivedAt));
    expect(times.every((time, index) => index === 0 || time >= (times[index - 1] ?? 0))).toBe(true);
    expect(times[0]).toBeGreaterThanOrEqual(start);
    expect(times.at(-1)).toBeLessThan(start + 60 * 86_400_000);
    expect(new Set(all.map(({ application }) => application.id)).size).toBe(5_000);
    for (const { application, truth } of all) expect(truth.applicationId).toBe(application.id);
  });

  test('hold exactly the share of fraud asked for', () => {
    expect(all.filter(({ truth }) => truth.fraud)).toHaveLength(500);
  });

  test('tell of care and campaign for operators only', () => {
    for (const { truth } of all) {
      expect(truth.care !== null).toBe(truth.fraud);
      expect(truth.archetype.startsWith(truth.fraud ? 'fraud/' : 'honest/')).toBe(true);
      if (!truth.fraud) expect(truth.campaign).toBeNull();
      if (truth.fraud) expect(truth.group).toBeNull();
    }
  });

  test('hold careful operators who leave nothing in a single application', () => {
    const careful = all.filter(({ truth }) => truth.care === 'careful');
    expect(careful.filter(({ truth }) => truth.tells.length === 0).length).toBeGreaterThan(careful.length / 4);
    const clumsy = all.filter(({ truth }) => truth.care === 'clumsy');
    expect(clumsy.filter(({ truth }) => truth.tells.length < 2)).toEqual([]);
  });

  test('read like applications: three to seven hundred words for most', () => {
    const words = all
      .filter(({ application }) => application.resume !== undefined)
      .map(
        ({ application }) =>
          JSON.stringify([application.resume, application.job?.description]).split(/[\s",:]+/).length,
      )
      .sort((left, right) => left - right);
    expect(words[Math.floor(words.length / 2)]).toBeGreaterThan(350);
    expect(words[Math.floor(words.length / 2)]).toBeLessThan(650);
  });

  test('use only telephone lines, mailboxes and links that reach nobody by accident', () => {
    const lines = all.flatMap(({ application }) => [
      application.candidate.phone,
      application.resume?.basics?.phone,
      ...(application.candidate.references ?? []).map((it) => it.phone),
    ]);
    for (const line of lines) {
      if (line === undefined) continue;
      const digits = String(line).replaceAll(/\D/g, '');
      const northAmerican = /^1?\d{3}555\d{4}$/.test(digits) && !digits.endsWith('5551212');
      const reservedAbroad =
        /^(44|0)(207946|161496|113496|131496|117496)\d{4}$|^(33|0)(19900|46571|53649|35301)\d{4}$|^(49|0)(3023125|8999998|4066969|2214710|6990009)\d{3}$|^(61|0)[2378](5550|7010)\d{4}$/.test(
          digits,
        );
      expect(northAmerican || reservedAbroad, String(line)).toBe(true);
    }
  });
});

test('between a fifth and a third of honest applications share something innocently with others', () => {
  const honest = [...simulate({ seed: 6, count: 6_000 })].filter(({ truth }) => !truth.fraud);
  const grouped = honest.filter(({ truth }) => truth.group !== null);
  expect(grouped.length / honest.length).toBeGreaterThan(0.2);
  expect(grouped.length / honest.length).toBeLessThan(0.4);
});

test('every archetype occurs', () => {
  const seen = new Set([...simulate({ seed: 5, count: 6_000, fraudShare: 0.4 })].map(({ truth }) => truth.archetype));
  const missing = [...honestArchetypes, ...operations.map((it) => it.archetype)].filter((it) => !seen.has(it));
  expect(missing).toEqual([]);
});
