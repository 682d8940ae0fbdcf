import { describe, expect, test } from 'vitest';
import { byPerson, countsOf, exceptionsOf, type Planned, treatmentOf } from './plan.ts';

const planned = (application: string, treatment: Planned['treatment'] = 'decide'): Planned => ({
  application,
  case: null,
  state: null,
  treatment,
  because: null,
});
const member = (...applications: string[]) => ({
  applications,
  name: applications[0] ?? null,
  membership: 'member' as const,
  bits: 5,
  because: [],
  removedIf: [],
  decided: null,
});
const people = byPerson(
  [planned('api:1'), planned('api:2'), planned('api:3', 'skip'), planned('api:4', 'skip'), planned('api:9')],
  [member('api:1', 'api:3'), member('api:2'), member('api:4')],
);

describe('the plan of a decision for all', () => {
  test('puts the applications of one person together; whoever joined since stands alone', () => {
    expect(people.map(({ key, applications }) => [key, applications.length])).toEqual([
      ['api:1', 2],
      ['api:2', 1],
      ['api:4', 1],
      ['api:9', 1],
    ]);
    expect(people.at(-1)?.member).toBeNull();
  });

  test('leaves out every application of a person that could be decided, with the reason', () => {
    const leftOut = new Map([['api:1', ' A flat-mate, checked. ']]);
    expect(people.map((one) => treatmentOf(one, leftOut))).toEqual(['except', 'decide', 'skip', 'decide']);
    expect(exceptionsOf(people, leftOut)).toEqual([{ application: 'api:1', why: 'A flat-mate, checked.' }]);
    expect(countsOf(people, leftOut)).toEqual({ decide: 2, except: 1, skip: 2 });
  });
});
