/** One line of work: what people in it are called, studied, build and use. */
export interface Field {
  readonly id: string;
  /** Share of openings, relative. */
  readonly weight: number;
  /** Can be done from anywhere; most openings aimed at by operators are. */
  readonly remote: boolean;
  /** From first job to lead. */
  readonly titles: readonly (readonly string[])[];
  readonly majors: readonly string[];
  /** Noun phrases that follow a verb. */
  readonly things: readonly string[];
  readonly tools: readonly Tool[];
}

/** A technology or method with the year of its first public release. */
export interface Tool {
  readonly name: string;
  readonly since: number;
}

/** Reads `Name 2013, Other name 2009`. */
export const tools = (table: string): readonly Tool[] =>
  table
    .trim()
    .split(/,\s*/)
    .map((entry) => {
      const text = entry.trim();
      return { name: text.slice(0, -5), since: Number(text.slice(-4)) };
    });

/** Reads phrases separated by semicolons. */
export const phrases = (table: string): readonly string[] =>
  table
    .trim()
    .split(/;\s*/)
    .map((it) => it.trim());
