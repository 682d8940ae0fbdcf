import { type Feature, screen } from '../shell/feature.ts';

export const policyFeature: Feature = {
  place: { path: '/policy', label: 'shell.policy', icon: 'signals', for: ['see-all-jobs'], key: 'y' },
  screens: [
    screen('/policy', () => import('./policy.tsx').then((it) => it.PolicyScreen)),
    screen('/policy/:id/change', () => import('./change-draft.tsx').then((it) => it.ChangeDraftScreen)),
    screen('/policy/new', () => import('./new-draft.tsx').then((it) => it.NewDraftScreen)),
    screen('/policy/:id', () => import('./version.tsx').then((it) => it.VersionScreen)),
  ],
};
