import { campaignsFeature } from '../campaigns/routes.tsx';
import { caseFeature } from '../case/routes.tsx';
import { decideFeature } from '../decide/routes.tsx';
import { indicatorsFeature } from '../indicators/routes.tsx';
import { peopleFeature } from '../people/routes.tsx';
import { policyFeature } from '../policy/routes.tsx';
import { queueFeature } from '../queue/routes.tsx';
import { settingsFeature } from '../settings/routes.tsx';
import { startFeature } from '../start/routes.tsx';
import type { Feature } from './feature.ts';

/** Every part of the console, in the order of the navigation. */
export const features: readonly Feature[] = [
  startFeature,
  queueFeature,
  caseFeature,
  decideFeature,
  campaignsFeature,
  peopleFeature,
  indicatorsFeature,
  policyFeature,
  settingsFeature,
];
