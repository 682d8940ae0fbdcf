import { lazy } from 'react';
import { type Feature, screen } from '../shell/feature.ts';
import { isHidden } from './hidden.ts';

/** The guide through the first hour. It has no place in the navigation: most days nobody needs it. */
export const startFeature: Feature = {
  screens: [screen('/start', () => import('./start.tsx').then((it) => it.StartScreen))],
  opening: {
    for: ['administer'],
    isWanted: () => !isHidden.get(),
    Shown: lazy(async () => ({ default: (await import('./opening.tsx')).Opening })),
  },
};
