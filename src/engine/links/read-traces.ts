import type { Application, Location } from '../contract/application.ts';
import type { Intake } from '../intake/claims.ts';
import { readEmail } from '../intake/email.ts';
import { wordsOf } from '../intake/fold.ts';
import { personName } from '../intake/names.ts';
import { lastMonth } from '../intake/period.ts';
import type { Email, Phone, Stated } from '../model.ts';
import type { EmailProviders, Tables } from '../reference.ts';
import { accountsIn } from './accounts.ts';
import { dwellingOf, townIn } from './address-key.ts';
import { hash53 } from './hash.ts';
import { addressPrefix } from './ip-prefix.ts';
import { mailboxPattern } from './mailbox-pattern.ts';
import { isNobodysSite, isPlaceholderHandle, isPlaceholderMailbox } from './placeholder.ts';
import { readTexts } from './read-texts.ts';
import type { CareerStep, Key, Space, Traces } from './traces.ts';

const MOST_KEYS = 60;
const LONGEST_SHOWN = 120;

class Keys {
  readonly list: Key[] = [];
  readonly #seen = new Set<string>();

  add(
    space: Space,
    value: string,
    at: { readonly role?: Key['role']; readonly field: string; readonly shown: string },
  ) {
    const role = at.role ?? 'own';
    const mark = `${space}|${role}|${value}`;
    if (value === '' || this.#seen.has(mark) || this.list.length >= MOST_KEYS) return;
    this.#seen.add(mark);
    this.list.push({
      space,
      hash: hash53(`${space}|${value}`),
      role,
      field: at.field,
      shown: at.shown.slice(0, LONGEST_SHOWN),
    });
  }
}

const addEmail = (keys: Keys, { canonical, local, domain, field, raw }: Email, role: Key['role']): void => {
  if (!isPlaceholderMailbox(local, domain)) keys.add('email', canonical, { role, field, shown: raw });
};

/** Seven digits and more tell a line; the international form where it could be read. */
const lineOf = ({ digits, e164, validity }: Phone): string =>
  // A number that cannot exist is a placeholder that many people type.
  digits.length < 7 || validity === 'impossible' ? '' : (e164 ?? digits);

const addPhone = (keys: Keys, phone: Phone): void =>
  keys.add('phone', lineOf(phone), { field: phone.field, shown: phone.raw });

const addContacts = (keys: Keys, stated: Stated, name: readonly string[]): void => {
  for (const email of stated.contacts?.emails ?? []) {
    addEmail(keys, email, 'own');
    const pattern = mailboxPattern(email, name);
    if (pattern !== undefined) keys.add('pattern', pattern, { field: email.field, shown: pattern });
  }
  for (const phone of stated.contacts?.phones ?? []) addPhone(keys, phone);
  // As written: the number that LinkedIn appends is what tells two pages of one name apart.
  for (const { network, field, shown } of stated.handles ?? [])
    if (shown.length >= 3 && !isPlaceholderHandle(shown))
      keys.add('profile', `${network}|${shown.toLowerCase()}`, { field, shown: `${network} ${shown}` });
  for (const { host, field } of stated.sites ?? [])
    if (!isNobodysSite(host)) keys.add('site', host, { field, shown: host });
};

const addCircle = (keys: Keys, stated: Stated, providers: EmailProviders): void => {
  for (const { email, phoneDigits, field } of stated.references ?? []) {
    if (email !== undefined) addEmail(keys, email, 'referee');
    if (phoneDigits !== undefined)
      keys.add('phone', foreignLine(phoneDigits), { role: 'referee', field: `${field}/phone`, shown: phoneDigits });
  }
  const { referrer } = stated;
  const mailbox = referrer === undefined ? undefined : readEmail(referrer.value, referrer.field, providers);
  if (mailbox !== undefined) addEmail(keys, mailbox, 'referrer');
};

/** The international form of a number whose country is not known: ten digits are read as North American. */
const foreignLine = (digits: string): string =>
  digits.length === 10 ? `+1${digits}` : digits.length > 10 ? `+${digits.replace(/^00/, '')}` : digits;

const addHome = (keys: Keys, stated: Stated, location: Location | undefined): void => {
  const { homeAddress, homePostal } = stated;
  // A mail drop or an office has signals of its own; many honest people share one.
  if (homeAddress === undefined || homeAddress.shows !== undefined) return;
  const street = (location?.address ?? '').slice(0, 300);
  const city = (location?.city ?? '').slice(0, 100);
  const dwelling = dwellingOf(street, homePostal?.code ?? (city.trim() === '' ? townIn(street) : city));
  if (dwelling === undefined) return;
  keys.add(dwelling.unit ? 'dwelling' : 'building', dwelling.text, {
    field: homeAddress.field,
    shown: homeAddress.text,
  });
};

/** An agency sends from its own rooms: its machines and connection say nothing about the applicant. */
const addMachine = (keys: Keys, { device, ip, source }: Stated): void => {
  if (source?.value === 'agency') return;
  if (device !== undefined && device.id.length >= 4)
    keys.add('device', device.id, { field: device.field, shown: device.id });
  const address = addressPrefix(ip?.address ?? '');
  if (address === undefined) return;
  keys.add('ip', address.exact, { field: '/session/ip', shown: address.exact });
  keys.add('network', address.network, { field: '/session/ip', shown: address.network });
};

const addPapers = (keys: Keys, application: Application): void => {
  (application.documents ?? []).slice(0, 20).forEach(({ sha256, filename }, index) => {
    const digest = sha256?.toLowerCase() ?? '';
    keys.add('document', digest, { field: `/documents/${index}/sha256`, shown: filename ?? digest });
  });
  (application.answers ?? []).slice(0, 100).forEach(({ answer }, index) => {
    for (const account of accountsIn(answer ?? ''))
      keys.add('account', account.toLowerCase(), { field: `/answers/${index}/answer`, shown: account });
  });
};

/** Finds one identity again under other contacts: a full name with a town, and with a school. */
const addIdentity = (keys: Keys, name: readonly string[], town: number, schools: readonly number[]): void => {
  if (name.length < 2) return;
  const full = [...name].sort().join(' ');
  const shown = { field: '/candidate/name', shown: '' };
  if (town !== 0) keys.add('identity', `${full}|${town}`, shown);
  for (const school of schools.slice(0, 3)) keys.add('identity', `${full}|${school}`, shown);
};

const careerOf = (stated: Stated): CareerStep[] =>
  (stated.jobs ?? []).slice(0, 12).flatMap((job) => {
    const employer = wordsOf(job.employer)
      .filter((word) => !companyForms.has(word))
      .join(' ');
    if (employer === '') return [];
    const now = stated.received?.month ?? 0;
    return [{ employer: hash53(employer), from: job.from?.at ?? 0, to: lastMonth(job, now) ?? 0 }];
  });

const companyForms = new Set(
  'inc llc ltd limited co corp corporation gmbh ag plc sa srl bv pty the group company'.split(' '),
);

const hashOrNone = (text: string): number => (text === '' ? 0 : hash53(text));

/** Everything of one application that may link it to another. */
export const readTraces = (
  application: Application,
  intake: Intake,
  tables: Pick<Tables, 'emailProviders'>,
): Traces => {
  const { stated, source } = intake;
  const { words: name, script } = personName(application.candidate.name);
  const schools = [
    ...new Set((stated.studies ?? []).slice(0, 6).map((study) => hashOrNone(wordsOf(study.institution).join(' ')))),
  ].filter((hash) => hash !== 0);
  const location = application.candidate.location ?? source?.resume.basics?.location;
  const country = stated.homeCountry?.code ?? '';
  const region = stated.homeRegion === undefined ? country : `${country}-${stated.homeRegion.code}`;
  const city = wordsOf((location?.city ?? '').slice(0, 100)).join(' ');
  const town = city === '' ? 0 : hash53(`${region}|${city}`);
  const keys = new Keys();
  addPapers(keys, application);
  addContacts(keys, stated, name);
  addMachine(keys, stated);
  addHome(keys, stated, location);
  addCircle(keys, stated, tables.emailProviders);
  addIdentity(keys, name, town, schools);
  return {
    applicationId: application.id,
    at: stated.received?.seconds ?? 0,
    role: (application.job?.title ?? '').slice(0, LONGEST_SHOWN),
    shownName: application.candidate.name.slice(0, LONGEST_SHOWN),
    name,
    script,
    region: hashOrNone(region),
    town,
    keys: keys.list,
    jobs: careerOf(stated),
    schools,
    ...readTexts(intake),
  };
};
