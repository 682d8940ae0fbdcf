import { type Feature, screen } from '../shell/feature.ts';

/** People across their applications. */
export const peopleFeature: Feature = {
  place: { path: '/people', label: 'shell.people', icon: 'people', for: ['review'], key: 'p' },
  screens: [
    screen('/people', () => import('./find.tsx').then((it) => it.FindScreen)),
    screen('/people/:id', () => import('./person.tsx').then((it) => it.PersonScreen)),
    screen('/people/:id/compare', () => import('./compare.tsx').then((it) => it.CompareScreen)),
  ],
};
