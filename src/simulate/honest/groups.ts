import { DAY, monthAt } from '../calendar.ts';
import { compose } from '../compose.ts';
import { employerFirst } from '../data/employers.ts';
import { staticHosts } from '../data/mailboxes.ts';
import { unitedStates } from '../data/places/united-states.ts';
import { type Draft, locking, marked, withHistory, withOfficeContacts } from '../draft.ts';
import { drawPerson } from '../person/draw-person.ts';
import { drawEmployer } from '../person/history.ts';
import { employerDomain, freeMailbox, schoolMailbox } from '../person/mailbox.ts';
import { drawName, drawNaming, slug } from '../person/name.ts';
import { consumerAddress, drawDevice } from '../person/network.ts';
import type { FullName, Person } from '../person/person.ts';
import type { Random } from '../random.ts';
import { type Arrival, cast, chooseOpening, type Scene } from '../scene.ts';
import type { Group } from './group.ts';
import { cohortProjects, member } from './member.ts';

/** A class that built the same projects at the same school and puts them on the same free host. */
const cohort = (scene: Scene): Arrival[] => {
  const { random, world } = scene;
  const code = random.chance(0.6) ? 'frontend' : 'data';
  const opening = world.openings.find((it) => it.field.id === code) ?? chooseOpening(world, random, 'any');
  const school = `${random.pick(employerFirst)} ${random.pick(['Code Academy', 'Bootcamp', 'Coding School', 'Data School'])}`;
  const projects = cohortProjects(opening.field, random);
  const place = random.pick(unitedStates);
  return Array.from({ length: scene.size }, () =>
    member(scene, 'honest/bootcamp-cohort', 30 * DAY, (at, desk) => {
      const now = monthAt(at);
      const person = drawPerson(
        { id: world.id('p'), field: opening.field, place, years: 0.4 + desk.random.next() * 2 },
        { random: desk.random, phones: world.phones, at, templates: world.templates },
      );
      const draft = compose(person, opening, desk);
      const stem = `${slug(person.name.given)}${slug(person.name.family)}${desk.random.between(10, 9_999)}`;
      const url = `https://${stem}.${desk.random.pick(staticHosts)}`;
      return withHistory(
        locking(
          {
            ...draft,
            profiles: [
              ...draft.profiles.filter((it) => it.network !== 'Website'),
              { network: 'Website', username: '', url },
            ],
          },
          'portfolio',
        ),
        (history) => ({
          ...history,
          projects: desk.random.sample(projects, 3),
          studies: [
            {
              school,
              area: 'Software Development',
              award: 'Certificate',
              start: now - 5,
              end: now - 1,
              region: place.region,
              country: 'US',
              domain: '',
            },
            ...history.studies,
          ],
        }),
      );
    }),
  );
};

interface Office {
  readonly recruiter: FullName;
  readonly mailbox: string;
  readonly phone: Person['phone'];
  readonly ip: string;
  /** What the office writes above everybody's résumé; empty where it writes nothing. */
  readonly preamble: string;
}

const viaAgency = (draft: Draft, office: Office, random: Random): Draft => {
  const forwarded = withOfficeContacts(draft, {
    email: random.chance(0.45) ? office.mailbox : null,
    phone: random.chance(0.5) ? office.phone : null,
  });
  const sent: Draft = {
    ...forwarded,
    source: 'agency',
    referredBy: office.mailbox,
    style: { ...draft.style, layout: 0, dates: 'short-name' },
    session:
      draft.session === null
        ? null
        : {
            ...draft.session,
            ip: draft.person.home.place.country === 'US' ? office.ip : draft.session.ip,
            pastedFields: ['resume', 'email', 'phone'],
          },
  };
  const introduced = withHistory(sent, (history) => ({ ...history, summary: `${office.preamble}${history.summary}` }));
  const closed = locking(introduced, 'ip', 'clock', 'form', 'file');
  if (closed.file === null) return closed;
  const creator = 'Microsoft® Word for Microsoft 365';
  return marked(
    { ...closed, file: { ...closed.file, author: office.recruiter.full, creator } },
    'resume-file-metadata',
    'file',
  );
};

/** A staffing firm sends its people from its own mailbox and line, in its own layout. */
const agency = (scene: Scene): Arrival[] => {
  const { random, world } = scene;
  const firm = `${random.pick(employerFirst)} Staffing`;
  const place = random.pick(unitedStates);
  const office: Office = {
    recruiter: drawName(drawNaming(random), random),
    mailbox: `candidates@${employerDomain(`${drawEmployer(random)} ${firm}`)}`,
    phone: world.phones.line('US', random.pick(place.areaCodes)),
    ip: consumerAddress('US', random),
    preamble: random.chance(0.6)
      ? `Presented by ${firm}. Screened by our team in a personal interview and available at short notice. `
      : '',
  };
  return Array.from({ length: scene.size }, () =>
    member(scene, 'honest/agency', 60 * DAY, (at, desk) => {
      const opening = chooseOpening(world, desk.random, 'any');
      const person = cast({ ...scene, random: desk.random, at }, opening);
      return viaAgency(compose(person, opening, desk), office, desk.random);
    }),
  );
};

/** Students behind one campus address, with school mail. */
const campus = (scene: Scene): Arrival[] => {
  const { random, world } = scene;
  const place = random.pick(unitedStates);
  const ips = Array.from({ length: 3 }, () => consumerAddress('US', random));
  return Array.from({ length: scene.size }, () =>
    member(scene, 'honest/campus', 40 * DAY, (at, desk) => {
      const opening = chooseOpening(world, desk.random, 'any');
      const drawn = cast({ ...scene, random: desk.random, at }, opening, { place, years: 0.3 + desk.random.next() });
      const domain = drawn.history.studies[0]?.domain;
      const person: Person = {
        ...drawn,
        mailbox:
          domain === undefined || !desk.random.chance(0.8)
            ? drawn.mailbox
            : schoolMailbox(drawn.name, domain, desk.random),
        device: { ...drawn.device, ip: desk.random.pick(ips) },
      };
      return compose(person, opening, desk);
    }),
  );
};

/** People who apply from one computer in a library, a shelter or a job centre. */
const publicComputer = (scene: Scene): Arrival[] => {
  const { random, world } = scene;
  const place = random.pick(unitedStates);
  const device = drawDevice(place, random);
  return Array.from({ length: scene.size }, () =>
    member(scene, 'honest/public-computer', 60 * DAY, (at, desk) => {
      const opening = chooseOpening(world, desk.random, 'any');
      const drawn = cast({ ...scene, random: desk.random, at }, opening, { place });
      return compose({ ...drawn, device }, opening, desk);
    }),
  );
};

/** Two or three people who only have a common name in common, and at times a city and a line of work. */
const namesakes = (scene: Scene): Arrival[] => {
  const { random, world } = scene;
  const place = random.pick(unitedStates);
  const opening = chooseOpening(world, random, 'any');
  const known = cast(scene, opening, { place });
  const [near, alike] = [random.chance(0.6), random.chance(0.4)];
  return Array.from({ length: scene.size }, () =>
    member(scene, 'honest/namesake', 80 * DAY, (at, desk) => {
      const aim = alike ? opening : chooseOpening(world, desk.random, 'any');
      const drawn = cast({ ...scene, random: desk.random, at }, aim, near ? { place } : {});
      const { naming, name } = known;
      return compose({ ...drawn, naming, name, mailbox: freeMailbox(name, desk.random) }, aim, desk);
    }),
  );
};

/** Groups around a school, an office, a public place or a name. */
export const groups: readonly Group[] = [
  { archetype: 'honest/bootcamp-cohort', share: 3, sizes: [6, 20], open: cohort },
  { archetype: 'honest/agency', share: 6, sizes: [12, 60], open: agency },
  { archetype: 'honest/campus', share: 2, sizes: [6, 25], open: campus },
  { archetype: 'honest/public-computer', share: 1, sizes: [4, 12], open: publicComputer },
  { archetype: 'honest/namesake', share: 1.5, sizes: [2, 3], open: namesakes },
];
