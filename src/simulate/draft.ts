import type { Opening } from './openings.ts';
import type { FullName, History, Home, Person, Phone, Style } from './person/person.ts';
import type { Slot, TellName } from './tells/catalogue.ts';

export type Source = 'careers-site' | 'linkedin' | 'referral' | 'agency' | 'job-board' | 'other';

export interface Profile {
  readonly network: string;
  readonly username: string;
  readonly url: string;
}

export interface Referee {
  readonly name: string;
  readonly email: string | null;
  readonly phone: Phone | null;
  readonly company: string;
  readonly relationship: string;
}

/** The résumé as sent; contact lines may differ from the form. */
export interface Curriculum {
  readonly name: string;
  readonly email: string | null;
  readonly phone: Phone | null;
  readonly home: Home | null;
  readonly history: History;
}

export interface FileCopy {
  readonly filename: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly author: string;
  readonly creator: string;
  readonly producer: string;
  /** Milliseconds, or null where the program leaves it out. */
  readonly created: number | null;
  readonly title: string;
  readonly hidden: readonly { readonly text: string; readonly how: 'same-colour' | 'tiny' }[];
}

export interface Session {
  readonly ip: string;
  readonly userAgent: string;
  readonly timeZone: string;
  readonly deviceId: string | null;
  /** Seconds between opening the form and sending it. */
  readonly seconds: number;
  readonly pastedFields: readonly string[];
}

/** How the résumé reaches the screening: as fields, as the text of a file, or both. */
export type Shape = 'structured' | 'text' | 'both' | 'image';

/** One application before it is written out. */
export interface Draft {
  readonly person: Person;
  readonly opening: Opening;
  readonly source: Source;
  /** As typed into the form. */
  readonly name: string;
  readonly email: string | null;
  readonly phone: Phone | null;
  readonly countryCode: 'written' | 'left-out';
  readonly home: Home | null;
  readonly addressLine: 'written' | 'left-out';
  readonly profiles: readonly Profile[];
  readonly referees: readonly Referee[];
  readonly referredBy: string | null;
  readonly curriculum: Curriculum | null;
  readonly file: FileCopy | null;
  readonly session: Session | null;
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  readonly shape: Shape;
  readonly style: Style;
  /** Left by an operator or by the life of an archetype. */
  readonly tells: readonly TellName[];
  /** Left by chance, at the rate of everybody. */
  readonly everyday: readonly TellName[];
  /** Parts that later steps must leave alone. */
  readonly locked: ReadonlySet<Slot>;
}

/** The draft with a tell written down and the part it touches closed. */
export const marked = (draft: Draft, tell: TellName, slot: Slot): Draft => ({
  ...draft,
  tells: [...draft.tells, tell],
  locked: new Set([...draft.locked, slot]),
});

/** The draft with parts closed to later steps. */
export const locking = (draft: Draft, ...slots: readonly Slot[]): Draft => ({
  ...draft,
  locked: new Set([...draft.locked, ...slots]),
});

/** The draft with the office's contacts in the form instead of the person's own, which the résumé still gives. */
export const withOfficeContacts = (
  draft: Draft,
  contacts: { readonly email: string | null; readonly phone: Phone | null },
): Draft => {
  const changed: Draft = { ...draft, email: contacts.email ?? draft.email, phone: contacts.phone ?? draft.phone };
  const differs =
    draft.curriculum !== null &&
    ((contacts.email !== null && draft.curriculum.email !== null) ||
      (contacts.phone !== null && draft.curriculum.phone !== null));
  const noted = differs ? marked(changed, 'contact-conflict', 'resume-contact') : changed;
  return locking(noted, 'email', 'phone', 'resume-contact');
};

/** The draft with its history changed, where it has one. */
export const withHistory = (draft: Draft, change: (history: History) => History): Draft =>
  draft.curriculum === null
    ? draft
    : { ...draft, curriculum: { ...draft.curriculum, history: change(draft.curriculum.history) } };

/** The name in the usual order of a file name. */
export const fileStem = (name: FullName): string =>
  [name.given, name.family]
    .filter((part) => part !== '')
    .join('_')
    .replaceAll(' ', '_');
