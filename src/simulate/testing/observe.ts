import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Application } from '../../engine/contract/application.ts';
import { automationAgents } from '../data/browsers.ts';
import { disposableMail } from '../data/mailboxes.ts';
import { anonymisingNetworks } from '../data/networks.ts';
import { countryNames } from '../data/places/country-names.ts';
import { unitedStates } from '../data/places/united-states.ts';
import { unitedStatesSchools } from '../data/schools/united-states.ts';
import {
  closedSchools,
  diplomaMills,
  specialFocusSchools,
  twoYearColleges,
  youngSchools,
} from '../data/schools/unusual.ts';
import { youngTechnologies } from '../data/young-technologies.ts';
import type { TellName } from '../tells/catalogue.ts';
import { inBlock, ipCountry } from './ip-country.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Years and months as one number; undefined for bare years. */
const monthOf = (text = ''): number | undefined => {
  const iso = /^(\d{4})-(\d{2})/.exec(text);
  if (iso !== null) return Number(iso[1]) * 12 + Number(iso[2]);
  const slash = /^(\d{2})\/(\d{4})$/.exec(text);
  if (slash !== null) return Number(slash[2]) * 12 + Number(slash[1]);
  const named = /^(\w{3})\w* (\d{4})$/.exec(text);
  return named === null ? undefined : Number(named[2]) * 12 + months.indexOf((named[1] ?? '').toLowerCase()) + 1;
};

type Sight = (application: Application) => boolean;

const homeOf = ({ candidate, resume }: Application) => candidate.location ?? resume?.basics?.location;

const countryOf = (application: Application): string | undefined => {
  const home = homeOf(application);
  const written = home !== undefined && 'countryCode' in home ? home.countryCode : undefined;
  return Object.entries(countryNames).find(([code, name]) => written === code || written === name)?.[0];
};

const studies = (application: Application) => application.resume?.education ?? [];
const jobs = (application: Application) => application.resume?.work ?? [];
const received = (application: Application): number => monthOf(application.receivedAt) ?? 0;
const attends = (application: Application, names: readonly { readonly name: string }[]): boolean =>
  studies(application).some((study) => names.some((it) => it.name === study.institution));

const areaCode = (application: Application): string | undefined =>
  /^(?:\+1|1-)?\D*(\d{3})\D*555/.exec(application.candidate.phone ?? '')?.[1];

const knownRegions = (application: Application): ReadonlySet<string> => {
  const home = homeOf(application);
  const formRegion = home !== undefined && 'region' in home ? home.region : undefined;
  const schoolRegions = studies(application).map(
    (study) => unitedStatesSchools.find((it) => it.name === study.institution)?.region,
  );
  const jobRegions = jobs(application).map((job) => job.location?.split(', ')[1]);
  const basics = application.resume?.basics?.location;
  const resumeRegion = basics !== undefined && 'region' in basics ? basics.region : undefined;
  return new Set([formRegion, resumeRegion, ...schoolRegions, ...jobRegions].filter((it) => it !== undefined));
};

const seconds = ({ session }: Application): number | undefined =>
  session?.startedAt === undefined || session.submittedAt === undefined
    ? undefined
    : (Date.parse(session.submittedAt) - Date.parse(session.startedAt)) / 1_000;

const usesTooEarly: Sight = (application) =>
  jobs(application).some((job) => {
    const end = monthOf(job.endDate);
    const text = (job.highlights ?? []).join(' ');
    return youngTechnologies.some(
      ([name, since]) => end !== undefined && end < since * 12 && text.includes(`Ran everyday work on ${name} and`),
    );
  }) ||
  (application.resume?.skills ?? []).some((skill) => {
    const years = 'level' in skill ? Number(/^(\d+) years?$/.exec(skill.level ?? '')?.[1] ?? 0) : 0;
    return youngTechnologies.some(
      ([name, since]) => skill.name === name && years > received(application) / 12 - since + 1,
    );
  });

/** Tells that can be read off a structured application by simple means, apart from how they were planted. */
export const sights: Partial<Record<TellName, Sight>> = {
  'email-disposable': ({ candidate }) =>
    disposableMail.some((domain) => candidate.email?.endsWith(`@${domain}`) === true),
  'phone-cannot-exist': ({ candidate }) =>
    candidate.phone !== undefined &&
    parsePhoneNumberFromString(candidate.phone, 'US')?.isValid() !== true &&
    !/^0/.test(candidate.phone),
  'phone-region-mismatch': (application) => {
    const code = areaCode(application);
    const region = unitedStates.find((it) => code !== undefined && it.areaCodes.includes(code))?.region;
    return region !== undefined && countryOf(application) === 'US' && !knownRegions(application).has(region);
  },
  'phone-plus-one-format': ({ candidate }) => /^(\+1|1-)/.test(candidate.phone ?? ''),
  'address-nonresidential': ({ candidate }) =>
    /PO Box|PMB|UPS Store|Regus|Court House|Parcel Forwarding|Motel|^PSC|^Unit \d+ Box/.test(
      candidate.location?.address ?? '',
    ),
  'contact-conflict': ({ candidate, resume }) => {
    const { email, phone } = resume?.basics ?? {};
    const digits = (text: string) => text.replace(/^(\+1|1-)/, '').replaceAll(/\D/g, '');
    return (
      (email !== undefined && candidate.email !== undefined && email !== candidate.email) ||
      (phone !== undefined && candidate.phone !== undefined && digits(phone) !== digits(candidate.phone))
    );
  },
  'residence-conflict': ({ candidate, resume }) => {
    const written = resume?.basics?.location;
    const there = written !== undefined && 'region' in written ? written.region : undefined;
    const here = candidate.location?.region;
    return here !== undefined && there !== undefined && here !== there && !['AE', 'AP'].includes(here);
  },
  'application-automation': (application) => (seconds(application) ?? 999) <= 12,
  'application-pasted': (application) =>
    (application.session?.pastedFields?.length ?? 0) === 6 && (seconds(application) ?? 999) <= 140,
  'headless-browser': ({ session }) => automationAgents.includes(session?.userAgent ?? ''),
  'ip-anonymizer-apply': ({ session }) =>
    Object.values(anonymisingNetworks).some((blocks) =>
      blocks.some((block) => session?.ip !== undefined && inBlock(session.ip, block)),
    ),
  'ip-geo-conflict-apply': (application) => {
    const ip = application.session?.ip;
    const home = countryOf(application);
    if (ip === undefined || home === undefined || sights['ip-anonymizer-apply']?.(application) === true) return false;
    return ipCountry(ip) !== home;
  },
  'degree-major-not-offered': (application) => attends(application, specialFocusSchools),
  'degree-level-not-offered': (application) => attends(application, twoYearColleges),
  'school-not-open': (application) => attends(application, [...closedSchools, ...youngSchools]),
  'diploma-mill': (application) => studies(application).some((it) => diplomaMills.includes(it.institution ?? '')),
  'employment-dates-conflict': (application) => {
    const spans = jobs(application).map((job) => [monthOf(job.startDate), monthOf(job.endDate)] as const);
    const current = jobs(application).filter(
      (job) => job.endDate === undefined && !/part-time|Freelance/.test(job.position ?? ''),
    );
    return (
      current.length > 1 ||
      spans.some(
        ([start, end]) => start !== undefined && (start > received(application) || (end !== undefined && end < start)),
      )
    );
  },
  'skill-anachronism': usesTooEarly,
  'resume-overfits-advert': (application) =>
    jobs(application).some(
      (job) => (job.highlights ?? []).filter((line) => application.job?.description?.includes(line)).length >= 2,
    ),
  'hidden-text': ({ documents }) => (documents ?? []).some((it) => (it.hiddenText?.length ?? 0) > 0),
};
