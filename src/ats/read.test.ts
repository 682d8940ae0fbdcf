import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSubmission } from '../engine/intake/submission.ts';
import { isMembers } from './body.ts';
import type { GenericMapping } from './generic/settings.ts';
import type { AtsEvent, ConnectorSettings, Members, TakenIn, Vendor } from './model.ts';
import { atsVendors } from './registry.ts';
import { ashbyApplication, greenhouseApplication, recruiteeCandidate, workableCandidate } from './testing/payloads.ts';

const receivedAt = '2026-03-02T09:00:00Z';

const read = (vendor: Vendor, body: Members, event?: string, settings: ConnectorSettings = {}): AtsEvent =>
  atsVendors[vendor].read(body, settings, { event, receivedAt });

const taken = (event: AtsEvent): TakenIn => {
  if (event.kind !== 'take-in') throw new Error(`not taken in: ${event.kind}`);
  return event.taken;
};

/** The application after the checks that everything passes. */
const application = (event: AtsEvent) => {
  const submission = readSubmission(taken(event).application);
  if (!submission.ok) throw new Error(JSON.stringify(submission.problems));
  return submission.application;
};

describe('Greenhouse', () => {
  it('tells an application with what the person calls their own', () => {
    const event = read('greenhouse', greenhouseApplication);
    expect(application(event)).toMatchObject({
      id: '71001',
      receivedAt: '2026-03-01T10:00:00Z',
      source: 'linkedin',
      job: { id: '274', title: 'Data Scientist', location: { address: 'London, UK' } },
      candidate: {
        name: 'Jo Example',
        email: 'jo@example.com',
        phone: '785-555-0117',
        profiles: [{ url: 'linkedin.example/jo' }, { url: 'jo.example' }],
      },
      resume: {
        work: [{ name: 'Example Works', position: 'Engineer', startDate: '01/01/2012' }],
        education: [{ institution: 'Example University', area: 'Physics' }],
      },
      answers: [{ question: 'Why?', answer: 'Because.' }],
    });
    expect(taken(event)).toMatchObject({
      candidate: '60001',
      changedAt: new Date('2026-03-01T10:00:01Z'),
      documents: [{ filename: 'jo.pdf', url: 'https://files.example.com/jo.pdf' }],
    });
  });

  it('leaves prospects alone, who have not applied', () => {
    const { application: it } = greenhouseApplication.payload;
    const body = { ...greenhouseApplication, payload: { application: { ...it, prospect: true } } };
    expect(read('greenhouse', body)).toEqual({ kind: 'ignore' });
  });

  it('tells hires, deletions, merges and changes of a person', () => {
    const person = { id: 37, deleted_application_ids: [1, 2], new_candidate_id: 45 };
    const tell = (action: string, payload: Members): AtsEvent => read('greenhouse', { action, payload });
    const offer = { id: 5, starts_at: '2026-05-01' };
    expect(tell('hire_candidate', { application: { id: 46, candidate: { id: 37 }, offer } })).toEqual({
      kind: 'hired',
      id: '46',
      candidate: '37',
      at: '2026-05-01',
    });
    expect(tell('delete_candidate', { person })).toEqual({ kind: 'erase', applications: ['1', '2'], candidate: '37' });
    expect(tell('candidate_anonymized', { candidate_id: 37 })).toMatchObject({ kind: 'erase', candidate: '37' });
    expect(tell('delete_application', { application: { id: 46 } })).toMatchObject({ applications: ['46'] });
    expect(tell('merge_candidate', { person })).toEqual({ kind: 'merge', from: '37', into: '45' });
    expect(tell('update_candidate', { candidate: { id: 37 } })).toEqual({ kind: 'refresh', candidate: '37' });
  });
});

describe('Ashby', () => {
  it('tells an application with the address and browser that it came from', () => {
    const event = read('ashby', ashbyApplication);
    expect(application(event)).toMatchObject({
      id: 'e9ed20fd-0000-4000-8000-000000000001',
      source: 'careers-site',
      candidate: { name: 'Jo Example', email: 'jo@example.com', phone: '785-555-0117' },
      session: { ip: '192.0.2.55', userAgent: 'Mozilla/5.0 (X11; Linux x86_64)' },
    });
  });

  it('tells hires, deletions and merges', () => {
    const { application: told } = ashbyApplication.data;
    expect(read('ashby', { action: 'candidateHire', data: { application: told } })).toMatchObject({ kind: 'hired' });
    expect(read('ashby', { action: 'candidateDelete', data: { candidate: { id: 'c' } } })).toEqual({
      kind: 'erase',
      applications: [],
      candidate: 'c',
    });
    const data = { deletedCandidate: { id: 'a' }, mergedCandidate: { id: 'b' } };
    expect(read('ashby', { action: 'candidateMerge', data })).toEqual({ kind: 'merge', from: 'a', into: 'b' });
  });
});

describe('Workable and Recruitee', () => {
  it('tell candidates that are applications', () => {
    expect(application(read('workable', workableCandidate))).toMatchObject({
      id: '108d1748',
      source: 'job-board',
      candidate: { name: 'Jo Example', location: { address: 'Lawrence, KS, USA' } },
      resume: {
        basics: { label: 'Operations Manager' },
        work: [{ name: 'Example Works', position: 'Manager' }],
        education: [{ institution: 'Example University', studyType: 'BSc', area: 'Physics' }],
        skills: [{ name: 'Planning' }],
      },
    });
    expect(application(read('recruitee', recruiteeCandidate))).toMatchObject({
      id: '501',
      source: 'careers-site',
      job: { id: '5', title: 'Backend Engineer' },
      candidate: { name: 'Jo Example', email: 'jo@example.com' },
    });
  });

  it('tell a hire when a move ends in one', () => {
    const { data } = workableCandidate;
    const moved = { event_type: 'candidate_moved', data: { ...data, hired_at: '2026-04-01T00:00:00Z' } };
    expect(read('workable', moved)).toMatchObject({ kind: 'hired', id: '108d1748', at: '2026-04-01T00:00:00Z' });
    expect(read('workable', { event_type: 'candidate_moved', data })).toEqual({ kind: 'ignore' });
    const payload = { candidate: { id: 501 }, details: { to_stage: { category: 'hire' } } };
    expect(read('recruitee', { event_type: 'candidate_moved', payload })).toMatchObject({ kind: 'hired', id: '501' });
    expect(read('recruitee', { event_type: 'candidate_deleted', payload })).toMatchObject({ kind: 'erase' });
  });
});

describe('Lever, SmartRecruiters and Teamtailor', () => {
  it('say where to ask', () => {
    const data = { applicationId: 'a', opportunityId: 'o', contactId: 'c' };
    expect(read('lever', { event: 'applicationCreated', data })).toEqual({ kind: 'ask', id: 'o', candidate: 'c' });
    expect(read('lever', { event: 'candidateDeleted', data })).toMatchObject({ kind: 'erase', applications: ['o'] });
    const pair = { job_id: 'j.1', candidate_id: 'c' };
    expect(read('smartrecruiters', pair, 'application.created')).toMatchObject({ kind: 'ask', id: 'c.j.1' });
    expect(read('smartrecruiters', pair, 'position.created')).toEqual({ kind: 'ignore' });
    expect(read('smartrecruiters', pair)).toEqual({ kind: 'ignore' });
    const told = { payload: { event_name: 'job_application.create', data: { id: 2 } } };
    expect(read('teamtailor', told)).toMatchObject({ kind: 'ask', id: '2' });
    const gone = { payload: { event_name: 'candidate.destroy', data: { id: 2 } } };
    expect(read('teamtailor', gone)).toMatchObject({ kind: 'erase', candidate: '2' });
  });
});

describe('a sender of your own', () => {
  const mapping: GenericMapping = {
    fields: {
      id: '/application/number',
      receivedAt: 'application.sent',
      'candidate.name': 'person.name',
      'candidate.email': '/person/emails/0',
      'candidate.profiles': 'person.links',
      'job.title': 'application.role~name',
      'session.ip': 'meta.ip',
      'answers.0': 'form.why',
    },
    events: { at: 'type', takeIn: ['sent'], erase: ['withdrawn'], hired: ['hired'] },
    documents: 'files',
  };
  const body = {
    type: 'sent',
    application: { number: 17, sent: '2026-03-01 10:00', 'role~name': 'Chef' },
    person: {
      name: 'Jo Example',
      emails: ['jo@example.com'],
      links: ['https://example.com/jo', 'https://example.org/jo'],
    },
    meta: { ip: '192.0.2.1' },
    form: { why: 'Because.' },
    files: ['https://files.example.com/jo.pdf'],
  };

  it('is read by the paths of its mapping, in the words of a CSV file', () => {
    const event = read('generic', body, undefined, { mapping });
    expect(application(event)).toMatchObject({
      id: '17',
      receivedAt: '2026-03-01T10:00:00Z',
      candidate: { name: 'Jo Example', email: 'jo@example.com', profiles: [{}, {}] },
      job: { title: 'Chef' },
      session: { ip: '192.0.2.1' },
      answers: [{ question: 'form.why', answer: 'Because.' }],
    });
    expect(taken(event).documents).toEqual([{ filename: undefined, url: 'https://files.example.com/jo.pdf' }]);
  });

  it('is read as the page about tracking systems shows', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/ats.md'), 'utf8');
    const [connector, delivery] = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map((block) =>
      JSON.parse(block[1] ?? ''),
    );
    const event = read('generic', delivery, undefined, connector.settings);
    expect(application(event)).toMatchObject({
      id: '17',
      candidate: { name: 'Jo Example', phone: '785-555-0117' },
      job: { id: 'chef' },
      answers: [{ answer: 'Because.' }],
    });
    expect(taken(event).documents).toHaveLength(1);
  });

  it('may tell other events, and nothing at all', () => {
    const tell = (type: unknown): AtsEvent => read('generic', { ...body, type }, undefined, { mapping });
    expect(tell('withdrawn')).toMatchObject({ kind: 'erase', applications: ['17'] });
    expect(tell('hired')).toMatchObject({ kind: 'hired', id: '17' });
    expect(tell('viewed')).toEqual({ kind: 'ignore' });
    expect(tell(undefined)).toEqual({ kind: 'ignore' });
  });

  it('that leaves out a name or an id is unreadable, and inherited members are none', () => {
    const { person: _, ...nameless } = body;
    expect(read('generic', nameless, undefined, { mapping })).toEqual({ kind: 'unreadable' });
    const odd = { ...mapping, fields: { ...mapping.fields, id: 'constructor.name' } };
    expect(read('generic', body, undefined, { mapping: odd })).toEqual({ kind: 'unreadable' });
  });
});

describe('payloads that are not what they should be', () => {
  const odd: readonly unknown[] = [null, 1, 'x', [], {}, [[]], { id: {} }, { value: ['x'] }, { id: '../../etc' }, true];

  it('are ignored or read as far as they go, and never throw', () => {
    const shapes: readonly (readonly [Vendor, Members])[] = [
      ['greenhouse', greenhouseApplication],
      ['ashby', ashbyApplication],
      ['workable', workableCandidate],
      ['recruitee', recruiteeCandidate],
    ];
    let looked = 0;
    const replaceEach = (value: unknown, whole: (inner: unknown) => Members, vendor: Vendor): void => {
      for (const other of odd) {
        expect(read(vendor, whole(other)).kind).toMatch(/^[a-z-]+$/);
        looked += 1;
      }
      if (Array.isArray(value)) {
        for (const [at, it] of value.entries()) replaceEach(it, (inner) => whole(value.with(at, inner)), vendor);
      } else if (isMembers(value)) {
        for (const [key, it] of Object.entries(value)) {
          replaceEach(it, (inner) => whole({ ...value, [key]: inner }), vendor);
        }
      }
    };
    for (const [vendor, body] of shapes) {
      replaceEach(body, (inner) => (isMembers(inner) ? inner : { inner }), vendor);
    }
    expect(looked).toBeGreaterThan(1_000);
  });
});

const shared = process.env['GATEHOUSE_SHARED_DATA'] ?? join(import.meta.dirname, '../../../shared/data');
const folder = join(shared, 'ats');
if (!existsSync(folder)) process.stdout.write(`skipped: ${folder} is not there\n`);

describe.skipIf(!existsSync(folder))('payloads as collected', () => {
  const kinds: Readonly<Record<string, AtsEvent['kind']>> = {
    'greenhouse/application_created': 'take-in',
    'greenhouse/application_updated': 'take-in',
    'greenhouse/application_deleted': 'erase',
    'greenhouse/candidate_anonymized': 'erase',
    'greenhouse/candidate_deleted': 'erase',
    'greenhouse/candidate_merged': 'merge',
    'greenhouse/candidate_hired': 'hired',
    'greenhouse/candidate_prospect_updated': 'refresh',
    'ashby/applicationSubmit': 'take-in',
    'ashby/applicationUpdate': 'take-in',
    'ashby/candidateDelete': 'erase',
    'ashby/candidateHire': 'hired',
    'ashby/candidateMerge': 'merge',
    'lever/applicationCreated': 'ask',
    'recruitee/candidate_created': 'take-in',
    'smartrecruiters/application.created': 'ask',
    'teamtailor/job_application.create': 'ask',
    'workable/candidate_created': 'take-in',
  };
  const vendors = ['greenhouse', 'ashby', 'lever', 'recruitee', 'smartrecruiters', 'teamtailor', 'workable'] as const;
  const files = existsSync(folder)
    ? vendors.flatMap((vendor) =>
        readdirSync(join(folder, vendor))
          .filter((name) => name.endsWith('.json'))
          .map((name) => ({ vendor, name: name.slice(0, -5) })),
      )
    : [];

  for (const { vendor, name } of files) {
    const wanted = kinds[`${vendor}/${name}`] ?? 'ignore';
    it(`of ${vendor} called ${name} mean: ${wanted}`, () => {
      const body: unknown = JSON.parse(readFileSync(join(folder, vendor, `${name}.json`), 'utf8'));
      if (!isMembers(body)) throw new Error('no object');
      const event = read(vendor, body, vendor === 'smartrecruiters' ? name : undefined);
      expect(event.kind).toBe(wanted);
      if (event.kind === 'take-in') expect(application(event).candidate.name).not.toBe('');
    });
  }
});
