/** How one naming tradition builds a full name; nothing here is about where a person lives. */
export interface Naming {
  readonly id: string;
  /**
   * `plain` one given and one family name; `double` two family names; `middle` a middle name or initial;
   * `initials` the father's initial before one given name; `patronymic` the father's given name instead of a family name;
   * `single` one name only.
   */
  readonly shape: 'plain' | 'double' | 'middle' | 'initials' | 'patronymic' | 'single';
  readonly order: 'given-first' | 'family-first';
  /** Countries where people who moved may have studied, ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly given: readonly Spelling[];
  readonly family: readonly Spelling[];
}

/** One name in Latin letters, and in its own script where the table has it. */
export interface Spelling {
  readonly latin: string;
  readonly native: string | null;
}

/** Reads a table of names separated by blanks; `_` stands for a blank inside a name, `|` precedes the own script. */
export const spellings = (table: string): readonly Spelling[] =>
  table
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [latin = '', native] = entry.replaceAll('_', ' ').split('|');
      return { latin, native: native ?? null };
    });
