import { type Feature, screen } from '../shell/feature.ts';

export const indicatorsFeature: Feature = {
  place: { path: '/indicators', label: 'shell.indicators', icon: 'indicators', for: ['see-all-jobs'], key: 'i' },
  screens: [
    screen('/indicators', () => import('./indicators.tsx').then((it) => it.IndicatorsScreen)),
    screen('/retro/:id', () => import('./run.tsx').then((it) => it.RunScreen)),
    screen('/reports/:id', () => import('./report.tsx').then((it) => it.ReportScreen)),
    screen('/memory', () => import('./memory.tsx').then((it) => it.MemoryScreen)),
  ],
};
