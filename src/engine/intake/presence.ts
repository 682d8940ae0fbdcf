import type { Application, Profile } from '../contract/application.ts';
import type { Handle, ProfileLink, Site, Stated } from '../model.ts';
import type { Tables } from '../reference.ts';
import type { ResumeSource } from './contact.ts';
import { compareHandle, type PersonName } from './names.ts';
import { oneOrMore } from './stated.ts';
import { canonicalHandle, isNetworkHost, readProfile, registeredDomain } from './web.ts';

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
