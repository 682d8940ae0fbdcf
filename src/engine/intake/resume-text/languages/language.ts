/** What a section of a résumé is about; `other` holds what Gatehouse does not read (hobbies, awards, publications). */
export type SectionKind =
  | 'contact'
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'projects'
  | 'references'
  | 'languages'
  | 'other';

/** What the words before a colon announce. */
export type Label =
  | 'name'
  | 'email'
  | 'phone'
  | 'address'
  | 'website'
  | 'employer'
  | 'position'
  | 'period'
  | 'place'
  | 'qualification'
  | 'institution'
  | 'area';

/**
 * Everything the parser knows about one language. Spellings may carry capitals and diacritics: they are folded when the
 * tables are built. To add a language, write one such table and list it in `tables.ts`.
 */
export interface Language {
  /** Twelve lists, January first. */
  readonly months: readonly (readonly string[])[];
  /** First month of a season and its names. */
  readonly seasons: readonly (readonly [month: number, names: readonly string[]])[];
  /** "Present": the period has not ended. */
  readonly ongoing: readonly string[];
  /** "to": between two dates. */
  readonly through: readonly string[];
  /** "since": before a start without an end. */
  readonly since: readonly string[];
  /** Words inside a date that carry nothing: "of", "de". */
  readonly dateFillers: readonly string[];
  readonly headings: Readonly<Partial<Record<SectionKind, readonly string[]>>>;
  /** Adjectives that may stand before a heading: "relevant experience". */
  readonly headingAdjectives?: readonly string[];
  readonly labels: Readonly<Partial<Record<Label, readonly string[]>>>;
  /** Words that name a post. */
  readonly positions: readonly string[];
  /** Endings of compound words that name a post: "-entwickler". */
  readonly positionEndings?: readonly string[];
  /** Words for a part of an organisation, which may follow a post after a comma: "Director, Engineering". */
  readonly departments?: readonly string[];
  /** Words that occur in names of organisations and hardly in names of posts. */
  readonly employers: readonly string[];
  /** "at" in "Engineer at Acme". */
  readonly atEmployer: readonly string[];
  readonly institutions: readonly string[];
  readonly institutionEndings?: readonly string[];
  /** Names of degrees, without dots. */
  readonly degrees: readonly string[];
  /** Degrees named "… of FIELD", where the field is the area unless it is one of `degreeFields`. */
  readonly openDegrees?: readonly string[];
  readonly degreeFields?: readonly string[];
  /** "in" of "BSc in Physics". */
  readonly areaLinks: readonly string[];
  /** Words that name a field of study. */
  readonly subjects: readonly string[];
  /** First words of a sentence about work: "Led", "Responsible". */
  readonly actions?: readonly string[];
  /** Words that stand for a place in a job: "Remote". */
  readonly placeWords?: readonly string[];
}

/** Reads a table cell: entries are separated by bars or line ends. */
export const list = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((it) => it.trim())
    .filter((it) => it !== '');
