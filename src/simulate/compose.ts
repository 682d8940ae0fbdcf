import { DAY } from './calendar.ts';
import { officeTools } from './data/document-tools.ts';
import { motives, questions } from './data/wording.ts';
import type { Curriculum, Draft, FileCopy, Profile, Referee, Session, Shape, Source } from './draft.ts';
import { fileStem } from './draft.ts';
import type { Opening } from './openings.ts';
import { workMailbox } from './person/mailbox.ts';
import { drawName, drawNaming, withoutAccents } from './person/name.ts';
import { hexadecimal } from './person/network.ts';
import type { Person } from './person/person.ts';
import type { PhoneBook } from './person/phones.ts';
import type { Random } from './random.ts';
import { accomplishment } from './wording.ts';

const sources: readonly (readonly [Source, number])[] = [
  ['careers-site', 48],
  ['linkedin', 18],
  ['job-board', 20],
  ['referral', 7],
  ['other', 7],
];

/** How often each source hands over what the browser told. */
const sessionKept: Readonly<Record<Source, number>> = {
  'careers-site': 0.95,
  linkedin: 0.35,
  'job-board': 0.45,
  referral: 0.7,
  agency: 0.1,
  other: 0.15,
};

const shapes: readonly (readonly [Shape, number])[] = [
  ['structured', 70],
  ['both', 12],
  ['text', 18],
];

const profilesOf = (person: Person, random: Random): Profile[] => {
  const { linkedin, github, site } = person.handles;
  const profiles: Profile[] = [];
  if (random.chance(0.72)) {
    profiles.push({ network: 'LinkedIn', username: linkedin, url: `https://www.linkedin.com/in/${linkedin}` });
  }
  if (github !== null) profiles.push({ network: 'GitHub', username: github, url: `https://github.com/${github}` });
  if (site !== null) profiles.push({ network: 'Website', username: '', url: site });
  return profiles;
};

/** One referee who worked with the person at a listed employer. */
export const drawReferee = (person: Person, phones: PhoneBook, random: Random): Referee | null => {
  const position = person.history.positions[random.below(Math.min(3, person.history.positions.length))];
  if (position === undefined) return null;
  const name = drawName(drawNaming(random), random);
  const area = random.pick(person.home.place.areaCodes.length > 0 ? person.home.place.areaCodes : ['212']);
  return {
    name: name.full,
    email: workMailbox(name, position.employer),
    phone: random.chance(0.6)
      ? phones.line(person.home.place.areaCodes.length > 0 ? person.home.place.country : 'US', area)
      : null,
    company: position.employer,
    relationship: random.pick(['Manager', 'Former manager', 'Colleague', 'Team lead', 'Client']),
  };
};

const refereesOf = (person: Person, phones: PhoneBook, random: Random): Referee[] => {
  if (!random.chance(0.14)) return [];
  const found = Array.from({ length: random.between(1, 3) }, () => drawReferee(person, phones, random));
  return found.flatMap((it) => (it === null ? [] : [it]));
};

/** A file of the résumé as common programs write it. */
export const drawFile = (person: Person, at: number, random: Random): FileCopy => {
  const tool = random.pick(officeTools);
  const stem = fileStem(person.name);
  return {
    filename: `${stem}${random.pick(['_Resume', '_CV', '-resume', '', ` ${new Date(at).getUTCFullYear()}`])}.${tool.mediaType.endsWith('pdf') ? 'pdf' : 'docx'}`,
    mediaType: tool.mediaType,
    sha256: hexadecimal(64, random),
    author: random.weighted([
      [person.name.full, 62],
      [withoutAccents(person.name.given), 12],
      ['', 20],
      [random.pick(['User', 'Owner', 'Admin', 'HP']), 6],
    ]),
    creator: tool.creator,
    producer: tool.producer,
    created: random.chance(0.85) ? at - Math.floor(random.next() ** 2 * 300 * DAY) - 600_000 : null,
    title: random.chance(0.3) ? `${person.name.full} resume` : '',
    hidden: [],
  };
};

const sessionOf = (person: Person, source: Source, random: Random): Session | null => {
  if (!random.chance(sessionKept[source])) return null;
  return {
    ip: person.device.ip,
    userAgent: person.device.userAgent,
    timeZone: person.device.timeZone,
    deviceId: random.chance(0.85) ? person.device.id : null,
    seconds: Math.round(Math.max(55, Math.exp(6.1 + 0.8 * random.normal()))),
    pastedFields: random.chance(0.25)
      ? random.sample(['resume', 'answers', 'email', 'phone'], random.between(1, 2))
      : [],
  };
};

const answersOf = (person: Person, random: Random): Draft['answers'] => {
  if (!random.chance(0.35)) return [];
  const tools = person.history.skills.map((it) => it.name);
  return random.sample(questions, random.between(1, 2)).map((question) => ({
    question,
    answer: question.startsWith('Why')
      ? `${random.pick(motives)}. ${accomplishment(person.field, tools, random)}.`
      : question.startsWith('Describe')
        ? `${accomplishment(person.field, tools, random)}. ${accomplishment(person.field, tools, random)}.`
        : random.pick([
            'Two weeks',
            'One month',
            'Yes',
            'Negotiable',
            `${random.between(6, 19)}0,000`,
            'As advertised',
          ]),
  }));
};

const typedName = (person: Person, random: Random): string => {
  if (person.name.native !== null && random.chance(0.02)) return person.name.native;
  const full = random.chance(0.35) ? withoutAccents(person.name.full) : person.name.full;
  if (random.chance(0.03)) return full.toLowerCase();
  return random.chance(0.03) ? full.toUpperCase() : full;
};

const curriculumOf = (person: Person, random: Random): Curriculum => ({
  name:
    person.name.native !== null && random.chance(0.04)
      ? `${person.name.full} (${person.name.native})`
      : person.name.full,
  email: random.chance(0.9) ? person.mailbox : null,
  phone: random.chance(0.8) ? person.phone : null,
  home: random.chance(0.85) ? person.home : null,
  history: person.history,
});

/** What every draft is made with. */
export interface Desk {
  readonly random: Random;
  readonly phones: PhoneBook;
  /** The instant of applying, in milliseconds. */
  readonly at: number;
}

/** The plain application of a person for an opening: consistent in every part. */
export const compose = (person: Person, opening: Opening, { random, phones, at }: Desk): Draft => {
  const source = random.weighted(sources);
  const shape = random.weighted(shapes);
  return {
    person,
    opening,
    source,
    name: typedName(person, random),
    email: random.chance(0.985) ? person.mailbox : null,
    phone: random.chance(0.93) ? person.phone : null,
    countryCode: 'left-out',
    home: random.chance(0.85) ? person.home : null,
    addressLine: random.chance(0.5) ? 'written' : 'left-out',
    profiles: profilesOf(person, random),
    referees: refereesOf(person, phones, random),
    referredBy: source === 'referral' ? `employee${random.between(100, 999)}@hiring.example.com` : null,
    curriculum: curriculumOf(person, random),
    file: shape === 'structured' && random.chance(0.65) ? null : drawFile(person, at, random),
    session: sessionOf(person, source, random),
    answers: answersOf(person, random),
    shape,
    style: person.style,
    tells: [],
    everyday: [],
    locked: new Set(),
  };
};
