import type { Employer, Tables } from '../engine/reference.ts';
import { tableRows, tableWords } from './table-rows.ts';
import { employers as firstRows } from './tables/employers.ts';
import { moreEmployers } from './tables/employers-more.ts';
import { nameKey } from './text-key.ts';

/** Last words of a firm's name that say only its legal form. */
const legalForms = new Set(
  tableWords(
    'and inc incorporated llc ltd limited corp corporation co company gmbh ag se sa sas sarl bv nv plc pte pvt private oy ab as',
  ),
);

const withoutLegalForm = (key: string): string => {
  const words = key.split(' ');
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
};

/** Names of common words that other firms bear too; only their longer names are looked up. */
const shared = new Set(
  tableWords(`
    affirm arm carta chime circle cohere crossover cruise elastic grab gusto ledger medium miro notion ola plaid postman
    remote ripple runway slalom snap square tether toast turing wise wiz
  `),
);

const byName = (): ReadonlyMap<string, Employer> => {
  const table = new Map<string, Employer>();
  for (const [name = '', founded = '', , domains = '', aliases = ''] of tableRows(firstRows + moreEmployers)) {
    const employer = { name, founded, domains: domains === '' ? [] : domains.split(/,\s*/) };
    const names = [...(name.includes('(') ? [] : [name]), ...aliases.split(',')];
    for (const key of names.map(nameKey)) if (key !== '' && !shared.has(key)) table.set(key, employer);
  }
  return table;
};

/** Well-known employers by name, with or without a legal form. */
export const employers = (): Tables['employers'] => {
  const table = byName();
  return {
    find(name) {
      const key = nameKey(name);
      return table.get(key) ?? table.get(withoutLegalForm(key));
    },
  };
};
