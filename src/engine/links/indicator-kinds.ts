/** What somebody may pass on about an operator: each a value that applications state too. */
export const indicatorKinds = [
  'email',
  'email-domain',
  'phone',
  'profile',
  'account',
  'device',
  'ip',
  'network',
  'document',
  'address',
  'site',
] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];
