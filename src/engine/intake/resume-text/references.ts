import type { Resume } from '../../contract/application.ts';
import type { Line } from './lines.ts';
import { readName } from './name.ts';

const MOST_REFERENCES = 50;
const LONGEST_LINE = 120;

/** Reads a references section: a name and what stands beside it on one line; the lines below belong to it. */
export const readReferences = (lines: readonly Line[]): NonNullable<Resume['references']> => {
  const found: { name: string; reference?: string }[] = [];
  for (const line of lines) {
    const [first = ''] = line.text.split(/[,|\t–—]|\s-\s|\s{2}/, 1);
    const name = readName(first.trim());
    const last = found.at(-1);
    if (
      name?.includes(' ') &&
      (line.gap || last === undefined || line.text.length < LONGEST_LINE) &&
      !/[.!?]$/.test(line.text)
    ) {
      const rest = line.text.slice(first.length).replace(/^[\s,|–—-]{1,9}/, '');
      found.push(rest === '' ? { name } : { name, reference: rest });
    } else if (last !== undefined)
      last.reference = last.reference === undefined ? line.text : `${last.reference} ${line.text}`;
  }
  return found.slice(0, MOST_REFERENCES);
};
