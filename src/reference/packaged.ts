import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Reader, type Response } from 'mmdb-lib';
import type { Tables } from '../engine/reference.ts';
import { bundledTables } from './bundled.ts';
import { isSpecialIp } from './ip/special-ranges.ts';
import { lazy } from './lazy.ts';

const require = createRequire(import.meta.url);

const resolve = (path: string): string | undefined => {
  try {
    return require.resolve(path);
  } catch {
    // The packages are optional: a bundler may leave them out.
    return undefined;
  }
};

const readStrings = (path: string): readonly string[] => {
  const list: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : [];
};

/** Field of an MMDB record by its path. */
export const fieldOf = (record: unknown, ...path: readonly string[]): unknown => {
  let value = record;
  for (const key of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return value;
};

/** Records of an MMDB file, opened at the first look-up; special-purpose addresses have none. */
export const mmdbLookUp = (path: string): ((ip: string) => unknown) => {
  const reader = lazy(() => new Reader<Response>(readFileSync(path)));
  return (ip) => {
    if (isSpecialIp(ip)) return undefined;
    try {
      return reader().get(ip.trim());
    } catch {
      return undefined;
    }
  };
};

/** `{country_code}` of ip-location-db, `{country: {iso_code}}` of MaxMind and DB-IP. */
export const mmdbCountry = (path: string): NonNullable<Tables['ipCountry']> => {
  const lookUp = mmdbLookUp(path);
  return {
    of(ip) {
      const record = lookUp(ip);
      const code = fieldOf(record, 'country_code') ?? fieldOf(record, 'country', 'iso_code');
      return typeof code === 'string' && /^[A-Z]{2}$/.test(code) && code !== 'ZZ' ? code : undefined;
    },
  };
};

/** Countries of addresses from the package that is installed with Gatehouse; undefined without it. */
export const packagedCountries = (): Tables['ipCountry'] => {
  const path = resolve('@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb');
  return path === undefined ? undefined : mmdbCountry(path);
};

interface DomainLists {
  readonly exact: ReadonlySet<string>;
  /** Domains whose every subdomain is meant. */
  readonly wildcards: ReadonlySet<string>;
}

const packagedDomains = (): DomainLists => {
  const exact = resolve('disposable-email-domains/index.json');
  const wildcards = resolve('disposable-email-domains/wildcard.json');
  return {
    exact: new Set(exact === undefined ? [] : readStrings(exact)),
    wildcards: new Set(wildcards === undefined ? [] : readStrings(wildcards)),
  };
};

const hasParent = (domain: string, parents: ReadonlySet<string>): boolean => {
  for (let dot = domain.indexOf('.'); dot !== -1; dot = domain.indexOf('.', dot + 1)) {
    if (parents.has(domain.slice(dot + 1))) return true;
  }
  return false;
};

/**
 * Throw-away mail: the bundled list, the list of the npm package and an operator's own. Free mail and privacy relays
 * that such lists also carry are taken out: they are mailboxes that people keep.
 */
export const disposableMail = (added: () => ReadonlySet<string>): Tables['disposableMail'] => {
  const packaged = lazy(packagedDomains);
  const { emailProviders, disposableMail: bundled } = bundledTables;
  return {
    has(domain) {
      if (emailProviders.isFree(domain) || emailProviders.isRelay(domain)) return false;
      if (bundled.has(domain) || added().has(domain)) return true;
      const { exact, wildcards } = packaged();
      return exact.has(domain) || wildcards.has(domain) || hasParent(domain, wildcards);
    },
  };
};
