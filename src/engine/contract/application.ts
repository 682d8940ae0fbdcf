import { z } from 'zod';

/**
 * Application format v1: what goes in. Values are raw, exactly as typed.
 * Only `id`, `receivedAt` and `candidate.name` are required; `null` counts as absent; unknown fields are ignored.
 */

/** The longest single text that any field may hold, in UTF-16 code units. */
const LONGEST_TEXT = 1_000_000;
/** The longest text of one document, in UTF-16 code units: the output limit of document extraction. */
export const LONGEST_DOCUMENT = 5_000_000;
const MOST_ITEMS = 1_000;

const text = z.string().max(LONGEST_TEXT);
const key = z.string().min(1).max(500);
/** Résumé files hold years as numbers as often as strings. */
const words = z.union([text, z.number().transform(String)]);
const list = <T extends z.ZodType>(item: T) => z.array(item).max(MOST_ITEMS);

const instant = z.iso.datetime({ offset: true });

export const Profile = z.object({ network: text.optional(), username: text.optional(), url: text.optional() });

export const Location = z.object({
  address: text.optional(),
  city: text.optional(),
  region: text.optional(),
  postalCode: words.optional(),
  countryCode: text.optional(),
  country: text.optional(),
});

const Reference = z.object({
  name: text.optional(),
  email: text.optional(),
  phone: words.optional(),
  company: text.optional(),
  relationship: text.optional(),
});

const work = z.object({
  name: text.optional(),
  company: text.optional(),
  position: text.optional(),
  location: z
    .union([text, Location.transform((it) => [it.city, it.region, it.countryCode].filter(Boolean).join(', '))])
    .optional(),
  url: text.optional(),
  startDate: words.optional(),
  endDate: words.optional(),
  summary: text.optional(),
  description: text.optional(),
  highlights: list(text).optional(),
});

const education = z.object({
  institution: text.optional(),
  url: text.optional(),
  area: text.optional(),
  studyType: text.optional(),
  startDate: words.optional(),
  endDate: words.optional(),
  score: words.optional(),
  courses: list(text).optional(),
});

const skill = z.union([
  text.transform((name) => ({ name })),
  z.object({ name: text.optional(), level: words.optional(), keywords: list(text).optional() }),
]);

/** Parts of JSON Resume that are known and not looked at: some describe who a person is, none is evidence. */
const ignored = z.unknown().optional();

const project = z.object({
  name: text.optional(),
  description: text.optional(),
  url: text.optional(),
  startDate: words.optional(),
  endDate: words.optional(),
  highlights: list(text).optional(),
  keywords: ignored,
  roles: ignored,
  entity: ignored,
  type: ignored,
});

/** The parts of a JSON Resume v1 document (https://jsonresume.org/schema) that Gatehouse reads. */
export const Resume = z.object({
  basics: z
    .object({
      name: text.optional(),
      label: text.optional(),
      image: ignored,
      email: text.optional(),
      phone: words.optional(),
      url: text.optional(),
      website: text.optional(),
      summary: text.optional(),
      location: z.union([Location, text.transform((city) => ({ city }))]).optional(),
      profiles: list(Profile).optional(),
    })
    .optional(),
  work: list(work).optional(),
  education: list(education).optional(),
  skills: list(skill).optional(),
  projects: list(project).optional(),
  $schema: ignored,
  volunteer: ignored,
  awards: ignored,
  certificates: ignored,
  publications: ignored,
  languages: ignored,
  interests: ignored,
  meta: ignored,
  references: list(z.object({ name: text.optional(), reference: text.optional() })).optional(),
});

export const Document = z.object({
  filename: text.optional(),
  mediaType: text.optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/)
    .optional(),
  path: text.optional(),
  text: z.string().max(LONGEST_DOCUMENT).optional(),
  /** Text that a reader of the page cannot see, found by Gatehouse's own extraction. */
  hiddenText: list(
    z.object({ text, how: z.enum(['same-colour', 'tiny', 'off-page', 'covered', 'invisible']) }),
  ).optional(),
  metadata: z
    .object({
      author: text.optional(),
      creator: text.optional(),
      producer: text.optional(),
      created: text.optional(),
      modified: text.optional(),
      title: text.optional(),
      language: text.optional(),
    })
    .optional(),
});

export const Application = z
  .object({
    id: key,
    receivedAt: instant,
    source: z.enum(['careers-site', 'linkedin', 'referral', 'agency', 'job-board', 'other']).optional(),
    job: z
      .object({
        id: text.optional(),
        title: text.optional(),
        remote: z.boolean().optional(),
        riskTier: z.enum(['standard', 'elevated', 'critical']).optional(),
        location: Location.optional(),
        description: text.optional(),
      })
      .optional(),
    candidate: z.object({
      name: key,
      email: text.optional(),
      phone: words.optional(),
      location: Location.optional(),
      profiles: list(Profile).optional(),
      references: list(Reference).optional(),
      referredBy: text.optional(),
    }),
    resume: Resume.optional(),
    documents: list(Document).optional(),
    session: z
      .object({
        ip: text.optional(),
        userAgent: text.optional(),
        timeZone: text.optional(),
        deviceId: text.optional(),
        startedAt: instant.optional(),
        submittedAt: instant.optional(),
        pastedFields: list(text).optional(),
      })
      .optional(),
    answers: list(z.object({ question: text.optional(), answer: words.optional() })).optional(),
  })
  .meta({ title: 'Gatehouse application, format v1' });

export type Application = z.output<typeof Application>;
export type Resume = z.output<typeof Resume>;
export type Location = z.output<typeof Location>;
export type Profile = z.output<typeof Profile>;
export type Reference = z.output<typeof Reference>;
export type Document = z.output<typeof Document>;
