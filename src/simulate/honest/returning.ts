import { DAY, HOUR, monthAt } from '../calendar.ts';
import { compose, type Desk } from '../compose.ts';
import { unitedStates } from '../data/places/united-states.ts';
import { traits } from '../data/wording.ts';
import { type Draft, marked } from '../draft.ts';
import type { Opening } from '../openings.ts';
import { drawHome } from '../person/address.ts';
import { freeMailbox } from '../person/mailbox.ts';
import { slug } from '../person/name.ts';
import { married, writtenOtherwise } from '../person/name-variant.ts';
import { drawDevice } from '../person/network.ts';
import type { History, Person } from '../person/person.ts';
import { type Arrival, cast, chooseOpening, type Scene } from '../scene.ts';
import { plant } from '../tells/plants.ts';
import { accomplishment, paraphrased } from '../wording.ts';
import type { Group } from './group.ts';
import { member } from './member.ts';

interface Return {
  readonly archetype: `honest/${string}`;
  /** Days between two applications, at most; less where the simulation ends before. */
  readonly gap: readonly [number, number];
  /** The person as they are the next time. */
  news(person: Person, desk: Desk): Person;
  write?(draft: Draft, before: Person, desk: Desk): Draft;
}

/** The same person several times, at some distance; each time with news since the first. */
const comesBack = (scene: Scene, { archetype, gap, news, write }: Return): Arrival[] => {
  const { random, world } = scene;
  const opening = chooseOpening(world, random, 'any');
  const person = cast(scene, opening);
  const left = world.rhythm.end - 1 - scene.at;
  const step = Math.min(random.between(...gap) * DAY, (left * 0.97) / Math.max(1, scene.size - 1));
  const send = (index: number, aim: (desk: Desk) => Opening): Arrival =>
    member({ ...scene, at: Math.floor(scene.at + index * step) }, archetype, 0, (_at, desk) => {
      if (index === 0) return compose(person, opening, desk);
      const draft = compose(news(person, desk), aim(desk), desk);
      return write?.(draft, person, desk) ?? draft;
    });
  return Array.from({ length: scene.size }, (_, index) =>
    send(index, (desk) => (desk.random.chance(0.4) ? opening : chooseOpening(world, desk.random, 'any'))),
  );
};

const again = (scene: Scene): Arrival[] =>
  comesBack(scene, {
    archetype: 'honest/re-applicant',
    gap: [8, 50],
    news: (person, { random }) => ({
      ...person,
      ...(random.chance(0.2) ? { mailbox: freeMailbox(person.name, random) } : {}),
      ...(random.chance(0.3) ? { device: drawDevice(person.home.place, random) } : {}),
    }),
  });

/** Another family name, a short form, another order, another script or a slip of the finger; the mailbox or the line stays. */
const renamed = (scene: Scene): Arrival[] =>
  comesBack(scene, {
    archetype: 'honest/re-applicant-other-name',
    gap: [10, 70],
    news(person, { random }) {
      const name = random.chance(0.45) ? married(person.name, random) : writtenOtherwise(person.name, random);
      const mailbox = random.chance(0.25) ? freeMailbox(name, random) : person.mailbox;
      const device = random.chance(0.3) ? drawDevice(person.home.place, random) : person.device;
      return { ...person, name, mailbox, device };
    },
    write(draft, before, desk) {
      if (draft.person.name.full === before.name.full) return plant(draft, 'name-spelling-drift', desk);
      const { family } = before.name;
      const lags = family !== '' && draft.person.name.family !== family && draft.email?.includes(slug(family)) === true;
      return lags ? marked(draft, 'handle-name-conflict', 'email') : draft;
    },
  });

/** A new home, often a new number and a new mailbox: what stays is the career. */
const resettled = (scene: Scene): Arrival[] =>
  comesBack(scene, {
    archetype: 'honest/re-applicant-moved',
    gap: [20, 80],
    news(person, { random, phones }) {
      const near = random.chance(0.5) || person.home.place.country !== 'US';
      const place = near ? person.home.place : random.pick(unitedStates);
      const line =
        place.areaCodes.length > 0 && random.chance(0.55)
          ? phones.line(place.country, random.pick(place.areaCodes))
          : person.phone;
      return {
        ...person,
        home: drawHome(place, random),
        phone: line,
        mailbox: random.chance(0.45) ? freeMailbox(person.name, random) : person.mailbox,
        device: drawDevice(place, random),
      };
    },
  });

/** The same career told again: lines in other words and another order, some new, some gone, a new self-description. */
const toldAgain = (person: Person, { at, random }: Desk): History => {
  const { history, field } = person;
  const rate = 0.2 + 0.5 * random.next();
  const known = field.tools.filter((it) => it.since + 2 <= Math.floor(monthAt(at) / 12)).map((it) => it.name);
  const retell = (lines: readonly string[], fresh: number): string[] =>
    random
      .sample(lines, Math.max(2, lines.length - random.below(3)))
      .map((line) => (random.chance(0.8) ? paraphrased(line, rate, random) : line))
      .concat(Array.from({ length: fresh }, () => accomplishment(field, known, random)));
  return {
    ...history,
    summary: [history.summary.split('. ')[0] ?? '', ...random.sample(traits, 2)].join('. '),
    positions: history.positions.map((job, index) => ({
      ...job,
      bullets: retell(job.bullets, index === 0 ? random.between(1, 3) : random.below(2)),
      summary: job.summary === null ? null : paraphrased(job.summary, rate, random),
    })),
    projects: history.projects.map((it) => ({ ...it, description: paraphrased(it.description, rate, random) })),
  };
};

/** Two or three months later, with a résumé written anew. */
const rewritten = (scene: Scene): Arrival[] =>
  comesBack(scene, {
    archetype: 'honest/re-applicant-rewritten',
    gap: [50, 88],
    news: (person, desk) => ({
      ...person,
      history: toldAgain(person, desk),
      mailbox: desk.random.chance(0.25) ? freeMailbox(person.name, desk.random) : person.mailbox,
      phone: desk.random.chance(0.15) ? null : person.phone,
      device: desk.random.chance(0.5) ? drawDevice(person.home.place, desk.random) : person.device,
      style: { ...person.style, layout: desk.random.below(3) },
    }),
  });

/** Somebody who lost a job and sends many applications with a browser extension. */
const volume = (scene: Scene): Arrival[] => {
  const { random, world } = scene;
  const person = cast(scene, chooseOpening(world, random, 'any'));
  return Array.from({ length: scene.size }, () =>
    member(scene, 'honest/many-applications', 20 * HOUR, (_at, desk) => {
      const draft = compose(person, chooseOpening(world, desk.random, 'any'), desk);
      return desk.random.chance(0.5) ? plant(draft, 'application-automation', desk) : draft;
    }),
  );
};

/** People who apply more than once. */
export const returning: readonly Group[] = [
  { archetype: 'honest/re-applicant', share: 4, sizes: [2, 3], open: again },
  { archetype: 'honest/re-applicant-other-name', share: 2.5, sizes: [2, 2], open: renamed },
  { archetype: 'honest/re-applicant-moved', share: 2, sizes: [2, 2], open: resettled },
  { archetype: 'honest/re-applicant-rewritten', share: 3, sizes: [2, 2], open: rewritten },
  { archetype: 'honest/many-applications', share: 2, sizes: [3, 8], open: volume },
];
