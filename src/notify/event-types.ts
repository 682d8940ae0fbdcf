/** What an event is about: who may see it, and where its link leads. */
export type About = 'application' | 'case' | 'campaign' | 'search' | 'report' | 'memory' | 'work';

interface EventType {
  readonly about: About;
  /** What happened, as docs/webhooks.md says it. */
  readonly says: string;
}

/** Every type of event. Live screens, webhooks, notices and docs/webhooks.md know no others. */
export const eventTypes = {
  'application.screened': {
    about: 'application',
    says: 'An application, or a new version of one, came in and was screened.',
  },
  'application.hired': { about: 'application', says: 'The ATS says that an applicant was hired.' },
  'application.erased': { about: 'application', says: 'What was kept about an applicant was erased.' },
  'case.opened': { about: 'case', says: 'A case waits for a reviewer.' },
  'case.changed': { about: 'case', says: 'A case moved to another state, band or person.' },
  'case.decided': { about: 'case', says: 'A person decided a case.' },
  'case.due': { about: 'case', says: 'A case is past the time by which somebody should have looked at it.' },
  'blind-review.done': { about: 'case', says: 'A second reviewer looked at a case without seeing the first opinion.' },
  'campaign.changed': { about: 'campaign', says: 'A campaign was found, grew, joined another or ended.' },
  'campaign.decision': { about: 'campaign', says: 'A decision over a campaign was proposed, signed or taken back.' },
  'retro.finished': { about: 'search', says: 'A search through all past applications has ended.' },
  'report.received': { about: 'report', says: 'Somebody reported an application or a person.' },
  'indicator.added': { about: 'memory', says: 'Indicators were added.' },
  'indicator.matched': { about: 'memory', says: 'A new indicator was found in past applications.' },
  'policy.promoted': { about: 'memory', says: 'A policy with its weights took effect.' },
  'retention.finished': { about: 'memory', says: 'What was due to be forgotten was forgotten.' },
  'delivery.failed': { about: 'work', says: 'A webhook could not be delivered after all attempts.' },
  'endpoint.disabled': { about: 'work', says: 'A webhook endpoint was switched off after it failed for days.' },
  'endpoint.test': { about: 'work', says: 'Somebody asked for a test; it goes to one endpoint only.' },
} as const satisfies Record<string, EventType>;

export type EventTypeName = keyof typeof eventTypes;

export const eventTypeNames = Object.keys(eventTypes) as [EventTypeName, ...EventTypeName[]];

const known: ReadonlyMap<string, EventType> = new Map(Object.entries(eventTypes));

/** What an event of a type is about; work of ours when the type is not known. */
export const aboutOf = (type: string): About => known.get(type)?.about ?? 'work';

const paths: Record<About, (subject: string) => string> = {
  application: (subject) => `/applications/${encodeURIComponent(subject)}`,
  case: (subject) => `/cases/${encodeURIComponent(subject)}`,
  campaign: (subject) => `/campaigns/${encodeURIComponent(subject)}`,
  search: (subject) => `/retro/${encodeURIComponent(subject)}`,
  report: (subject) => `/reports/${encodeURIComponent(subject)}`,
  memory: () => '/memory',
  work: () => '/work',
};

/** Where a person reads more. `publicUrl` is the address of this Gatehouse, without a slash at its end. */
export const linkTo = (publicUrl: string, type: string, subject: string): string =>
  `${publicUrl}${paths[aboutOf(type)](subject)}`;
