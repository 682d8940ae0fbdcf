import type { Permission } from '../api/session.tsx';

/** The parts of the settings, in the order in which they are listed. */
export const partNames = [
  'people',
  'keys',
  'sign-on',
  'integrations',
  'webhooks',
  'notices',
  'retention',
  'privacy',
  'work',
  'audit',
  'configuration',
  'own',
] as const;

/** Name of a part. */
export type PartName = (typeof partNames)[number];

interface Part {
  readonly path: string;
  /** Who sees it: those with any of these; everybody when there is none. */
  readonly for: readonly Permission[];
}

/** Where each part is, and for whom. */
export const parts: Readonly<Record<PartName, Part>> = {
  people: { path: '/settings/people', for: ['administer'] },
  keys: { path: '/settings/keys', for: ['administer'] },
  'sign-on': { path: '/settings/sign-on', for: ['administer', 'lead', 'reveal'] },
  integrations: { path: '/settings/integrations', for: ['administer'] },
  webhooks: { path: '/settings/webhooks', for: ['administer'] },
  notices: { path: '/settings/notices', for: ['administer'] },
  retention: { path: '/settings/retention', for: ['administer', 'lead', 'reveal'] },
  privacy: { path: '/settings/privacy', for: ['lead', 'reveal'] },
  work: { path: '/work', for: ['administer', 'lead'] },
  audit: { path: '/settings/audit', for: ['audit'] },
  configuration: { path: '/settings/configuration', for: ['administer', 'lead', 'reveal'] },
  own: { path: '/settings/own', for: [] },
};
