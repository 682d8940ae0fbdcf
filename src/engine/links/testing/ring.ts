import { career, type Sketch } from './applications.ts';

const homes = ['austin', 'boston', 'denver', 'miami', 'seattle', 'chicago'] as const;

/** Personas with one career, one device and one way of naming mailboxes, each with a home of its own. */
const ringOf = (names: readonly string[]): Sketch[] =>
  names.map((name, index) => ({
    id: `r${index}`,
    name,
    email: `${name.toLowerCase().replace(' ', '.')}.dev${4000 + index * 37}@gmail.com`,
    town: homes[index % homes.length] ?? 'austin',
    device: 'device-9',
    ip: '192.0.2.77',
    day: index,
    jobs: career(),
    role: index % 2 === 0 ? 'Platform Engineer' : 'Data Engineer',
  }));

export const ring = ringOf(['Anna Schmidt', 'Peter Klein', 'Maria Lopez', 'Wei Zhang', 'Olga Petrova']);
