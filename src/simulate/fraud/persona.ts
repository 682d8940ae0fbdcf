import type { Desk } from '../compose.ts';
import { workWords } from '../data/mailboxes.ts';
import { unitedStates } from '../data/places/united-states.ts';
import { world } from '../data/places/world.ts';
import type { Draft } from '../draft.ts';
import type { Opening } from '../openings.ts';
import { drawPerson } from '../person/draw-person.ts';
import { drawEmployer } from '../person/history.ts';
import { slug } from '../person/name.ts';
import type { FullName, History, Person } from '../person/person.ts';
import type { Random } from '../random.ts';
import { chooseOpening } from '../scene.ts';
import { paraphrased, reworded } from '../wording.ts';
import type { Stage } from './operation.ts';

/** A persona with a career like that of an honest person: name and place are drawn as for everybody. */
export const drawPersona = (stage: Stage, opening: Opening, random: Random): Person =>
  drawPerson(
    {
      id: '',
      field: opening.field,
      place: random.chance(0.9) ? random.pick(unitedStates) : random.pick(world),
      years: 4 + random.next() * 11,
      ...(random.chance(0.12) ? { movedIn: 'from-abroad' } : {}),
    },
    { random, phones: stage.world.phones, at: stage.at, templates: stage.world.templates },
  );

/** Ids of the personas of an operation, fresh for each. */
export const personaIds = (stage: Stage, count: number): readonly string[] => {
  const owner = stage.campaign ?? stage.world.id('s');
  return Array.from({ length: count }, (_, index) => `${owner}-persona${index + 1}`);
};

/** Careers that an operation writes once and gives to many personas. */
export interface TextKit {
  readonly opening: Opening;
  readonly careers: readonly History[];
}

export const drawKit = (stage: Stage, count: number): TextKit => {
  const opening = chooseOpening(stage.world, stage.random, 'remote');
  return { opening, careers: Array.from({ length: count }, () => drawPersona(stage, opening, stage.random).history) };
};

/** The same career in slightly other words: bullets move, numbers change, employers are renamed, studies are the persona's own. */
const retold = (career: History, own: History, rate: number, random: Random): History => ({
  ...career,
  summary: reworded(career.summary, rate, random),
  positions: career.positions.map((job, index) => ({
    ...job,
    employer: random.chance(0.5) ? drawEmployer(random) : job.employer,
    place: (own.positions[index] ?? own.positions[0] ?? job).place,
    bullets: random.sample(job.bullets, job.bullets.length).map((line) => reworded(line, rate, random)),
  })),
  projects: career.projects.map((it) => ({ ...it, description: reworded(it.description, rate, random) })),
  studies: own.studies,
});

/** The persona's own career with lines of another among its own, told anew: no job, date or skill is the same. */
export const disguised = (person: Person, career: History, rate: number, random: Random): Person => {
  const lines = career.positions.flatMap((job) => job.bullets);
  const positions = person.history.positions.map((job) => {
    const own = job.bullets.slice(0, Math.floor(job.bullets.length / 2));
    const taken = random.sample(lines, job.bullets.length - own.length);
    return { ...job, bullets: random.sample([...own, ...taken.map((it) => paraphrased(it, rate, random))], 20) };
  });
  return { ...person, history: { ...person.history, positions } };
};

/** A persona with a career that was written for somebody else, and a local number, which needs no explaining. */
export const withCareer = (
  stage: Stage,
  person: Person,
  { career, rate }: { readonly career: History; readonly rate: number },
  random: Random,
): Person => {
  const { country, areaCodes } = person.home.place;
  const local = areaCodes.length === 0 ? null : stage.world.phones.line(country, random.pick(areaCodes));
  return { ...person, phone: local, history: retold(career, person.history, rate, random) };
};

/** A persona with a career from the kit. */
export const personaFromKit = (stage: Stage, kit: TextKit, random: Random): Person => {
  const person = drawPersona(stage, kit.opening, random);
  const rate = stage.care === 'clumsy' ? 0.08 : stage.care === 'average' ? 0.25 : 0.5;
  return withCareer(stage, person, { career: random.pick(kit.careers), rate }, random);
};

/** The persona behind another connection, unless it says that it lives where that connection could not be. */
export const behind = (person: Person, ip: string): Person =>
  person.home.place.country === 'US' ? { ...person, device: { ...person.device, ip } } : person;

export type MailboxPattern = (name: FullName, random: Random) => string;

/** How one operator opens mailboxes: the same shape, word and provider each time. */
export const drawMailboxPattern = (random: Random): MailboxPattern => {
  const word = random.pick(workWords);
  const domain = random.weighted([
    ['gmail.com', 6],
    ['outlook.com', 3],
    ['mail.example.com', 2],
    ['proton.me', 1],
  ]);
  const shape = random.below(4);
  return (name, drawn) => {
    const given = slug(name.given);
    const family = slug(name.family);
    const number = drawn.between(1_000, 99_999);
    const local = [
      `${given}${family}${word}${number}`,
      `${given}.${family}.${word}${number}`,
      `${word}.${given}${number}`,
      `${given}.${family}${number}`,
    ][shape];
    return `${local}@${domain}`;
  };
};

/** A persona's application papers, made once and sent again and again: only opening, time and session details change. */
export const resend = (base: Draft, opening: Opening, { random }: Desk): Draft => ({
  ...base,
  opening,
  session:
    base.session === null || base.session.seconds < 20
      ? base.session
      : { ...base.session, seconds: Math.max(21, Math.round(base.session.seconds * (0.6 + 0.8 * random.next()))) },
});
