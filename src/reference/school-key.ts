import { nameWords } from './text-key.ts';

/** Abbreviations in names of schools. */
const longForms = new Map(
  Object.entries({
    univ: 'university',
    uni: 'university',
    coll: 'college',
    inst: 'institute',
    intl: 'international',
    natl: 'national',
    sch: 'school',
    dept: 'department',
    fac: 'faculty',
    st: 'saint',
    mt: 'mount',
    ft: 'fort',
  }),
);
/** Words that people leave out or add without meaning another school. */
const fillers = new Set(['the', 'of', 'and', 'at', 'in', 'for']);

/** A school's name in one spelling: abbreviations written out, articles and prepositions left out, order kept. */
export const schoolKey = (name: string): string => {
  const words: string[] = [];
  for (const word of nameWords(name)) {
    if (!fillers.has(word)) words.push(longForms.get(word) ?? word);
  }
  return words.join(' ');
};
