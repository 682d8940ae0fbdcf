import { type Draft, marked } from '../draft.ts';
import { type TellName, tellNames, tells } from './catalogue.ts';
import {
  everythingPasted,
  fromAnotherCountry,
  machineFast,
  otherClock,
  programAsBrowser,
  throughAnonymiser,
} from './conduct.ts';
import {
  disposableMailbox,
  foreignPostalCode,
  impossiblePhone,
  otherContactsInResume,
  otherHomeInResume,
  otherNameInMailbox,
  otherSpelling,
  otherThanDwelling,
  phoneFromElsewhere,
  writtenCountryCode,
} from './contacts.ts';
import { degreeNotGiven, impossibleDegreeDates, schoolNotOpen, soldDegree, subjectNotTaught } from './education.ts';
import {
  linkToNowhere,
  otherAuthor,
  portfolioOfAnother,
  refereeOnFreeMail,
  refereeWithOwnContact,
  unseenText,
} from './papers.ts';
import type { Plant, Soil } from './plant.ts';
import { advertEcho, employerTooYoung, impossibleJobDates, onlyGiants, skillBeforeRelease } from './work-history.ts';

/** How each tell comes into an application. */
// biome-ignore format: a table reads by column
const plants = {
  'email-disposable':          disposableMailbox,
  'handle-name-conflict':      otherNameInMailbox,
  'phone-cannot-exist':        impossiblePhone,
  'phone-region-mismatch':     phoneFromElsewhere,
  'phone-plus-one-format':     writtenCountryCode,
  'address-nonresidential':    otherThanDwelling,
  'address-inconsistent':      foreignPostalCode,
  'name-spelling-drift':       otherSpelling,
  'contact-conflict':          otherContactsInResume,
  'residence-conflict':        otherHomeInResume,
  'application-automation':    machineFast,
  'application-pasted':        everythingPasted,
  'headless-browser':          programAsBrowser,
  'ip-anonymizer-apply':       throughAnonymiser,
  'ip-geo-conflict-apply':     fromAnotherCountry,
  'clock-zone-conflict':       otherClock,
  'degree-major-not-offered':  subjectNotTaught,
  'degree-level-not-offered':  degreeNotGiven,
  'degree-dates-off-calendar': impossibleDegreeDates,
  'school-not-open':           schoolNotOpen,
  'diploma-mill':              soldDegree,
  'employment-dates-conflict': impossibleJobDates,
  'employer-not-founded':      employerTooYoung,
  'employer-prestige-shield':  onlyGiants,
  'skill-anachronism':         skillBeforeRelease,
  'resume-overfits-advert':    advertEcho,
  'resume-file-metadata':      otherAuthor,
  'hidden-text':               unseenText,
  'portfolio-cloned':          portfolioOfAnother,
  'profile-link-dead':         linkToNowhere,
  'references-controlled':     refereeWithOwnContact,
  'reference-new-domain':      refereeOnFreeMail,
} as const satisfies Record<TellName, Plant>;

/** Plants one tell, or answers the same draft when its part is taken or missing. */
export const plant = (draft: Draft, tell: TellName, soil: Soil): Draft => {
  const slot = tells[tell].touches;
  if (draft.locked.has(slot)) return draft;
  const planted = plants[tell](draft, soil);
  return planted === null ? draft : marked(planted, tell, slot);
};

/** What life leaves on anybody's application, at the rate of the table: the same for everybody. */
export const withEverydayOddities = (draft: Draft, soil: Soil): Draft => {
  let current = draft;
  for (const tell of tellNames) {
    if (soil.random.chance(tells[tell].everyday)) current = plant(current, tell, soil);
  }
  return { ...current, tells: draft.tells, everyday: current.tells.slice(draft.tells.length) };
};

/** Plants up to `count` tells drawn from a menu with weights; fewer when the draft has no place for more. */
export const withPlanted = (
  draft: Draft,
  { count, menu }: { readonly count: number; readonly menu: readonly (readonly [TellName, number])[] },
  soil: Soil,
): Draft => {
  let current = draft;
  let left = [...menu];
  while (current.tells.length - draft.tells.length < count && left.length > 0) {
    const tell = soil.random.weighted(left);
    left = left.filter(([name]) => name !== tell);
    current = plant(current, tell, soil);
  }
  return current;
};
