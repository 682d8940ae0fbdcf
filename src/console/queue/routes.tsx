import { type Feature, screen } from '../shell/feature.ts';

/** What to look at first and why. */
export const queueFeature: Feature = {
  place: {
    path: '/cases',
    label: 'shell.queue',
    icon: 'queue',
    for: ['see'],
    key: 'q',
    under: ['/second-looks', '/applications'],
  },
  screens: [screen('/cases', () => import('./queue.tsx').then((it) => it.QueueScreen))],
};
