import { z } from 'zod';
import { bands, Link } from '../../engine/contract/result.ts';
import { indicatorKinds } from '../../engine/links/indicator-kinds.ts';
import { states } from '../../engine/review/moves.ts';
import { contract } from '../contract.ts';
import { CampaignLine } from './campaigns.ts';
import { Outcome } from './cases-shapes.ts';
import { Colleague } from './colleague.ts';

const reviewers = { roles: ['analyst', 'lead'] } as const;
const reference = z.string().min(3).max(541).describe('`source:id`, such as `api:a-17`.');
const instant = z.iso.datetime();
const text = (most: number, what: string) => z.string().max(most).describe(what);
const pointer = text(1000, 'JSON pointer into the application.');

const PersonApplication = z.strictObject({
  reference,
  version: z.int().describe('The version that counts.'),
  receivedAt: instant.describe('When it came in.'),
  job: text(500, 'Id of the job.').nullable(),
  role: text(500, 'Title of the job.').nullable(),
  band: z.enum(bands).describe('The queue for people; never an outcome.'),
  bits: z.number().describe('Log2 odds of the result that counts now.'),
  case: z
    .strictObject({
      id: text(100, 'The case.'),
      state: z.enum(states).describe('Where it stands.'),
      outcome: Outcome.nullable(),
      owner: Colleague.nullable().describe('Who has it.'),
    })
    .nullable()
    .describe('Null when nobody needed to look.'),
  hire: z
    .strictObject({
      hiredOn: z.iso.date().describe('First day of work.'),
      endedOn: z.iso.date().nullable().describe('Last day of work.'),
      worker: text(200, 'How the personnel system calls this worker.').nullable(),
      by: text(300, 'Who recorded it: `person:ID` or `key:ID`.'),
      at: instant.describe('When it was recorded.'),
    })
    .nullable()
    .describe('Null when it led to no hire.'),
  reports: z
    .array(
      z.strictObject({
        id: text(100, 'The report.'),
        at: instant.describe('When it came.'),
        seen: text(10_000, 'What was seen.'),
        about: text(10_000, 'About whom, in the words of whoever reports.'),
        state: z.enum(['open', 'linked', 'closed']).describe('Where it stands.'),
      }),
    )
    .max(200)
    .describe('Reports of colleagues that were linked to it.'),
  indicators: z
    .array(
      z.strictObject({
        indicator: text(100, 'The indicator.'),
        kind: z.enum(indicatorKinds).describe('What kind of value it is.'),
        role: z.enum(['own', 'referee', 'referrer']).describe('Whose value it is.'),
        source: text(200, 'Who says so.'),
        confidence: z.int().describe('How sure the source is, in percent.'),
        at: instant.describe('When it was found.'),
      }),
    )
    .max(200)
    .describe('What indicators say about it: leads, which change no result.'),
});

const Side = z.strictObject({
  reference,
  name: text(500, 'Name on the application.').nullable(),
  role: text(500, 'Title of the job.').nullable(),
  receivedAt: instant.describe('When it came in.'),
  case: text(100, 'Its case.').nullable(),
});

const FoundApplication = z.strictObject({
  reference,
  name: text(500, 'Name on the application; a stand-in for an auditor.').nullable(),
  role: text(500, 'Title of the job.').nullable(),
  job: text(500, 'Id of the job.').nullable(),
  receivedAt: instant.describe('When it came in.'),
  band: z.enum(bands).describe('The queue for people; never an outcome.'),
  case: z
    .strictObject({ id: text(100, 'The case.'), state: z.enum(states).describe('Where it stands.') })
    .nullable()
    .describe('Null when nobody needed to look.'),
  by: z
    .enum(['reference', 'email', 'phone', 'profile', 'name'])
    .nullable()
    .describe('What of it was looked for; null for another application of a person who was found.'),
});

/** Routes about people across their applications. */
export const peopleContracts = {
  search: contract({
    id: 'people.search',
    method: 'post',
    path: '/api/v1/people/search',
    summary: 'Find any application by reference, name or part of one, e-mail address, phone number or profile',
    description:
      'Names are found in any order, with or without accents, in other scripts, by the beginning of a word (three ' +
      'letters and more) and in other spellings; phone numbers however they are written. Recruiters find applications ' +
      'for their own jobs, auditors by reference only. What was typed is not kept; that somebody searched is logged.',
    access: { roles: ['recruiter', 'analyst', 'lead', 'auditor'] },
    ownJobs: true,
    budget: 'read',
    body: z.strictObject({ text: z.string().min(1).max(600).describe('What is looked for.') }),
    status: 200,
    returns: z
      .strictObject({
        items: z
          .array(
            z.strictObject({
              id: reference.describe('The person: the first of these applications.'),
              applications: z.array(FoundApplication).max(20).describe('In order of arrival.'),
              others: z.int().describe('Further applications of the person, which are not listed.'),
            }),
          )
          .max(50)
          .describe('People, what fits best first; for recruiters each application by itself.'),
        more: z.boolean().describe('Others may fit: more of the name, or an address, narrows it.'),
      })
      .meta({ id: 'FoundPeople', description: 'Applications that a search found, by person.' }),
  }),
  read: contract({
    id: 'people.read',
    method: 'get',
    path: '/api/v1/people/{reference}',
    summary: 'Everything known of the person behind an application, and where each thing stands; reading it is logged',
    access: reviewers,
    params: z.strictObject({ reference }),
    status: 200,
    returns: z
      .strictObject({
        id: reference.describe('The first of the applications that are kept.'),
        decided: z.enum(['fraud', 'genuine']).nullable().describe('What people decided about the person.'),
        applications: z.array(PersonApplication).max(200).describe('In order of arrival.'),
        facts: z
          .array(
            z.strictObject({
              kind: z
                .enum(['name', 'email', 'phone', 'profile', 'location', 'employer', 'school'])
                .describe('What it is.'),
              value: text(500, 'As stated first.'),
              from: z
                .array(
                  z.strictObject({
                    reference,
                    version: z.int().describe('Version of the application.'),
                    at: instant.describe('When that version was kept.'),
                    field: pointer,
                  }),
                )
                .max(2000)
                .describe('Every place that states it, oldest first.'),
            }),
          )
          .max(500)
          .describe('Each value once.'),
        campaign: CampaignLine.nullable().describe('The campaign that the person is in.'),
      })
      .meta({ id: 'KnownPerson', description: 'One person across applications, cases and hires.' }),
  }),
  compare: contract({
    id: 'people.compare',
    method: 'get',
    path: '/api/v1/applications/{reference}/comparison/{other}',
    summary: 'Two applications side by side: what is the same, what differs, which lines stand in both',
    access: reviewers,
    params: z.strictObject({ reference, other: reference.describe('The other application.') }),
    status: 200,
    returns: z
      .strictObject({
        left: Side.describe('The one that was named first.'),
        right: Side.describe('The other.'),
        fields: z
          .array(
            z.strictObject({
              field: pointer,
              left: text(2000, 'As stated, cut.').nullable(),
              right: text(2000, 'As stated, cut.').nullable(),
              same: z
                .enum(['same', 'alike', 'different', 'one-side'])
                .describe('`alike`: but for case, marks and spaces.'),
            }),
          )
          .max(500)
          .describe('In the order of the first application.'),
        passages: z
          .array(z.strictObject({ text: text(2000, 'A line of both, cut.'), left: pointer, right: pointer }))
          .max(100)
          .describe('Lines of five words and more that stand in both, wherever they stand.'),
        link: Link.nullable().describe('What links found that both share.'),
      })
      .meta({ id: 'ApplicationComparison', description: 'Two applications side by side.' }),
  }),
};
