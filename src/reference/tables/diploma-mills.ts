import { schoolKey } from '../school-key.ts';
import { tableRows } from '../table-rows.ts';
import type { TableSource } from '../table-source.ts';

export const source: TableSource = {
  title: 'Names on several public lists of unaccredited degree sellers',
  url: 'https://en.wikipedia.org/wiki/List_of_unaccredited_institutions_of_higher_education',
  accessed: '2026-11',
  licence: 'facts; checked against ROR and IPEDS for real schools of the same name',
};

/** Unverified beyond the lists: a name alone is a reason to look, and weighs nothing without a second fact. */
const names = `
Almeda University | Almeda College | Rochville University | Belford University | Belford High School | Corllins University
Breyer State University | Ashley University | Northern Port University | Paramount California University
Columbus International University | American World University | Panworld University | Bircham International University
Ashford University of Technology | Thornhill University | Headway University | Adams State Institute | Axact University
Kings Lake University | Saint Regis University | LaCrosse University
`;

/** Whether a school's name is one that degree sellers have used. */
export const diplomaMills = (): { has(name: string): boolean } => {
  const keys = new Set(tableRows(names).flat().map(schoolKey));
  return { has: (name) => keys.has(schoolKey(name)) };
};
