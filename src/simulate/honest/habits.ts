import { drawFile } from '../compose.ts';
import { builderTools, scanners } from '../data/document-tools.ts';
import { neutralWords, relayMail } from '../data/mailboxes.ts';
import { relayNetworks } from '../data/networks.ts';
import { unitedStates } from '../data/places/united-states.ts';
import { type Draft, locking, marked, withHistory } from '../draft.ts';
import { addressIn, carrierAddress } from '../person/network.ts';
import type { Soil } from '../tells/plant.ts';
import { plant } from '../tells/plants.ts';
import { drawTutorials } from '../templates.ts';
import { oneOf, perhaps, type Role } from './role.ts';

const hiddenMailbox = (draft: Draft, { random }: Soil): Draft => {
  if (draft.email === null) return draft;
  const email = `${random.pick(neutralWords)}_${random.pick(['early', 'vague', 'amber', 'tidy'])}.${random.between(10, 99)}${random.pick('abcdefghjkmnpqrstvwxyz'.split(''))}@${random.pick(relayMail)}`;
  return locking(
    { ...draft, email, curriculum: draft.curriculum === null ? null : { ...draft.curriculum, email } },
    'email',
  );
};

/** The relay has few exits in each place, and many people come out of each. */
const relayAddress = (random: Soil['random']): string =>
  addressIn(`${random.pick(relayNetworks).split('/')[0]}/29`, random);

const privately = (draft: Draft, soil: Soil): Draft => {
  const { random } = soil;
  const quiet: Draft = {
    ...draft,
    profiles: random.chance(0.6) ? [] : draft.profiles,
    phone: random.chance(0.25) ? null : draft.phone,
    session: draft.session === null ? null : { ...draft.session, deviceId: null },
  };
  const mailed = random.chance(0.5) ? hiddenMailbox(quiet, soil) : quiet;
  if (mailed.session === null) return mailed;
  // The relay's exits keep to the country of its user, and the table has those of one country.
  if (draft.person.home.place.country === 'US' && random.chance(0.3)) {
    return locking({ ...mailed, session: { ...mailed.session, ip: relayAddress(random) } }, 'ip');
  }
  return perhaps(mailed, 0.7, 'ip-anonymizer-apply', soil);
};

/** Name and mailbox only, as a spreadsheet of an old system keeps them. */
const sparse = (draft: Draft, { random }: Soil): Draft => ({
  ...draft,
  source: 'other',
  phone: random.chance(0.4) ? draft.phone : null,
  home: null,
  profiles: [],
  referees: [],
  referredBy: null,
  curriculum: null,
  file: null,
  session: null,
  answers: [],
});

const scanned = (draft: Draft, soil: Soil): Draft => {
  const file = drawFile(draft.person, soil.at, soil.random);
  const scanner = soil.random.pick(scanners);
  return {
    ...draft,
    shape: 'image',
    curriculum: null,
    file: { ...file, ...scanner, filename: `scan${soil.random.between(1, 9_999)}.pdf`, author: '', title: '' },
  };
};

const built = (draft: Draft, soil: Soil): Draft => {
  const file = draft.file ?? drawFile(draft.person, soil.at, soil.random);
  const author = soil.random.chance(0.6) ? '' : draft.person.name.full;
  return locking(
    { ...draft, file: { ...file, ...soil.random.pick(builderTools), filename: 'resume.pdf', author } },
    'file',
  );
};

const coached = (draft: Draft, soil: Soil): Draft =>
  perhaps(soil.random.chance(0.4) ? built(draft, soil) : draft, 0.6, 'resume-overfits-advert', soil);

const filledByBrowser = (draft: Draft, soil: Soil): Draft =>
  perhaps(perhaps(draft, 0.6, 'application-pasted', soil), 0.25, 'application-automation', soil);

/** From a telephone: the carrier puts thousands of people behind one address. */
const onCarrier = (draft: Draft, { random }: Soil): Draft => {
  const ip = draft.session === null ? null : carrierAddress(draft.person.home.place.country, random);
  return draft.session === null || ip === null ? draft : { ...draft, session: { ...draft.session, ip } };
};

const learning = (draft: Draft, { random }: Soil): Draft =>
  withHistory(draft, (history) => ({ ...history, projects: drawTutorials(random.between(1, 3), random) }));

const travelling = (draft: Draft, soil: Soil): Draft =>
  perhaps(perhaps(draft, 0.75, 'ip-geo-conflict-apply', soil), 0.35, 'clock-zone-conflict', soil);

/** Relay calls reach toll-free numbers (FCC, telecommunications relay services). */
const byRelay = (draft: Draft, { random, phones }: Soil): Draft => {
  const phone = phones.line('US', random.pick(['855', '866', '877', '888']));
  return locking(
    {
      ...draft,
      phone,
      curriculum: draft.curriculum === null ? null : { ...draft.curriculum, phone },
      answers: [
        ...draft.answers,
        {
          question: 'Anything else we should know?',
          answer: 'Please write or use captions; calls reach me through a relay service.',
        },
      ],
    },
    'phone',
  );
};

/** Address-confidentiality programmes give a substitute address at a state office box. */
const protectedAddress = (draft: Draft, soil: Soil): Draft => {
  const { random } = soil;
  const home = { ...draft.person.home, street: `PO Box ${random.between(100, 9_899)} #${random.between(100, 9_899)}` };
  const hidden = marked(
    { ...draft, home, addressLine: 'written', profiles: [], phone: random.chance(0.5) ? null : draft.phone },
    'address-nonresidential',
    'address',
  );
  return perhaps(hidden, 0.4, 'ip-anonymizer-apply', soil);
};

const mistaken = (draft: Draft, soil: Soil): Draft =>
  oneOf(
    draft,
    [
      'degree-dates-off-calendar',
      'employment-dates-conflict',
      'phone-cannot-exist',
      'skill-anachronism',
      'address-inconsistent',
      'name-spelling-drift',
      'contact-conflict',
      'profile-link-dead',
    ],
    soil,
  );

const local = { cast: (random: Soil['random']) => ({ place: random.pick(unitedStates) }) };

/** People whose tools and habits look unusual on paper. */
export const habits: readonly Role[] = [
  { archetype: 'honest/privacy-minded', share: 5, act: privately },
  {
    archetype: 'honest/ats-widget',
    share: 5,
    ...local,
    act: (draft, soil) => plant(draft, 'phone-plus-one-format', soil),
  },
  { archetype: 'honest/sparse-record', share: 4, act: sparse },
  { archetype: 'honest/autofill', share: 4, act: filledByBrowser },
  { archetype: 'honest/coached', share: 4, act: coached },
  { archetype: 'honest/traveller', share: 1.5, act: travelling },
  { archetype: 'honest/relay-service', share: 0.7, ...local, act: byRelay },
  { archetype: 'honest/address-confidentiality', share: 0.5, ...local, act: protectedAddress },
  { archetype: 'honest/typo', share: 2, ...local, act: mistaken },
  { archetype: 'honest/resume-site', share: 4, act: built },
  { archetype: 'honest/scanned-page', share: 2, act: scanned },
  { archetype: 'honest/mobile-carrier', share: 4, ...local, act: onCarrier },
  { archetype: 'honest/resume-template', share: 3, cast: () => ({ writes: 'from-template' }) },
  { archetype: 'honest/self-taught', share: 1, cast: (random) => ({ years: 0.3 + 3 * random.next() }), act: learning },
];
