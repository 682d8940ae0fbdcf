import type { Application, Location, Resume } from '../contract/application.ts';
import type { Place, Stated } from '../model.ts';
import type { Tables } from '../reference.ts';
import { readEmail } from './email.ts';
import { compareHandle, compareNames, type PersonName, personName } from './names.ts';
import { readPhone } from './phone.ts';
import { countryOf, regionOf } from './place.ts';

/** The résumé that claims are read from, and how to point into it. */
export interface ResumeSource {
  readonly resume: Resume;
  /** JSON pointer of a part of the résumé; for a résumé read from a document's text, the text itself. */
  at(part: string): string;
}

/** What an applicant gave as contacts, and where: on the form, or on the résumé when the form has none. */
export interface Given {
  readonly email: { readonly raw: string; readonly field: string; readonly on: 'form' | 'resume' } | undefined;
  readonly phone: { readonly raw: string; readonly field: string; readonly on: 'form' | 'resume' } | undefined;
  readonly home: { readonly location: Location; readonly field: string; readonly on: 'form' | 'resume' } | undefined;
}

/** Finds the contacts to go by. A folder of résumés has no forms: what stands on the résumé counts then. */
export const contactsGiven = ({ candidate }: Application, source: ResumeSource | undefined): Given => {
  const basics = source?.resume.basics;
  const part = (name: string): string => source?.at(`/basics/${name}`) ?? '/resume';
  const text = (form: string | undefined, resume: string | undefined, name: string): Given['email'] => {
    if (form !== undefined) return { raw: form, field: `/candidate/${name}`, on: 'form' };
    return resume === undefined ? undefined : { raw: resume, field: part(name), on: 'resume' };
  };
  const home = (): Given['home'] => {
    if (candidate.location !== undefined)
      return { location: candidate.location, field: '/candidate/location', on: 'form' };
    return basics?.location === undefined
      ? undefined
      : { location: basics.location, field: part('location'), on: 'resume' };
  };
  return {
    email: text(candidate.email, basics?.email, 'email'),
    phone: text(candidate.phone, basics?.phone, 'phone'),
    home: home(),
  };
};

/** Points into a location on the form; a location on a résumé read from text is pointed at as a whole. */
const partOf = ({ field, on }: NonNullable<Given['home']>, name: string): string =>
  on === 'form' || field.startsWith('/resume/') ? `${field}/${name}` : field;

/** Claims about where the applicant lives. */
export const readHome = (home: Given['home'], tables: Tables): Stated => {
  if (home === undefined) return {};
  const { location } = home;
  const country = countryOf(location, tables.places);
  const region = regionOf(location, country, tables.places);
  const address = [location.address, location.city]
    .filter((part) => part !== undefined && part.trim() !== '')
    .join(', ');
  const postal = location.postalCode?.trim() || undefined;
  return {
    homeAddress:
      location.address === undefined || address === ''
        ? undefined
        : {
            field: partOf(home, 'address'),
            text: address.slice(0, 300),
            shows: tables.addressKinds.classify(address.slice(0, 300)),
          },
    homeCountry: country === undefined ? undefined : { field: partOf(home, 'countryCode'), code: country, region },
    homeRegion:
      country === undefined || region === undefined
        ? undefined
        : { field: partOf(home, 'region'), country, code: region },
    homePostal:
      country === undefined || postal === undefined
        ? undefined
        : { field: partOf(home, 'postalCode'), code: postal.slice(0, 20), country },
  };
};

/** Claims about how to reach the applicant. */
export const readContacts = (
  { email: mailbox, phone: number, home }: Given,
  { session }: Application,
  name: PersonName,
  tables: Tables,
): Stated => {
  const email = mailbox === undefined ? undefined : readEmail(mailbox.raw, mailbox.field, tables.emailProviders);
  const pasted = session?.pastedFields;
  const typed =
    number?.on === 'form' && pasted !== undefined && !pasted.some((field) => /phone|tel|mobile/i.test(field));
  const country = countryOf(home?.location ?? {}, tables.places);
  const phone =
    number === undefined
      ? undefined
      : readPhone({ raw: number.raw, field: number.field, country, typed }, tables.areaCodes);
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

/** Claims about contacts and name as the résumé has them, where the form has its own to compare with. */
export const readResumeContacts = (source: ResumeSource, given: Given, name: PersonName, tables: Tables): Stated => {
  const basics = source.resume.basics;
  if (basics === undefined) return {};
  const home =
    given.home?.on === 'form' ? readResumeHome(basics.location, source.at('/basics/location'), tables) : undefined;
  const email =
    basics.email === undefined || given.email?.on !== 'form'
      ? undefined
      : readEmail(basics.email, source.at('/basics/email'), tables.emailProviders);
  const phone =
    basics.phone === undefined || given.phone?.on !== 'form'
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
