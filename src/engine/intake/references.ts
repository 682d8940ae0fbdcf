import type { Application } from '../contract/application.ts';
import type { Reference, Stated } from '../model.ts';
import type { Tables } from '../reference.ts';
import { readEmail } from './email.ts';
import { compareNames, type PersonName, personName } from './names.ts';
import { digitsOf } from './phone.ts';
import { oneOrMore } from './stated.ts';

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
