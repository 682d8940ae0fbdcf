import { describe, expect, test } from 'vitest';
import { anna, peter } from './links/testing/pair.ts';
import { ring } from './links/testing/ring.ts';
import { linkBits, screenerOf, signalsOf } from './links/testing/screener.ts';

describe('what people decide', () => {
  const afterDecision = (verdict?: 'fraud' | 'genuine' | 'unsure') => {
    const { screenAll, decide } = screenerOf();
    screenAll(anna);
    if (verdict !== undefined) expect(decide('a', verdict)).toBe(true);
    const [result] = screenAll(peter);
    if (result === undefined) throw new Error('nobody applied');
    return result;
  };
  test('makes a link to somebody decided weigh more than one to an unknown, and one to a genuine person less', () => {
    const [fraud, unknown, unsure, genuine] = (['fraud', undefined, 'unsure', 'genuine'] as const).map(afterDecision);
    expect(fraud?.bits).toBeGreaterThan(unknown?.bits ?? Number.NaN);
    expect(unsure?.bits).toBe(unknown?.bits);
    expect(genuine?.bits).toBeLessThan(unknown?.bits ?? Number.NaN);
    expect(signalsOf(fraud)).toContain('linked-to-decided-fraud');
    expect(fraud?.links[0]?.decided).toBe('fraud');
  });
  test('of an application that was never screened is not taken', () => {
    expect(screenerOf().decide('nobody', 'fraud')).toBe(false);
  });
  test('follows the person to the next application', () => {
    for (const verdict of ['fraud', 'genuine'] as const) {
      const { screenAll, decide } = screenerOf();
      screenAll(anna);
      decide('a', verdict);
      const [again] = screenAll({ ...anna, id: 'a2', day: 30 });
      expect(signalsOf(again)).toContain(`person-decided-${verdict}`);
      expect(again?.band === 'clear').toBe(verdict === 'genuine');
    }
  });
  test('takes a genuine person out of the campaign, which goes on under its id', () => {
    const { screenAll, decide, campaigns } = screenerOf();
    screenAll(...ring.slice(0, 4));
    const [before] = campaigns();
    decide('r1', 'genuine');
    const [after] = campaigns();
    expect(after?.id).toBe(before?.id);
    expect(after?.members.flatMap((member) => member.applications)).toEqual(['r0', 'r2', 'r3']);
    screenAll(...ring.slice(4));
    expect(campaigns().map((it) => it.members.flatMap((member) => member.applications))).toEqual([
      ['r0', 'r2', 'r3', 'r4'],
    ]);
  });
  test('lets a person found genuine apply again without being held for the same links', () => {
    const { screenAll, decide } = screenerOf();
    screenAll(...ring);
    decide('r1', 'genuine');
    const [again] = screenAll({ ...ring[1], id: 'r1-again', name: ring[1]?.name ?? '', day: 30 });
    expect(again?.band).toBe('clear');
    expect(again?.campaign).toBeNull();
    expect(linkBits(again)).toBeLessThan(0);
  });
  test('is counted in the campaign', () => {
    const { screenAll, decide, campaigns } = screenerOf();
    screenAll(...ring);
    decide('r2', 'fraud');
    expect(campaigns()[0]?.decided).toEqual({ fraud: 1, genuine: 0 });
    expect(campaigns()[0]?.members.map((member) => member.decided)).toEqual([null, null, 'fraud', null, null]);
  });
});

describe('whose papers were copied', () => {
  test.each(['nobody decided', 'the copy was decided to be an impostor’s'])(
    'stays clear when applying again: %s',
    (state) => {
      const { screenAll, decide } = screenerOf();
      const [first, copy] = screenAll(anna, peter);
      expect([first?.band, copy?.band]).toEqual(['clear', 'priority']);
      if (state !== 'nobody decided') decide('b', 'fraud');
      const [again] = screenAll({ ...anna, id: 'a2', day: 30 });
      expect(again?.band).toBe('clear');
      expect(linkBits(again)).toBe(0);
      const link = again?.links.find((it) => it.applicationId === 'b');
      expect(link?.ties.find((tie) => tie.kind === 'resume-text')).toMatchObject({
        bits: 0,
        level: expect.stringContaining('sent by this person first'),
      });
    },
  );
  test('whoever copied stays linked when applying again', () => {
    const { screenAll } = screenerOf();
    screenAll(anna, peter);
    const [again] = screenAll({ ...peter, id: 'b2', day: 30 });
    expect(signalsOf(again)).toContain('linked-resume-text');
    expect(again?.band).toBe('priority');
  });
});
