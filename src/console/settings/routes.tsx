import { type Feature, screen } from '../shell/feature.ts';

/** Settings, a screen for each part. */
export const settingsFeature: Feature = {
  place: {
    path: '/settings',
    under: ['/start'],
    label: 'shell.settings',
    icon: 'settings',
    for: ['see', 'administer', 'audit'],
    key: 's',
  },
  screens: [
    screen('/settings', () => import('./index-screen.tsx').then((it) => it.SettingsScreen)),
    screen('/settings/own', () => import('./own/own.tsx').then((it) => it.OwnScreen)),
    screen('/settings/people', () => import('./people/people.tsx').then((it) => it.PeopleScreen)),
    screen('/settings/keys', () => import('./keys/keys.tsx').then((it) => it.KeysScreen)),
    screen('/settings/sign-on', () => import('./sign-on/sign-on.tsx').then((it) => it.SignOnScreen)),
    screen('/settings/integrations', () => import('./integrations/list.tsx').then((it) => it.ConnectorsScreen)),
    screen('/settings/integrations/:id', () => import('./integrations/connector.tsx').then((it) => it.ConnectorScreen)),
    screen('/settings/webhooks', () => import('./webhooks/list.tsx').then((it) => it.EndpointsScreen)),
    screen('/settings/webhooks/:id', () => import('./webhooks/endpoint.tsx').then((it) => it.EndpointScreen)),
    screen('/settings/notices', () => import('./notices/notices.tsx').then((it) => it.NoticesScreen)),
    screen('/settings/retention', () => import('./retention/retention.tsx').then((it) => it.RetentionScreen)),
    screen('/settings/privacy', () => import('./privacy/privacy.tsx').then((it) => it.PrivacyScreen)),
    screen('/settings/audit', () => import('./audit/audit.tsx').then((it) => it.AuditScreen)),
    screen('/settings/configuration', () =>
      import('./configuration/configuration.tsx').then((it) => it.ConfigurationScreen),
    ),
    screen('/work', () => import('./work/work.tsx').then((it) => it.WorkScreen)),
  ],
};
