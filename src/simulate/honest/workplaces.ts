import { DAY, monthAt } from '../calendar.ts';
import { compose, type Desk, drawReferee } from '../compose.ts';
import { unitedStates } from '../data/places/united-states.ts';
import { type Draft, locking, type Referee } from '../draft.ts';
import { drawEmployer } from '../person/history.ts';
import { workMailbox } from '../person/mailbox.ts';
import { consumerAddress } from '../person/network.ts';
import type { History, Person } from '../person/person.ts';
import type { Random } from '../random.ts';
import { type Arrival, cast, chooseOpening, type Scene } from '../scene.ts';
import { accomplishment, paraphrased } from '../wording.ts';
import type { Group } from './group.ts';
import { member } from './member.ts';

const latestAt = (history: History, employer: string, place: string): History => ({
  ...history,
  positions: history.positions.map((job, index) => (index === 0 ? { ...job, employer, place } : job)),
});

const throughNetwork = (person: Person, ip: string): Person => ({ ...person, device: { ...person.device, ip } });

/** Lines about the project everybody worked on, each in the teller's words or as the wiki had them. */
const alsoAbout = (history: History, project: readonly string[], random: Random): History => ({
  ...history,
  positions: history.positions.map((job, index) =>
    index > 0
      ? job
      : {
          ...job,
          bullets: random.sample(
            [
              ...job.bullets.slice(0, 6),
              ...random
                .sample(project, random.between(1, 4))
                .map((line) => (random.chance(0.3) ? line : paraphrased(line, 0.5, random))),
            ],
            12,
          ),
        },
  ),
});

/** Colleagues let go on one day: one employer, one project, the same two referees, from the office or from home. */
const laidOff = (scene: Scene): Arrival[] => {
  const { random, world } = scene;
  const place = random.pick(unitedStates);
  const opening = chooseOpening(world, random, 'any');
  const employer = drawEmployer(random);
  const office = consumerAddress('US', random);
  const end = random.chance(0.5) ? null : monthAt(scene.at);
  const project = Array.from({ length: 6 }, () =>
    accomplishment(
      opening.field,
      opening.field.tools.slice(0, 8).map((it) => it.name),
      random,
    ),
  );
  const known = cast(scene, opening, { place });
  const managers = [0, 1].flatMap(() => {
    const manager = drawReferee(
      {
        ...known,
        history: latestAt({ ...known.history, positions: known.history.positions.slice(0, 1) }, employer, ''),
      },
      world.phones,
      random,
    );
    return manager === null ? [] : [manager];
  });
  return Array.from({ length: scene.size }, () =>
    member(scene, 'honest/laid-off-team', 25 * DAY, (at, desk) => {
      const same = desk.random.chance(0.6);
      const aim = same ? opening : chooseOpening(world, desk.random, 'any');
      const drawn = cast({ ...scene, random: desk.random, at }, same ? opening : aim, { place });
      const there = latestAt(drawn.history, employer, `${place.city}, ${place.region}`);
      const told = same ? alsoAbout(there, project, desk.random) : there;
      const history: History = {
        ...told,
        positions: told.positions.map((job, index) => (index === 0 && job.end === null ? { ...job, end } : job)),
      };
      const person = { ...drawn, history };
      const draft = compose(desk.random.chance(0.35) ? throughNetwork(person, office) : person, aim, desk);
      return desk.random.chance(0.55) ? locking({ ...draft, referees: managers }, 'references') : draft;
    }),
  );
};

/** Everybody in a company goes out through the same two addresses, wherever they live. */
const companyExit = (scene: Scene): Arrival[] => {
  const { random, world } = scene;
  const employer = drawEmployer(random);
  const exits = [0, 1].map(() => consumerAddress('US', random));
  return Array.from({ length: scene.size }, () =>
    member(scene, 'honest/company-network', 75 * DAY, (at, desk) => {
      const opening = chooseOpening(world, desk.random, 'any');
      const place = desk.random.pick(unitedStates);
      const drawn = cast({ ...scene, random: desk.random, at }, opening, { place });
      const remote = latestAt(drawn.history, employer, drawn.history.positions[0]?.place ?? 'Remote');
      return compose(throughNetwork({ ...drawn, history: remote }, desk.random.pick(exits)), opening, desk);
    }),
  );
};

/** One employee refers friends and former colleagues, who name the same mailbox. */
const referrals = (scene: Scene): Arrival[] => {
  const { random, world } = scene;
  const mailbox = `employee${random.between(100, 999)}@hiring.example.com`;
  const former = drawEmployer(random);
  return Array.from({ length: scene.size }, () =>
    member(scene, 'honest/referred-by-employee', 70 * DAY, (at, desk) => {
      const opening = chooseOpening(world, desk.random, 'any');
      const drawn = cast({ ...scene, random: desk.random, at }, opening);
      const colleague = desk.random.chance(0.5);
      const positions = drawn.history.positions.map((job, index) =>
        colleague && index === Math.min(1, drawn.history.positions.length - 1) ? { ...job, employer: former } : job,
      );
      const draft = compose({ ...drawn, history: { ...drawn.history, positions } }, opening, desk);
      return { ...draft, source: 'referral', referredBy: mailbox };
    }),
  );
};

const vouching = (person: Person, company: string, { random }: Desk): Referee => ({
  name: person.name.full,
  email: random.chance(0.6) ? person.mailbox : workMailbox(person.name, company),
  phone: random.chance(0.7) ? person.phone : null,
  company,
  relationship: 'Colleague',
});

/** Two colleagues who both look for work and name each other, once. */
const mutual = (scene: Scene): Arrival[] => {
  const { random, world } = scene;
  const opening = chooseOpening(world, random, 'any');
  const employer = drawEmployer(random);
  const place = random.pick(unitedStates);
  const pair = Array.from({ length: scene.size }, () => {
    const drawn = cast(scene, opening, { place });
    return { ...drawn, history: latestAt(drawn.history, employer, `${place.city}, ${place.region}`) };
  });
  return pair.map((person, index) =>
    member(scene, 'honest/mutual-referees', 40 * DAY, (_at, desk) => {
      const other = pair[index === 0 ? 1 : 0];
      const draft: Draft = compose(person, opening, desk);
      return other === undefined || other === person
        ? draft
        : locking({ ...draft, referees: [vouching(other, employer, desk), ...draft.referees] }, 'references');
    }),
  );
};

/** People who know each other from work. */
export const workplaces: readonly Group[] = [
  { archetype: 'honest/laid-off-team', share: 3, sizes: [4, 12], open: laidOff },
  { archetype: 'honest/company-network', share: 2, sizes: [5, 20], open: companyExit },
  { archetype: 'honest/referred-by-employee', share: 2.5, sizes: [2, 6], open: referrals },
  { archetype: 'honest/mutual-referees', share: 1.5, sizes: [2, 2], open: mutual },
];
