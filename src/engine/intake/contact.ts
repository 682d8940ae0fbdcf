import type { Application, Location, Profile, Resume } from '../contract/application.ts';
import type { Handle, Place, ProfileLink, Reference, Site, Stated } from '../model.ts';
import type { Tables } from '../reference.ts';
import { readEmail } from './email.ts';
import { compareHandle, compareNames, type PersonName, personName } from './names.ts';
import { digitsOf, readPhone } from './phone.ts';
import { countryOf, regionOf } from './place.ts';
import { oneOrMore } from './stated.ts';
import { canonicalHandle, isNetworkHost, readProfile, registeredDomain } from './web.ts';

/** The résumé that claims are read from, and how to point into it. */
export interface ResumeSource {
  readonly resume: Resume;
  /** JSON pointer of a part of the résumé; for a résumé read from a document's text, the text itself. */
  at(part: string): string;
}

const HOME = '/candidate/location';

/** Claims about where the applicant lives. */
export const readHome = (location: Location | undefined, tables: Tables): Stated => {
  if (location === undefined) return {};
  const country = countryOf(location, tables.places);
  const region = regionOf(location, country, tables.places);
  const address = [location.address, location.city]
    .filter((part) => part !== undefined && part.trim() !== '')
    .join(', ');
  const postal = location.postalCode?.trim();
  return {
    homeAddress:
      location.address === undefined || address === '' ? undefined : readAddress(address.slice(0, 300), tables),
    homeCountry: country === undefined ? undefined : { field: `${HOME}/countryCode`, code: country, region },
    homeRegion:
      country === undefined || region === undefined ? undefined : { field: `${HOME}/region`, country, code: region },
    homePostal:
      country === undefined || postal === undefined || postal === ''
        ? undefined
        : { field: `${HOME}/postalCode`, code: postal.slice(0, 20), country },
  };
};

const readAddress = (text: string, { addressKinds }: Tables): NonNullable<Stated['homeAddress']> => ({
  field: `${HOME}/address`,
  text,
  shows: addressKinds.classify(text),
});

/** Claims about how to reach the applicant, from the form. */
export const readFormContacts = (application: Application, name: PersonName, tables: Tables): Stated => {
  const { candidate, session } = application;
  const email =
    candidate.email === undefined ? undefined : readEmail(candidate.email, '/candidate/email', tables.emailProviders);
  const country = countryOf(candidate.location ?? {}, tables.places);
  const pasted = session?.pastedFields;
  const typed = pasted !== undefined && !pasted.some((field) => /phone|tel|mobile/i.test(field));
  const phone =
    candidate.phone === undefined
      ? undefined
      : readPhone({ raw: candidate.phone, field: '/candidate/phone', country, typed }, tables.areaCodes);
  return {
    email,
    emailName:
      email === undefined
        ? undefined
        : { field: email.field, shown: email.raw, relation: compareHandle(email.local, name, tables.nicknames) },
    phone: phone?.phone,
    areaCode: phone?.areaCode,
  };
};

/** Claims about contacts and name as the résumé has them. */
export const readResumeContacts = (source: ResumeSource, name: PersonName, tables: Tables): Stated => {
  const basics = source.resume.basics;
  if (basics === undefined) return {};
  const home = readResumeHome(basics.location, source.at('/basics/location'), tables);
  const email =
    basics.email === undefined ? undefined : readEmail(basics.email, source.at('/basics/email'), tables.emailProviders);
  const phone =
    basics.phone === undefined
      ? undefined
      : readPhone(
          { raw: basics.phone, field: source.at('/basics/phone'), country: home?.country, typed: false },
          tables.areaCodes,
        );
  const named = basics.name?.trim();
  return {
    resumeEmail: email,
    resumePhone: phone?.phone,
    resumeHome: home,
    resumeName:
      named === undefined || named === ''
        ? undefined
        : {
            field: source.at('/basics/name'),
            shown: named.slice(0, 120),
            relation: compareNames(personName(named), name, tables.nicknames),
          },
  };
};

const readResumeHome = (location: Location | undefined, field: string, tables: Tables): Place | undefined => {
  if (location === undefined) return undefined;
  const country = countryOf(location, tables.places);
  const region = regionOf(location, country, tables.places);
  const city = location.city?.trim() || undefined;
  return country === undefined && city === undefined ? undefined : { field, country, region, city };
};

interface Online {
  readonly links: ProfileLink[];
  readonly handles: Handle[];
  readonly sites: Site[];
}

const readOnline = (
  profiles: readonly Profile[],
  at: (index: number) => string,
  name: PersonName,
  tables: Tables,
): Online => {
  const online: Online = { links: [], handles: [], sites: [] };
  profiles.slice(0, 30).forEach((profile, index) => {
    const reading = readProfile(profile);
    if (reading === undefined) return;
    const field = at(index);
    const shown = (profile.url ?? profile.username ?? '').slice(0, 200);
    online.links.push({ field, network: reading.network, shown, host: reading.host, form: reading.form });
    if (reading.handle !== '') {
      online.handles.push({
        field,
        network: reading.network,
        shown: reading.handle.slice(0, 100),
        canonical: canonicalHandle(reading.network, reading.handle),
        relation: compareHandle(canonicalDisplay(reading.network, reading.handle), name, tables.nicknames),
      });
    }
    if (reading.host !== '' && !isNetworkHost(reading.host))
      online.sites.push({ field, host: reading.host, domain: registeredDomain(reading.host) });
  });
  return online;
};

/** The handle as written, less the number that LinkedIn appends, so that its words can be compared. */
const canonicalDisplay = (network: string, handle: string): string =>
  network === 'linkedin' ? handle.replace(/-(?=[0-9a-f]{0,30}\d)[0-9a-f]{6,12}$/i, '') : handle;

/** Claims about pages on networks, account names and sites, from form and résumé. */
export const readPresence = (
  application: Application,
  source: ResumeSource | undefined,
  name: PersonName,
  tables: Tables,
): Stated => {
  const form = readOnline(
    application.candidate.profiles ?? [],
    (index) => `/candidate/profiles/${index}`,
    name,
    tables,
  );
  const basics = source?.resume.basics;
  const resume = readOnline(
    basics?.profiles ?? [],
    (index) => source?.at(`/basics/profiles/${index}`) ?? '/resume',
    name,
    tables,
  );
  const own = readOnline(
    [basics?.url, basics?.website].flatMap((url) => (url === undefined ? [] : [{ url }])),
    () => source?.at('/basics/url') ?? '/resume',
    name,
    tables,
  );
  const links = [...form.links, ...resume.links, ...own.links].filter(({ host }) => host === '' || isNetworkHost(host));
  const sites = [...own.sites, ...form.sites, ...resume.sites];
  return {
    profiles: oneOrMore(links),
    handles: oneOrMore([...form.handles, ...resume.handles, ...own.handles]),
    sites: oneOrMore(sites),
    presence: { field: '/candidate/profiles', links: links.length, sites: sites.length },
  };
};

/** Claims about who vouches for the applicant. */
export const readReferences = (application: Application, name: PersonName, tables: Tables): Stated => {
  const { references, referredBy } = application.candidate;
  const read = (references ?? []).slice(0, 20).map((reference, index): Reference => {
    const email =
      reference.email === undefined
        ? undefined
        : readEmail(reference.email, `/candidate/references/${index}/email`, tables.emailProviders);
    const digits = digitsOf((reference.phone ?? '').slice(0, 60));
    return {
      field: `/candidate/references/${index}`,
      company: (reference.company ?? '').slice(0, 200),
      email,
      phoneDigits: digits.length < 7 ? undefined : digits,
    };
  });
  return { references: oneOrMore(read), referrer: readReferrer(referredBy?.trim() ?? '', application, name, tables) };
};

const readReferrer = (
  referrer: string,
  { candidate }: Application,
  name: PersonName,
  tables: Tables,
): Stated['referrer'] => {
  if (referrer === '') return undefined;
  const mailbox = readEmail(referrer, '', tables.emailProviders)?.canonical;
  const own = readEmail(candidate.email ?? '', '', tables.emailProviders)?.canonical;
  const isApplicant =
    mailbox === undefined ? compareNames(personName(referrer), name, tables.nicknames) === 'same' : mailbox === own;
  return { field: '/candidate/referredBy', value: referrer.slice(0, 120), isApplicant };
};
