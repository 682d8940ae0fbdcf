import { monthAt, yearOf } from '../calendar.ts';
import { giantEmployers, youngEmployers } from '../data/employers.ts';
import { youngTechnologies } from '../data/young-technologies.ts';
import { type Draft, withHistory } from '../draft.ts';
import type { History, Position } from '../person/person.ts';
import type { Random } from '../random.ts';
import type { Plant } from './plant.ts';

const withPosition = (history: History, index: number, change: (position: Position) => Position): History => {
  const position = history.positions[index];
  return position === undefined ? history : { ...history, positions: history.positions.with(index, change(position)) };
};

const withMonths = (draft: Draft): Draft =>
  draft.style.dates === 'year' ? { ...draft, style: { ...draft.style, dates: 'iso-month' } } : draft;

/** A job that ends before it starts, one that starts in the future, or three full-time jobs at once in different cities. */
export const impossibleJobDates: Plant = (draft, { random, at }) => {
  const history = draft.curriculum?.history;
  if (history === undefined || history.positions.length < 2) return null;
  // Jobs that go on would undo a skill claimed from before its release.
  const kind = random.below(draft.locked.has('skills') ? 2 : 3);
  return withHistory(withMonths(draft), (it) => {
    if (kind === 0) {
      const index = random.between(1, it.positions.length - 1);
      return withPosition(it, index, (job) => ({ ...job, end: job.start - random.between(2, 14) }));
    }
    if (kind === 1) {
      return withPosition(it, 0, (job) => ({ ...job, start: monthAt(at) + random.between(3, 14), end: null }));
    }
    const [first, second, third] = it.positions;
    if (first === undefined || second === undefined) return it;
    const start = second.start;
    const overlapping = [
      { ...first, start, end: null },
      { ...second, start: start + 1, end: null },
      ...(third === undefined ? [] : [{ ...third, end: null }]),
    ];
    return { ...it, positions: [...overlapping, ...it.positions.slice(3)] };
  });
};

export const onlyGiants: Plant = (draft, { random }) => {
  const history = draft.curriculum?.history;
  if (history === undefined || history.positions.length < 3) return null;
  if (history.positions.some((it) => yearOf(it.start) < 2006)) return null;
  const names = random.sample(giantEmployers, history.positions.length);
  return withHistory(draft, (it) => ({
    ...it,
    positions: it.positions.map((job, index) => ({ ...job, employer: names[index] ?? job.employer })),
  }));
};

export const employerTooYoung: Plant = (draft, { random }) => {
  const history = draft.curriculum?.history;
  if (history === undefined) return null;
  const choices = history.positions.flatMap((job, index) =>
    youngEmployers.filter(([, founded]) => yearOf(job.start) <= founded - 2).map(([name]) => ({ index, name })),
  );
  if (choices.length === 0) return null;
  const { index, name } = random.pick(choices);
  return withHistory(draft, (it) => withPosition(it, index, (job) => ({ ...job, employer: name })));
};

const oldUse = (history: History, random: Random): { readonly index: number; readonly name: string } | null => {
  const choices = history.positions.flatMap((job, index) =>
    job.end === null
      ? []
      : youngTechnologies
          .filter(([, since]) => yearOf(job.end ?? job.start) <= since - 1)
          .map(([name]) => ({ index, name })),
  );
  return choices.length === 0 ? null : random.pick(choices);
};

/** More years with a technology than it has been out, or its use in a job that ended before its release. */
export const skillBeforeRelease: Plant = (draft, { random, at }) => {
  const history = draft.curriculum?.history;
  if (history === undefined) return null;
  const use = oldUse(history, random);
  if (use !== null && random.chance(0.6)) {
    return withHistory(withMonths(draft), (it) =>
      withPosition(it, use.index, (job) => ({
        ...job,
        bullets: [...job.bullets, `Ran everyday work on ${use.name} and taught it to the team`],
      })),
    );
  }
  const [name, since] = random.pick(youngTechnologies);
  const years = yearOf(monthAt(at)) - since + random.between(3, 7);
  const style: Draft['style'] = { ...draft.style, skills: 'objects' };
  return withHistory({ ...draft, style }, (it) => ({
    ...it,
    skills: [{ name, level: `${years} years`, keywords: [] }, ...it.skills.filter((skill) => skill.name !== name)],
  }));
};

/** The advert's duties come back as achievements, nearly word for word. */
export const advertEcho: Plant = (draft) => {
  const history = draft.curriculum?.history;
  const duties = draft.opening.advert.slice(1, -1);
  if (history === undefined || history.positions.length === 0) return null;
  return withHistory(draft, (it) => ({
    ...it,
    summary: `${it.summary}. ${duties[0] ?? ''}`,
    positions: it.positions.map((job, index) =>
      // The last line stays: another tell may stand there.
      index === 0
        ? { ...job, bullets: [...duties, ...job.bullets.slice(Math.min(duties.length, job.bullets.length - 1))] }
        : job,
    ),
  }));
};
