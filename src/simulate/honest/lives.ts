import { monthAt } from '../calendar.ts';
import { unitedStates } from '../data/places/united-states.ts';
import { world } from '../data/places/world.ts';
import { type Draft, marked, withHistory } from '../draft.ts';
import { drawHome } from '../person/address.ts';
import { schoolMailbox } from '../person/mailbox.ts';
import { drawName, drawNaming } from '../person/name.ts';
import { consumerAddress, drawDevice } from '../person/network.ts';
import type { FullName, Home, Person } from '../person/person.ts';
import type { Random } from '../random.ts';
import type { Soil } from '../tells/plant.ts';
import { perhaps, type Role } from './role.ts';

const homely = (random: Random) => random.pick(unitedStates);

const withoutProfile = (draft: Draft, network: string): Draft => ({
  ...draft,
  profiles: draft.profiles.filter((it) => it.network !== network),
});

/** A new number in the country they came from or none, where they have not changed to a local one. */
const foreignPhone = (draft: Draft, { random, phones }: Soil): Draft => {
  const origin = draft.person.history.studies.at(-1)?.country;
  const place = world.find((it) => it.country === origin && it.areaCodes.length > 0);
  const phone = place === undefined ? null : phones.line(place.country, random.pick(place.areaCodes));
  return { ...draft, phone, curriculum: draft.curriculum === null ? null : { ...draft.curriculum, phone } };
};

const settleIn = (draft: Draft, soil: Soil): Draft => {
  const { random } = soil;
  const thin = random.chance(0.5) ? withoutProfile(draft, 'LinkedIn') : draft;
  const called = random.chance(0.2) ? foreignPhone(thin, soil) : thin;
  return perhaps(called, 0.25, 'ip-anonymizer-apply', soil);
};

/** Marriage brings another family name, transition another given name; mailbox, handles and papers may lag. */
const renamed = (draft: Draft, soil: Soil): Draft => {
  const { random } = soil;
  const old = draft.person.name;
  const other = drawName(drawNaming(random), random);
  const family = random.chance(0.7) && other.family !== '';
  const name: FullName = family
    ? { given: old.given, family: other.family, full: `${old.given} ${other.family}`, native: null }
    : { given: other.given, family: old.family, full: `${other.given} ${old.family}`.trim(), native: null };
  const changed: Draft = {
    ...draft,
    person: { ...draft.person, name },
    name: name.full,
    curriculum: draft.curriculum === null ? null : { ...draft.curriculum, name: name.full },
  };
  const filed =
    changed.file !== null && changed.file.author !== '' && random.chance(0.5)
      ? marked({ ...changed, file: { ...changed.file, author: old.full } }, 'resume-file-metadata', 'file')
      : changed;
  const tagged = filed.email === null ? filed : marked(filed, 'handle-name-conflict', 'email');
  return random.chance(0.2) && tagged.curriculum !== null
    ? marked({ ...tagged, curriculum: { ...tagged.curriculum, name: old.full } }, 'name-spelling-drift', 'resume-name')
    : tagged;
};

/** Everything but the papers has moved: the number, and often the résumé, still name the old place. */
const moved = (draft: Draft, { random }: Soil): Draft => {
  const old = draft.person.home;
  const place = random.pick(unitedStates.filter((it) => it.region !== old.place.region));
  const home = drawHome(place, random);
  const device = drawDevice(place, random);
  const person: Person = { ...draft.person, home, device };
  const there: Draft = {
    ...draft,
    person,
    home: draft.home === null ? null : home,
    session: draft.session === null ? null : { ...draft.session, ip: device.ip, timeZone: device.timeZone },
  };
  if (there.curriculum === null || there.curriculum.home === null) return there;
  return random.chance(0.5) && there.home !== null
    ? marked(there, 'residence-conflict', 'resume-home')
    : { ...there, curriculum: { ...there.curriculum, home } };
};

const postings = ['DE', 'JP', 'KR', 'IT'] as const;

/** Military mail has a box number and a state that is no state (USPS Publication 28, section 23). */
const posted = (draft: Draft, soil: Soil): Draft => {
  const { random } = soil;
  if (!random.chance(0.55)) return draft;
  const country = random.pick(postings);
  const host = random.pick(world.filter((it) => it.country === country));
  const home: Home = {
    place: {
      ...draft.person.home.place,
      city: random.pick(['APO', 'FPO']),
      region: country === 'DE' || country === 'IT' ? 'AE' : 'AP',
    },
    street: `${random.pick(['PSC', 'Unit'])} ${random.between(100, 9_900)} Box ${random.between(10, 4_900)}`,
    postalCode: `${country === 'DE' || country === 'IT' ? '09' : '96'}${random.between(100, 699)}`,
  };
  const addressed = marked({ ...draft, home, addressLine: 'written' }, 'address-nonresidential', 'address');
  if (addressed.session === null) return addressed;
  const abroad: Draft = {
    ...addressed,
    session: { ...addressed.session, ip: consumerAddress(host.country, random), timeZone: host.timeZone },
  };
  return marked(marked(abroad, 'ip-geo-conflict-apply', 'ip'), 'clock-zone-conflict', 'clock');
};

const serviceYears = (draft: Draft, { random }: Soil): Draft =>
  withHistory(draft, (history) => ({
    ...history,
    positions: history.positions.map((job, index) =>
      index === history.positions.length - 1 && index > 0
        ? {
            ...job,
            employer: random.pick(['US Army', 'US Navy', 'US Air Force', 'US Coast Guard']),
            place: 'Various postings',
          }
        : job,
    ),
  }));

const scholarly = (draft: Draft, { at, random }: Soil): Draft => {
  const latest = draft.person.history.studies[0];
  if (latest === undefined) return draft;
  const doctorate = { ...latest, award: 'PhD', start: latest.end + 3, end: latest.end + 3 + random.between(45, 66) };
  if (doctorate.end >= monthAt(at)) return draft;
  const worked = withHistory(draft, (history) => ({
    ...history,
    studies: [doctorate, ...history.studies],
    positions: history.positions
      .filter((job) => job.start >= doctorate.end || job.end === null)
      .map((job) => ({
        ...job,
        start: Math.max(job.start, doctorate.end),
        employer: random.chance(0.5) ? latest.school : job.employer,
      })),
  }));
  if (draft.email === null || draft.curriculum?.email === null || random.chance(0.5)) return worked;
  const email = schoolMailbox(draft.person.name, latest.domain, random);
  return { ...worked, email, curriculum: worked.curriculum === null ? null : { ...worked.curriculum, email } };
};

/** Contracts side by side: normal where work is sold by the day. */
const sideBySide = (draft: Draft, { at }: Soil): Draft =>
  withHistory(draft, (history) => ({
    ...history,
    positions: history.positions.map((job, index) => ({
      ...job,
      title: `Freelance ${job.title}`,
      start: Math.max(job.start - (index === 0 ? 0 : 6), (history.positions.at(-1)?.start ?? job.start) - 6),
      end: job.end === null ? null : Math.min(job.end + 5, monthAt(at)),
    })),
  }));

const secondJob = (draft: Draft, { random }: Soil): Draft =>
  withHistory(draft, (history) => {
    const [first, second] = history.positions;
    if (first === undefined || second === undefined) return history;
    const evening = { ...second, title: `${second.title} (part-time)`, end: random.chance(0.7) ? null : second.end };
    return { ...history, positions: [first, evening, ...history.positions.slice(2)] };
  });

/** People whose lives look unusual on paper. */
export const lives: readonly Role[] = [
  { archetype: 'honest/local', share: 34, cast: (random) => ({ place: homely(random) }) },
  {
    archetype: 'honest/immigrant',
    share: 7,
    cast: (random) => ({ place: homely(random), movedIn: 'from-abroad', years: 1 + random.next() * 17 }),
    act: settleIn,
  },
  { archetype: 'honest/lives-abroad', share: 5, cast: (random) => ({ place: random.pick(world) }) },
  { archetype: 'honest/name-change', share: 3, cast: (random) => ({ place: homely(random) }), act: renamed },
  { archetype: 'honest/recent-mover', share: 4, cast: (random) => ({ place: homely(random) }), act: moved },
  { archetype: 'honest/academic', share: 2, cast: (random) => ({ years: 4 + random.next() * 20 }), act: scholarly },
  {
    archetype: 'honest/military',
    share: 1.5,
    cast: (random) => ({ place: homely(random), years: 5 + random.next() * 15, pause: random.between(0, 14) }),
    act: (draft, soil) => serviceYears(posted(draft, soil), soil),
  },
  {
    archetype: 'honest/returner',
    share: 2.5,
    cast: (random) => ({ place: homely(random), years: 3 + random.next() * 18, pause: random.between(24, 110) }),
  },
  { archetype: 'honest/new-graduate', share: 4, cast: (random) => ({ years: 0.3 + random.next() }) },
  {
    archetype: 'honest/freelancer',
    share: 2.5,
    cast: (random) => ({ years: 4 + random.next() * 18 }),
    act: sideBySide,
  },
  { archetype: 'honest/two-jobs', share: 1.5, act: secondJob },
];
