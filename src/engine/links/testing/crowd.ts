import type { Link, Result, Tie } from '../../contract/result.ts';
import { honestPeople } from '../../testing/honest-people.ts';
import { career, otherCareer, type Sketch, type towns } from './applications.ts';
import { screenerOf } from './screener.ts';

const names = honestPeople.map((person) => person.name).filter((name) => name.includes(' '));
const townNames = [
  'austin',
  'boston',
  'denver',
  'miami',
  'seattle',
  'chicago',
] as const satisfies (keyof typeof towns)[];

/** A crowd of strangers from everywhere, each with a career of his own, who share what `share` gives them. */
export const crowd = (count: number, share: (index: number) => Partial<Sketch>): Sketch[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `x${index}`,
    name: names[index % names.length] ?? '',
    town: townNames[index % townNames.length] ?? 'austin',
    day: index / 2,
    jobs: [{ name: `Employer ${index}` }, { name: `Workplace ${index}` }],
    ...share(index),
  }));

/** Screens a crowd; what the last of them is linked to. */
export const lastOf = (sketches: readonly Sketch[], policy?: unknown) => {
  const screener = screenerOf(policy);
  const results = screener.screenAll(...sketches);
  const last = results.at(-1);
  if (last === undefined) throw new Error('nobody applied');
  return { ...screener, results, last, linked: screener.linksOf(last.applicationId) };
};

export const tiesOf = (result: Result, kind: Tie['kind']): Tie[] =>
  result.links.flatMap((link) => link.ties).filter((tie) => tie.kind === kind);

export const linkTo = (result: Result | undefined, id: string): Link | undefined =>
  result?.links.find((link) => link.applicationId === id);

export const anna: Sketch = {
  id: 'a',
  name: 'Anna Schmidt',
  town: 'austin',
  jobs: career(),
  school: 'Rice University',
};
export const peter: Sketch = {
  id: 'b',
  name: 'Peter Klein',
  town: 'boston',
  day: 3,
  jobs: otherCareer(),
  school: 'Duke University',
};
