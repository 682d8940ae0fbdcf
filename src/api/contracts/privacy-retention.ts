import { z } from 'zod';
import { contract } from '../contract.ts';
import { pageOf, pageQuery } from '../page.ts';

const overseers = { roles: ['lead', 'auditor'] } as const;
const administrators = { roles: ['administrator'] } as const;

const instant = z.iso.datetime();
const count = z.number().int().min(0);
const clocks = ['unreviewed', 'cleared', 'unanswered', 'declined', 'confirmed', 'left'] as const;
const clock = z.enum(clocks).describe('The clock that runs; docs/privacy.md lists them.');
const anyClock = z
  .enum([...clocks, 'reports', 'indicators', 'searches'])
  .describe('The clock; docs/privacy.md lists them.');
const days = z.int().min(1).max(36_500);

const Due = z
  .strictObject({
    reference: z.string().min(3).max(541).describe('`source:id`, such as `api:a-17`.'),
    clock,
    due: instant.describe('From when it is erased.'),
    held: z.boolean().describe('Whether a legal hold keeps it.'),
  })
  .meta({ id: 'DueApplication', description: 'An application whose clock runs out soon.' });

const Periods = z
  .strictObject({
    version: count.describe('To be sent back with a change; 0 when nothing was ever set here.'),
    changedBy: z.string().max(300).nullable().describe('Who set something last.'),
    changedAt: instant.nullable().describe('When that was.'),
    preset: z.enum(['us', 'us-california', 'eu']).describe('Where you hire, as the configuration says.'),
    clocks: z
      .array(
        z.strictObject({
          clock: anyClock,
          days: days.describe('Days for which this kind is kept.'),
          usual: days.describe('Days where nobody says otherwise: those of the preset.'),
          set: days.nullable().describe('What was set here; it waits while the configuration says something.'),
          isFixed: z.boolean().describe('Whether the configuration says it, so that it cannot be set here.'),
        }),
      )
      .max(20)
      .describe('Every clock.'),
  })
  .meta({ id: 'RetentionPeriods', description: 'How long things are kept, and who says so.' });

const wish = z
  .partialRecord(anyClock, days)
  .describe('Days by clock, in place of all that was set here before. Clocks that are left out are as usual again.');

/** Routes about how long things are kept, and what was erased when that was over. */
export const retentionContracts = {
  preview: contract({
    id: 'privacy.preview',
    method: 'get',
    path: '/api/v1/privacy/retention',
    summary: 'How many applications will be erased within 30 days, by clock',
    access: overseers,
    status: 200,
    returns: z.strictObject({
      by: instant.describe('30 days from now.'),
      clocks: z
        .array(
          z.strictObject({
            clock,
            days: count.describe('How long this kind is kept.'),
            due: count.describe('How many will be due.'),
            held: count.describe('How many of them a legal hold keeps.'),
          }),
        )
        .max(20)
        .describe('Clocks that run out.'),
    }),
  }),
  due: contract({
    id: 'privacy.due',
    method: 'get',
    path: '/api/v1/privacy/retention/due',
    summary: 'Applications that will be erased within 30 days, in order of arrival',
    access: overseers,
    query: z.strictObject(pageQuery),
    status: 200,
    returns: pageOf(Due),
  }),
  retentionReports: contract({
    id: 'privacy.retentionReports',
    method: 'get',
    path: '/api/v1/privacy/retention/reports',
    summary: 'What the clocks erased, the latest run first',
    access: overseers,
    status: 200,
    returns: z.strictObject({
      items: z
        .array(
          z.strictObject({
            id: z.string().max(60).describe('The run.'),
            startedAt: instant.describe('When it began.'),
            endedAt: instant.nullable().describe('When it ended.'),
            erased: count.describe('Applications erased.'),
            held: count.describe('Due, and kept by a legal hold.'),
            counts: z.record(z.string().max(100), count).describe('Erased by clock, and other things removed.'),
          }),
        )
        .max(100)
        .describe('The latest first.'),
    }),
  }),
  periods: contract({
    id: 'privacy.periods',
    method: 'get',
    path: '/api/v1/privacy/retention/periods',
    summary: 'How long things are kept, and who says so',
    access: { roles: ['administrator', 'lead', 'auditor'] },
    versioned: 'answers',
    status: 200,
    returns: Periods,
  }),
  planPeriods: contract({
    id: 'privacy.planPeriods',
    method: 'post',
    path: '/api/v1/privacy/retention/periods/plan',
    summary: 'What other periods would erase that is kept today; nothing is written',
    access: administrators,
    budget: 'read',
    body: z.strictObject({ days: wish }),
    largest: 4_096,
    status: 200,
    returns: z.strictObject({
      by: instant.describe('The next run is over by then.'),
      erased: count.describe('Things in all that would be erased and are kept today.'),
      clocks: z
        .array(
          z.strictObject({
            clock: anyClock,
            before: days.describe('Days in force.'),
            after: days.describe('Days that would be.'),
            erased: count.describe('What would be erased that is kept today.'),
            held: count.describe('What would be due and a legal hold keeps.'),
            oldest: instant.nullable().describe('When the clock of the oldest that would be erased began.'),
          }),
        )
        .max(20)
        .describe('Clocks that would change.'),
    }),
  }),
  changePeriods: contract({
    id: 'privacy.changePeriods',
    method: 'put',
    path: '/api/v1/privacy/retention/periods',
    summary: 'Set how long things are kept; the next run follows it, in every process',
    description:
      'Asks for a sign-in within the last minutes. What a legal hold covers stays. Clocks that the configuration names are refused.',
    access: administrators,
    versioned: 'asks',
    body: z.strictObject({
      days: wish,
      erased: count.describe('How many things the plan said would be erased; refused when it is more by now.'),
    }),
    largest: 4_096,
    status: 200,
    returns: Periods,
  }),
};
