import type { AreaCode, Tables } from '../engine/reference.ts';
import { addressKinds } from './address-kinds.ts';
import { employers } from './employers.ts';
import { lazy } from './lazy.ts';
import { remember } from './remember.ts';
import { indexSchools, schoolFinder } from './school-index.ts';
import { bundledSchools, sharedKeys } from './schools.ts';
import { areaCodes, areaCodesAsOf } from './tables/area-codes.ts';
import { automationAgents } from './tables/automation-agents.ts';
import { diplomaMills } from './tables/diploma-mills.ts';
import { disposableMailDomains } from './tables/disposable-mail.ts';
import { documentTools } from './tables/document-tools.ts';
import { emailProviders } from './tables/email-providers.ts';
import { nicknames } from './tables/nicknames.ts';
import { places } from './tables/places.ts';
import { postalPrefixes } from './tables/postal-prefixes.ts';
import { staticHosts } from './tables/static-hosts.ts';
import { timeZones } from './tables/time-zones.ts';
import { technologies } from './technologies.ts';

const tables = {
  areaCodes: lazy((): ReadonlyMap<string, AreaCode> => areaCodes()),
  emailProviders: lazy(emailProviders),
  disposableMail: lazy(disposableMailDomains),
  technologies: lazy(technologies),
  schools: lazy(() => schoolFinder(indexSchools(bundledSchools(), sharedKeys()), places())),
  diplomaMills: lazy(diplomaMills),
  employers: lazy(employers),
  addressKinds: lazy(addressKinds),
  postalPrefixes: lazy(postalPrefixes),
  staticHosts: lazy(staticHosts),
  automationAgents: lazy(automationAgents),
  documentTools: lazy(documentTools),
  timeZones: lazy(timeZones),
  places: lazy(places),
  nicknames: lazy(nicknames),
};

/** The tables that ship with Gatehouse. Each is built when a look-up first needs it; all run in a browser. */
export const bundledTables: Tables = {
  areaCodes: { get: (code) => tables.areaCodes().get(code), asOf: areaCodesAsOf },
  emailProviders: {
    family: (domain) => tables.emailProviders().family(domain),
    isFree: (domain) => tables.emailProviders().isFree(domain),
    isRelay: (domain) => tables.emailProviders().isRelay(domain),
    isRole: (localPart) => tables.emailProviders().isRole(localPart),
  },
  disposableMail: { has: (domain) => tables.disposableMail().has(domain) },
  technologies: {
    find: remember((term) => tables.technologies().find(term)),
    terms: () => tables.technologies().terms(),
  },
  schools: { find: remember((name) => tables.schools().find(name)) },
  diplomaMills: { has: (name) => tables.diplomaMills().has(name) },
  employers: { find: remember((name) => tables.employers().find(name)) },
  addressKinds: { classify: (address) => tables.addressKinds().classify(address) },
  postalPrefixes: { regionOf: (country, postalCode) => tables.postalPrefixes().regionOf(country, postalCode) },
  staticHosts: { hostOf: (hostname) => tables.staticHosts().hostOf(hostname) },
  automationAgents: { find: remember((userAgent) => tables.automationAgents().find(userAgent)) },
  documentTools: { find: remember((creatorOrProducer) => tables.documentTools().find(creatorOrProducer)) },
  timeZones: {
    countries: (zone) => tables.timeZones().countries(zone),
    offsets: (zone) => tables.timeZones().offsets(zone),
    offsetsOfRegion: (country, region) => tables.timeZones().offsetsOfRegion(country, region),
    offsetsOfCountry: (country) => tables.timeZones().offsetsOfCountry(country),
  },
  places: {
    country: remember((text) => tables.places().country(text)),
    region: (country, text) => tables.places().region(country, text),
  },
  nicknames: { sameGivenName: (a, b) => tables.nicknames().sameGivenName(a, b) },
};
