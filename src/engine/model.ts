import type { AddressKind, AreaCode, AwardLevel, School, SpecialFocus, Technology } from './reference.ts';
import type { ListedFindings } from './watchlist.ts';

/**
 * The words of the engine.
 *
 * application  what one person sent, raw (contract/application.ts)
 * claim        one thing that the application states, in canonical form beside its raw form
 * signal       a question put to the claims; it says what it saw, not what that weighs
 * evidence     one checkable sentence from a signal, with the fields it came from
 * reading      what a signal came to: seen, clear, unasked (a claim or table is absent) or failed
 * bits         weight of evidence: log2 of a likelihood ratio; +1 doubles the odds
 * assessment   prior plus the bits of every reason, and the rows that make the sum
 * band         the queue a person finds it in: clear, review, priority; never an outcome
 */

/** JSON pointer (RFC 6901) into the application. */
export type Field = string;

type OneOrMore<T> = readonly [T, ...T[]];

export interface Phone {
  readonly field: Field;
  readonly raw: string;
  readonly digits: string;
  /** Absent when the number cannot be read without knowing its country. */
  readonly e164?: string | undefined;
  /** ISO 3166-1 alpha-2; absent when several countries share the number range and none can be told. */
  readonly country?: string | undefined;
  /** `unallocated`: right length, but in no range that any country has opened. */
  readonly validity: 'valid' | 'unallocated' | 'impossible' | 'unknown';
  readonly kind: 'ordinary' | 'voip' | 'toll-free' | 'premium' | 'personal' | 'unknown';
  /** True only when the form telemetry shows that the characters were typed by hand. */
  readonly typed: boolean;
}

export interface Email {
  readonly field: Field;
  readonly raw: string;
  readonly local: string;
  readonly domain: string;
  /** One form for one mailbox: case, dots, tags and domain aliases folded as the provider folds them. */
  readonly canonical: string;
}

/**
 * How a name found elsewhere stands to the applicant's. Signals never see the name itself.
 * `same`: the same words in any order or script. `variant`: shares a word, nickname or initials, or differs by a typo.
 * `different`: two or more words, none shared. `unreadable`: no personal name in it.
 */
export type NameRelation = 'same' | 'variant' | 'different' | 'unreadable';

export interface NameElsewhere {
  readonly field: Field;
  /** What stands there, for the evidence sentence. */
  readonly shown: string;
  readonly relation: NameRelation;
}

export interface Handle extends NameElsewhere {
  readonly network: string;
  /** Lower case, without punctuation. */
  readonly canonical: string;
}

export interface Place {
  readonly field: Field;
  readonly country?: string | undefined;
  readonly region?: string | undefined;
  readonly city?: string | undefined;
}

/** `at`: months since year 0, year * 12 + month - 1. A bare year stands at its January. */
export type Point = { readonly at: number; readonly precision: 'month' | 'year' };

export interface Period {
  readonly from?: Point | undefined;
  /** Absent: not stated. `now`: still going on. */
  readonly to?: Point | 'now' | undefined;
  /** Dates that no calendar has, as typed. */
  readonly impossible: readonly string[];
}

export interface Job extends Period {
  readonly field: Field;
  readonly employer: string;
  readonly title: string;
  readonly place?: Place | undefined;
  /** Technologies that its description names. */
  readonly technologies: readonly Technology[];
}

export interface Study extends Period {
  readonly field: Field;
  readonly institution: string;
  readonly award: string;
  readonly area: string;
  readonly level?: AwardLevel | undefined;
  /** The kind of programme, as a two-digit CIP 2020 family and the special focus that would offer it. */
  readonly programme?: { readonly cipFamily: string; readonly focus: SpecialFocus } | undefined;
  /** Present when the name is one school's alone in the reference table. */
  readonly school?: School | undefined;
}

/** A statement such as "10 years of Kubernetes" or "over 12 years of experience". */
export interface ExperienceClaim extends Pick<Skill, 'field' | 'shown'> {
  readonly years: number;
  readonly technology?: Technology | undefined;
}

export interface Skill {
  readonly field: Field;
  readonly shown: string;
  readonly years?: number | undefined;
  readonly technology: Technology;
}

export interface ProfileLink {
  readonly field: Field;
  readonly network: string;
  readonly shown: string;
  readonly host: string;
  /** `person`: has the form of one person's page on that network. */
  readonly form: 'person' | 'not-a-person' | 'unknown';
}

export interface Site {
  readonly field: Field;
  readonly host: string;
  /** Last two labels, or three under a public two-label suffix such as co.uk. */
  readonly domain: string;
}

export interface Reference {
  readonly field: Field;
  readonly email?: Email | undefined;
  readonly phoneDigits?: string | undefined;
  readonly company: string;
}

export interface DocumentFile {
  readonly field: Field;
  readonly filename: string;
  readonly mediaType: string;
  readonly creator: string;
  readonly producer: string;
  readonly title: string;
  readonly created?: number | undefined;
  readonly modified?: number | undefined;
}

export interface OddCharacters {
  readonly field: Field;
  readonly kind: 'invisible' | 'direction' | 'mixed-script';
  readonly count: number;
}

export interface Prose {
  readonly field: Field;
  readonly text: string;
  /** A 32-bit hash of each word in order, without regard to case; of the first 50,000 characters. */
  readonly words: readonly number[];
  /** Places of words, ascending, at which a line, a list item or a sentence begins. */
  readonly breaks: readonly number[];
}

/** Everything that a signal may ask for. No name, nationality, birthplace, age, gender, photo or accent, ever. */
export interface Claims {
  /** Seconds since 1970 of `receivedAt`, and its month. */
  readonly received: { readonly seconds: number; readonly month: number };
  readonly source: { readonly field: Field; readonly value: string };
  readonly referrer: { readonly field: Field; readonly value: string; readonly isApplicant: boolean };
  readonly phone: Phone;
  readonly areaCode: { readonly field: Field; readonly code: string; readonly entry: AreaCode };
  readonly resumePhone: Phone;
  readonly email: Email;
  readonly resumeEmail: Email;
  /** Every mailbox and number of the applicant, from form and résumé. */
  readonly contacts: { readonly emails: readonly Email[]; readonly phones: readonly Phone[] };
  readonly emailName: NameElsewhere;
  readonly resumeName: NameElsewhere;
  readonly fileAuthors: OneOrMore<NameElsewhere>;
  readonly handles: OneOrMore<Handle>;
  /** `region` is there when the applicant states one that the reference knows. */
  readonly homeCountry: { readonly field: Field; readonly code: string; readonly region?: string | undefined };
  readonly homeRegion: { readonly field: Field; readonly country: string; readonly code: string };
  /** `shows` is there when its words name something other than a dwelling. */
  readonly homeAddress: {
    readonly field: Field;
    readonly text: string;
    readonly shows?: { readonly kind: AddressKind; readonly words: string } | undefined;
  };
  readonly homePostal: { readonly field: Field; readonly code: string; readonly country: string };
  readonly resumeHome: Place;
  /** Countries and regions where the applicant worked or studied, as far as the résumé places them. */
  readonly history: {
    readonly field: Field;
    readonly countries: ReadonlySet<string>;
    readonly regions: ReadonlySet<string>;
  };
  readonly jobs: OneOrMore<Job>;
  readonly studies: OneOrMore<Study>;
  /** Jobs and studies with a readable or an impossible date. */
  readonly periods: OneOrMore<Job | Study>;
  /**
   * Earliest month of any job or study; a study that states only its end began the usual length before it. Absent
   * while any of them is undated or no study is listed: many experienced people leave early jobs and old degrees out.
   */
  readonly historyStart: { readonly field: Field; readonly at: number };
  readonly experience: OneOrMore<ExperienceClaim>;
  readonly skills: OneOrMore<Skill>;
  readonly prose: OneOrMore<Prose>;
  /** Every text that the applicant sent: prose, answers, and the titles inside files. */
  readonly writings: OneOrMore<Prose>;
  readonly advert: { readonly field: Field; readonly text: string };
  /** Pages on networks, from form and résumé; the field tells which. */
  readonly profiles: OneOrMore<ProfileLink>;
  readonly sites: OneOrMore<Site>;
  /** How many pages of people and own sites the application names; always stated, also when it names none. */
  readonly presence: { readonly field: Field; readonly links: number; readonly sites: number };
  readonly references: OneOrMore<Reference>;
  readonly files: OneOrMore<DocumentFile>;
  readonly hiddenText: readonly { readonly field: Field; readonly how: string; readonly text: string }[];
  readonly ip: { readonly field: Field; readonly address: string };
  /** First-party device id, from the form. */
  readonly device: { readonly field: Field; readonly id: string };
  readonly clock: { readonly field: Field; readonly zone: string };
  readonly userAgent: { readonly field: Field; readonly value: string };
  /** `typedCharacters`: of answers too long to be picked and not pasted. Browsers fill in contact fields themselves. */
  readonly formSeconds: { readonly field: Field; readonly seconds: number; readonly typedCharacters: number };
  /** Names of pasted fields in lower case without `candidate`; `filled` counts the form fields that hold something. */
  readonly pasted: { readonly field: Field; readonly fields: ReadonlySet<string>; readonly filled: number };
  readonly oddCharacters: readonly OddCharacters[];
  readonly answers: OneOrMore<{ readonly field: Field; readonly question: string; readonly answer: string }>;
  readonly watchlist: ListedFindings;
}

export type Claim = keyof Claims;

/** What one application states; a claim that it does not make is absent. */
export type Stated = { readonly [Key in Claim]?: Claims[Key] | undefined };

export interface Evidence {
  /** One sentence that a person can check, with the value from the application in it. */
  readonly says: string;
  readonly fields: OneOrMore<Field>;
  /** How plainly it shows, in (0, 1]; scales the weight. 1 when absent. */
  readonly strength?: number | undefined;
}
