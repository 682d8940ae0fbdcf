import { instantOf } from '../../calendar.ts';

/** What matters for links of one invented application; the rest is filled in alike for everybody. */
export interface Sketch {
  readonly id: string;
  readonly name: string;
  /** Days and hours after 2026-03-01. */
  readonly day?: number;
  readonly hour?: number;
  readonly email?: string;
  readonly phone?: string;
  readonly street?: string;
  /** City, state and time zone; see {@link towns}. */
  readonly town?: keyof typeof towns;
  readonly device?: string;
  readonly ip?: string;
  /** Account name on GitHub. */
  readonly github?: string;
  readonly linkedin?: string;
  readonly site?: string;
  readonly source?: 'careers-site' | 'referral' | 'agency';
  readonly jobs?: readonly Job[];
  readonly projects?: readonly string[];
  readonly school?: string;
  readonly references?: readonly { readonly name: string; readonly email: string }[];
  readonly referredBy?: string;
  readonly sha256?: string;
  readonly answer?: string;
  readonly role?: string;
}

export interface Job {
  readonly name: string;
  readonly highlights?: readonly string[];
}

export const towns = {
  austin: ['Austin', 'TX', 'America/Chicago', '78701'],
  seattle: ['Seattle', 'WA', 'America/Los_Angeles', '98101'],
  chicago: ['Chicago', 'IL', 'America/Chicago', '60601'],
  boston: ['Boston', 'MA', 'America/New_York', '02108'],
  denver: ['Denver', 'CO', 'America/Denver', '80202'],
  miami: ['Miami', 'FL', 'America/New_York', '33101'],
} as const;

/** 2026-03-01T09:00:00Z in seconds since 1970. */
const START = 1_772_355_600;

export const instantAt = (day: number, hour = 0): string => instantOf(START + day * 86_400 + hour * 3_600);

/** The application that a sketch describes. */
export const applicationOf = (sketch: Sketch) => {
  const { id, name, day = 0, hour = 0, town, street, jobs = [], projects = [], school } = sketch;
  const [city, region, timeZone, postalCode] = town === undefined ? [] : towns[town];
  const place = { address: street, city, region, postalCode, countryCode: city === undefined ? undefined : 'US' };
  const profiles = [
    ...(sketch.github === undefined ? [] : [{ network: 'GitHub', url: `https://github.com/${sketch.github}` }]),
    ...(sketch.linkedin === undefined
      ? []
      : [{ network: 'LinkedIn', url: `https://www.linkedin.com/in/${sketch.linkedin}` }]),
  ];
  return {
    id,
    receivedAt: instantAt(day, hour),
    source: sketch.source,
    job: { title: sketch.role ?? 'Platform Engineer', remote: true },
    candidate: {
      name,
      email: sketch.email,
      phone: sketch.phone,
      location: city === undefined && street === undefined ? undefined : place,
      profiles: profiles.length === 0 ? undefined : profiles,
      references: sketch.references,
      referredBy: sketch.referredBy,
    },
    resume: {
      basics: { name, url: sketch.site },
      work: jobs.map((job, index) => ({
        ...job,
        position: 'Engineer',
        startDate: `${2023 - 3 * index}-02`,
        endDate: index === 0 ? undefined : `${2026 - 3 * index}-01`,
      })),
      projects: projects.map((description) => ({ description })),
      education:
        school === undefined
          ? []
          : [{ institution: school, studyType: 'Bachelor', area: 'Computer Science', endDate: '2013-06' }],
    },
    documents: sketch.sha256 === undefined ? [] : [{ filename: 'resume.pdf', sha256: sketch.sha256 }],
    session: { ip: sketch.ip, deviceId: sketch.device, timeZone },
    answers: sketch.answer === undefined ? [] : [{ question: 'Anything else?', answer: sketch.answer }],
  };
};

/** One career as lines that nobody else would write in these words. */
export const career = (): readonly Job[] => [
  {
    name: 'Riverbank Freight',
    highlights: [
      'Replaced the overnight dispatch spreadsheet with an event driven planner for forty depots',
      'Taught the pricing engine to explain every surcharge that haulage customers dispute',
      'Moved tachograph archives from tape robots to object storage without losing a shift record',
      'Wrote the reconciliation job that catches duplicate customs declarations before midnight',
    ],
  },
  {
    name: 'Lantern Theatre Systems',
    highlights: [
      'Built seat maps which redraw smoothly while ten thousand people fight over opening night',
      'Cut lighting cue latency by streaming fixture state over a private multicast network',
      'Introduced contract tests between the box office and six touring companies',
    ],
  },
  {
    name: 'Orchard Dairy Cooperative',
    highlights: [
      'Predicted milk yield from collar sensors so that tankers leave full every morning',
      'Designed a ledger where farmers see quality bonuses within minutes of delivery',
      'Rescued a failing cold chain dashboard by measuring door openings rather than averages',
    ],
  },
];

/** Another career, with no line of the first. */
export const otherCareer = (): readonly Job[] => [
  {
    name: 'Harbour Insurance',
    highlights: [
      'Automated claims triage for storm damage using aerial photographs and roof geometry',
      'Negotiated a shared vocabulary between actuaries and platform engineers across three floors',
      'Shrank nightly premium calculation from nine hours to twenty minutes on cheaper hardware',
      'Retired a mainframe gateway after tracing its last two forgotten callers',
    ],
  },
  {
    name: 'Peak Telemetry',
    highlights: [
      'Wrote firmware update tooling for mountain weather stations reachable only by helicopter',
      'Compressed wind measurements so that satellite bills fell below the price of batteries',
      'Debugged clock drift between glacier probes by listening to radio time signals',
    ],
  },
  {
    name: 'Civic Library Network',
    highlights: [
      'Merged eleven catalogues whose shelf marks disagreed about everything except dust',
      'Gave librarians a search that forgives spelling and remembers regional nicknames',
      'Ran accessibility workshops that changed how branches schedule reading rooms',
    ],
  },
];
