import type { WatchlistTable } from './watchlist.ts';

/**
 * What the engine may look up. Tables are handed in; the engine neither loads nor ages them.
 * A signal names the tables it needs; an absent table makes it "not run", never "clear".
 */

/** A calendar month, `YYYY-MM`. */
export type Month = string;

/** One North American area code. Source: NANPA NPA report. */
export interface AreaCode {
  /** Two-letter state, province or territory; absent for non-geographic codes and where a code serves several. */
  readonly region?: string;
  /** ISO 3166-1 alpha-2; absent for non-geographic codes. */
  readonly country?: string;
  readonly inService: Month;
  readonly kind: 'geographic' | 'toll-free' | 'premium' | 'personal' | 'other';
}

export interface Technology {
  readonly name: string;
  /** First public release, or the earliest plausible public date. */
  readonly released: Month;
  /** Whether the term looked up is safe to recognise in running prose; false: only as an exact skill name ("Rust"). */
  readonly prose: boolean;
  /** The page that the month comes from. */
  readonly source?: string;
}

export type AwardLevel = 'certificate' | 'associate' | 'bachelor' | 'master' | 'doctorate';
/** The only kind of programme that a special-focus school offers (Carnegie 2021 basic classification). */
export type SpecialFocus = 'arts' | 'health' | 'faith' | 'law' | 'business' | 'technical' | 'other';

export interface School {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** State or province. */
  readonly region?: string;
  readonly city?: string;
  /** First year of teaching or of charter. */
  readonly founded?: number;
  readonly closed?: Month;
  readonly highestAward?: AwardLevel;
  readonly specialFocus?: SpecialFocus;
  readonly domains: readonly string[];
  /** US Department of Education unit id. */
  readonly unitId?: number;
}

export interface Employer {
  readonly name: string;
  readonly founded: Month;
  readonly domains: readonly string[];
}

export type NetworkKind = 'vpn' | 'hosting' | 'tor' | 'relay';

export interface EmailProviders {
  /** `google.com`-style families: which domains are one mailbox space, and whether dots and tags count. */
  family(
    domain: string,
  ): { readonly domain: string; readonly dots: 'ignored' | 'kept'; readonly tag: '+' | '-' | null } | undefined;
  isFree(domain: string): boolean;
  isRelay(domain: string): boolean;
  isRole(localPart: string): boolean;
}

/** Every table, by name. Bundled ones are always there; the rest only when an operator has added them. */
export interface Tables {
  /** `asOf` is the month of the list: a code that it lacks may have been put in service later. */
  readonly areaCodes: { get(code: string): AreaCode | undefined; readonly asOf?: Month };
  readonly emailProviders: EmailProviders;
  readonly disposableMail: { has(domain: string): boolean };
  /**
   * Finds a technology by a lower-case name or alias, as written in a résumé ("k8s", "react native", "node.js"): words
   * with single spaces between, punctuation kept.
   */
  readonly technologies: {
    find(term: string): Technology | undefined;
    /** Every lower-case term that `find` knows, for building a scanner. */
    terms(): Iterable<string>;
  };
  /** Finds one school by any of its names; undefined when unknown or when the name is shared by several. */
  readonly schools: { find(name: string): School | undefined };
  readonly diplomaMills: { has(name: string): boolean };
  readonly employers: { find(name: string): Employer | undefined };
  /** Why an address is not a dwelling, with the words that show it. */
  readonly addressKinds: {
    classify(address: string): { readonly kind: AddressKind; readonly words: string } | undefined;
  };
  readonly postalPrefixes: { regionOf(country: string, postalCode: string): string | undefined };
  readonly staticHosts: { hostOf(hostname: string): string | undefined };
  readonly automationAgents: { find(userAgent: string): string | undefined };
  readonly documentTools: { find(creatorOrProducer: string): DocumentTool | undefined };
  readonly timeZones: {
    /** ISO country codes where the zone is in use; undefined for an unknown zone. */
    countries(zone: string): readonly string[] | undefined;
    /** UTC offsets in minutes that the zone shows over a year, standard first. */
    offsets(zone: string): readonly number[] | undefined;
    /** UTC offsets in minutes in use in a US state or Canadian province, or undefined where unknown. */
    offsetsOfRegion(country: string, region: string): readonly number[] | undefined;
    /** UTC offsets in minutes in use anywhere in a country. */
    offsetsOfCountry(country: string): readonly number[] | undefined;
  };
  readonly places: {
    /** ISO 3166-1 alpha-2 for a country code or name in English or its own language. */
    country(text: string): string | undefined;
    /** Two-letter code for a US state or Canadian province, by code or name. */
    region(country: string, text: string): string | undefined;
  };
  readonly nicknames: { sameGivenName(a: string, b: string): boolean };

  readonly ipCountry?: { of(ip: string): string | undefined };
  readonly ipOwner?: { of(ip: string): { readonly asn: number; readonly name: string } | undefined };
  /** What an address is listed as. Each list that was loaded also stands for itself: one may be there without another. */
  readonly ipKinds?: { of(ip: string): readonly NetworkKind[] };
  readonly vpnRanges?: { readonly kind: 'vpn' };
  readonly hostingRanges?: { readonly kind: 'hosting' };
  readonly torExits?: { readonly kind: 'tor' };
  readonly relayRanges?: { readonly kind: 'relay' };
  readonly hostingOwners?: { has(asn: number): boolean };
  readonly disposablePhones?: { has(e164: string): boolean };
  /** Programmes that a school awarded, by unit id; code is a two-digit CIP family. */
  readonly programmes?: { offered(unitId: number, cipFamily: string, level: AwardLevel): boolean | undefined };
  /** Mail domains of schools, beyond those of `schools`. */
  readonly universityDomains?: { has(domain: string): boolean };
  /** Published lists of sanctioned and barred parties. */
  readonly watchlist?: WatchlistTable;
  /** The operator's own list: a reason to verify, never weight. */
  readonly highRiskSchools?: { has(name: string): boolean };
}

export type TableName = keyof Tables;

export type AddressKind = 'mail-drop' | 'post-box' | 'forwarder' | 'public-building' | 'lodging' | 'coworking';

export interface DocumentTool {
  readonly name: string;
  /** `generator`: writes résumés in bulk from a program; `builder`: résumé site; `converter`: makes PDF of anything. */
  readonly kind: 'generator' | 'builder' | 'converter';
}
