import { type Feature, screen } from '../shell/feature.ts';

/** People who seem to be played by one operator: the list, the record of each, comparisons, decisions for all. */
export const campaignsFeature: Feature = {
  place: {
    path: '/campaigns',
    label: 'shell.campaigns',
    icon: 'campaigns',
    for: ['see-raw', 'reveal'],
    key: 'c',
  },
  screens: [
    screen('/campaigns', () => import('./list/list.tsx').then((it) => it.CampaignList)),
    screen('/campaigns/:id', () => import('./record/record.tsx').then((it) => it.CampaignRecord)),
    screen('/campaigns/:id/compare', () => import('./compare/compare.tsx').then((it) => it.CompareMembers)),
    screen('/campaigns/:id/decide', () => import('./decide/decide.tsx').then((it) => it.DecideForAll)),
    screen('/campaigns/:id/decisions/:decision', () =>
      import('./decide/decision.tsx').then((it) => it.CampaignDecision),
    ),
  ],
};
