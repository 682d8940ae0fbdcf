import type { Tables, Technology } from '../engine/reference.ts';
import { tableRows } from './table-rows.ts';
import { cloudTechnologies } from './tables/technologies-cloud.ts';
import { dataTechnologies } from './tables/technologies-data.ts';
import { webTechnologies } from './tables/technologies-web.ts';

const page = (short: string): string => {
  if (short.startsWith('w:')) return `https://en.wikipedia.org/wiki/${short.slice(2)}`;
  if (short.startsWith('g:')) return `https://github.com/${short.slice(2)}`;
  return short;
};

/** Every technology by every one of its terms. */
const byTerm = (): ReadonlyMap<string, Technology> => {
  const table = new Map<string, Technology>();
  for (const rows of [webTechnologies, cloudTechnologies, dataTechnologies]) {
    for (const [name = '', released = '', source = '', terms = ''] of tableRows(rows)) {
      for (const entry of terms.split(',')) {
        const term = entry.trim();
        const exact = term.startsWith('=');
        table.set(exact ? term.slice(1) : term, { name, released, prose: !exact, source: page(source) });
      }
    }
  }
  return table;
};

/** Technologies by lower-case term. */
export const technologies = (): Tables['technologies'] => {
  const table = byTerm();
  return { find: (term) => table.get(term), terms: () => table.keys() };
};
