import { ReferenceError as ReferenceDataError } from '../../errors.ts';

/** Rows that could not be read, each named; more than a few mean that the file is not what it looks like. */
export interface Rejections {
  readonly rows: readonly string[];
  /** Names a row: `line 7 field ent_num: "x" is not a number`. */
  add(row: { readonly line: number; readonly field: string; readonly reason: string }): void;
  /** Throws when too many of the rows were rejected, or all. */
  check(kept: number): void;
}

const MOST = 1_000;
const MOST_SHARE = 0.05;
const SHOWN = 5;

export const createRejections = (file: string): Rejections => {
  const rows: string[] = [];
  const refuse = (why: string): never => {
    const shown = rows.slice(0, SHOWN).join('; ');
    throw new ReferenceDataError(
      `${file}: ${why}${shown === '' ? '' : `: ${shown}${rows.length > SHOWN ? '; …' : ''}`}`,
    );
  };
  return {
    rows,
    add({ line, field, reason }) {
      rows.push(`line ${line} field ${field}: ${reason}`);
      if (rows.length > MOST) refuse(`more than ${MOST} rows cannot be read`);
    },
    check(kept) {
      if (kept === 0) refuse('holds no listed party');
      if (rows.length > Math.max(1, MOST_SHARE * (kept + rows.length)))
        refuse(`${rows.length} of ${kept + rows.length} rows cannot be read`);
    },
  };
};
