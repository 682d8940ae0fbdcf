import { type Feature, screen } from '../shell/feature.ts';
import { isHidden } from './hidden.ts';

/** The guide through the first hour. It has no place in the navigation: most days nobody needs it. */
export const startFeature: Feature = {
  screens: [screen('/start', () => import('./start.tsx').then((it) => it.StartScreen))],
};

// Whoever comes in by the front door is shown the way while there is nothing behind it. The guide looks, once for a
// browser, and goes on to the usual first place when something is there.
if (location.pathname === '/' && !isHidden.get()) history.replaceState(null, '', '/start?first=');
