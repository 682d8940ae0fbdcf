import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readSubmission } from '../engine/intake/submission.ts';
import type { AtsApi } from './api.ts';
import { createAtsApi } from './clients.ts';
import { createCaller, Refused } from './http/caller.ts';
import type { ConnectorSettings, TakenIn, Vendor } from './model.ts';
import { ashbyApplication, recruiteeCandidate, workableCandidate } from './testing/payloads.ts';
import { type Player, startPlayer } from './testing/player.ts';

let time = new Date('2026-03-02T09:00:00Z');
let player: Player;

beforeAll(async () => {
  player = await startPlayer();
});
beforeEach(() => {
  player.heard.length = 0;
});
afterAll(() => player.close());

const api = (vendor: Vendor, settings: ConnectorSettings = {}): AtsApi => {
  const now = (): Date => time;
  const caller = createCaller({ reach: 'anywhere', now, sleep: () => Promise.resolve() });
  return createAtsApi(vendor, { caller, token: 'client:secret', settings, now, origin: player.origin });
};

const there = (told: TakenIn | 'gone'): TakenIn => {
  if (told === 'gone') throw new Error('gone');
  return told;
};

const application = (told: TakenIn | 'gone') => {
  const submission = readSubmission(there(told).application);
  if (!submission.ok) throw new Error(JSON.stringify(submission.problems));
  return submission.application;
};

const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;

describe('Greenhouse', () => {
  const signIn = (): void =>
    player.play('POST /token', { json: { access_token: 'token-1', expires_at: '2026-03-02T10:00:00Z' } });
  const author: ConnectorSettings = { author: '92' };

  it('puts an application together from its lists and signs in once', async () => {
    signIn();
    const row = { id: 71, candidate_id: 60, job_id: 5, status: 'hired', applied_at: '2026-03-01T10:00:00Z' };
    player.play('GET /v3/applications', { json: [{ ...row, last_activity_at: '2026-03-02T08:00:00Z' }] });
    const emails = [{ value: 'jo@example.com', type: 'personal' }];
    player.play('GET /v3/candidates', {
      json: [{ id: 60, first_name: 'Jo', last_name: 'Example', email_addresses: emails }],
    });
    player.play('GET /v3/attachments', {
      json: [{ filename: 'jo.pdf', url: 'https://x.example/jo.pdf', type: 'resume' }],
    });
    player.play('GET /v3/candidate_employments', { json: [{ company_name: 'Example Works', title: 'Engineer' }] });
    player.play('GET /v3/jobs', { json: [{ id: 5, name: 'Chef' }] });
    const greenhouse = api('greenhouse', author);
    const told = await greenhouse.application('71');
    expect(application(told)).toMatchObject({
      id: '71',
      candidate: { name: 'Jo Example', email: 'jo@example.com' },
      job: { id: '5', title: 'Chef' },
      resume: { work: [{ name: 'Example Works', position: 'Engineer' }] },
    });
    expect(there(told)).toMatchObject({
      candidate: '60',
      hiredAt: '2026-03-02T08:00:00Z',
      documents: [{ filename: 'jo.pdf' }],
    });
    await greenhouse.test();
    const signedIn = player.heard.filter(({ line }) => line === 'POST /token');
    expect(signedIn).toHaveLength(1);
    expect(signedIn[0]).toMatchObject({
      headers: { authorization: basic('client:secret') },
      body: 'grant_type=client_credentials&sub=92',
    });
    expect(player.heard.at(-1)?.headers.authorization).toBe('Bearer token-1');
  });

  it('signs in again when the token ends or was replaced elsewhere', async () => {
    signIn();
    const greenhouse = api('greenhouse');
    player.play('GET /v3/applications', { json: [] }, { status: 401 }, { json: [] });
    await greenhouse.test();
    await greenhouse.test();
    expect(player.heard.filter(({ line }) => line === 'POST /token')).toHaveLength(2);
    time = new Date('2026-03-02T09:59:30Z');
    await greenhouse.test();
    expect(player.heard.filter(({ line }) => line === 'POST /token')).toHaveLength(3);
    time = new Date('2026-03-02T09:00:00Z');
  });

  it('knows when an application is gone', async () => {
    signIn();
    player.play('GET /v3/applications', { json: [] });
    expect(await api('greenhouse').application('71')).toBe('gone');
  });

  it('writes notes as a user and sets one of our tags', async () => {
    signIn();
    player.play('POST /v3/notes', { status: 201, json: { id: 1 } });
    player.play('GET /v3/notes', { json: [{ id: 1, body: 'something (mark-1)' }] });
    const { write } = api('greenhouse', author);
    const target = { application: '71', candidate: '60' };
    await write?.note(target, 'Look at this');
    expect(JSON.parse(player.heard.at(-1)?.body ?? '')).toEqual({
      candidate_id: 60,
      user_id: 92,
      body: 'Look at this',
      visibility: 'private',
      note_type: 'NOTE',
    });
    expect(await write?.hasNote(target, 'mark-1')).toBe(true);
    expect(await write?.hasNote(target, 'mark-2')).toBe(false);

    player.play('GET /v3/candidate_tags', {
      json: [
        { id: 1, name: 'ours: a' },
        { id: 2, name: 'ours: b' },
      ],
    });
    player.play('GET /v3/applied_candidate_tags', { json: [{ id: 9, candidate_tag_id: 2 }] });
    player.play('DELETE /v3/applied_candidate_tags/9', { status: 204 });
    player.play('POST /v3/applied_candidate_tags', { status: 201, json: {} });
    player.heard.length = 0;
    await write?.tag(target, 'ours: a', ['ours: b']);
    const changes = player.heard.filter(({ line }) => !line.startsWith('GET'));
    expect(changes.map(({ line }) => line)).toEqual([
      'DELETE /v3/applied_candidate_tags/9',
      'POST /v3/applied_candidate_tags',
    ]);
    expect(JSON.parse(changes[1]?.body ?? '')).toEqual({ candidate_id: 60, candidate_tag_id: 1 });
    await expect(write?.tag(target, 'ours: c', [])).rejects.toBeInstanceOf(Refused);
  });
});

describe('Ashby', () => {
  const { application: told } = ashbyApplication.data;

  it('tells application, candidate, answers and files', async () => {
    const formDefinition = { sections: [{ fields: [{ field: { path: 'why', title: 'Why?' } }] }] };
    const forms = [{ formDefinition, submittedValues: { why: 'Because.', _systemfield_name: 'Jo' } }];
    const results = { ...told, applicationFormSubmissions: forms };
    player.play('POST /application.info', { json: { success: true, results } });
    const candidate = {
      ...told.candidate,
      socialLinks: [{ type: 'LinkedIn', url: 'https://linkedin.example/jo' }],
      company: 'Example Works',
      school: 'Example University',
      location: { locationSummary: 'Lawrence, KS', locationComponents: [{ type: 'City', name: 'Lawrence' }] },
      resumeFileHandle: { id: 'f', name: 'jo.pdf', handle: 'h-1' },
      fileHandles: [{ id: 'f', name: 'jo.pdf', handle: 'h-2' }],
    };
    player.play('POST /candidate.info', { json: { success: true, results: candidate } });
    const ashby = api('ashby');
    const found = await ashby.application(told.id);
    expect(application(found)).toMatchObject({
      candidate: { profiles: [{ url: 'https://linkedin.example/jo' }], location: { city: 'Lawrence' } },
      resume: { work: [{ name: 'Example Works' }], education: [{ institution: 'Example University' }] },
      answers: [{ question: 'Why?', answer: 'Because.' }],
      session: { ip: '192.0.2.55' },
    });
    expect(there(found).documents).toEqual([{ filename: 'jo.pdf', handle: 'h-1' }]);
    expect(player.heard[0]).toMatchObject({ headers: { authorization: basic('client:secret:') } });

    player.play('POST /file.info', { json: { success: true, results: { url: `${player.origin}/jo.pdf` } } });
    player.play('GET /jo.pdf', { bytes: Buffer.from('%PDF') });
    expect(Buffer.from(await ashby.document({ filename: 'jo.pdf', handle: 'h-1' })).toString()).toBe('%PDF');
    expect(player.heard.at(-1)?.headers.authorization).toBeUndefined();
  });

  it('says in an answer of 200 that something is gone or refused', async () => {
    player.play('POST /application.info', { json: { success: false, errors: ['application_not_found'] } });
    expect(await api('ashby').application('x')).toBe('gone');
    player.play('POST /application.info', { json: { success: false, errors: ['missing_endpoint_permission'] } });
    await expect(api('ashby').application('x')).rejects.toMatchObject({ status: 400 });
  });

  it('writes notes and tags', async () => {
    player.play('POST /candidate.createNote', { json: { success: true, results: {} } });
    player.play('POST /candidate.listNotes', { json: { success: true, results: [{ content: 'a (mark-1)' }] } });
    player.play('POST /candidateTag.create', { json: { success: true, results: { id: 't-1' } } });
    player.play('POST /candidate.addTag', { json: { success: true, results: {} } });
    const { write } = api('ashby');
    const target = { application: 'a', candidate: 'c' };
    await write?.note(target, 'Look');
    expect(JSON.parse(player.heard[0]?.body ?? '')).toEqual({
      candidateId: 'c',
      note: { type: 'text/plain', value: 'Look' },
    });
    expect(await write?.hasNote(target, 'mark-1')).toBe(true);
    await write?.tag(target, 'ours', []);
    expect(JSON.parse(player.heard.at(-1)?.body ?? '')).toEqual({ candidateId: 'c', tagId: 't-1' });
  });
});

describe('Lever', () => {
  it('tells an opportunity, its résumé as Lever read it, and a hire by the reason it was archived for', async () => {
    const opportunity = {
      id: 'o-1',
      name: 'Jo Example',
      contact: 'c-1',
      emails: ['jo@example.com'],
      phones: [{ type: 'mobile', value: '785-555-0117' }],
      links: ['https://linkedin.example/jo'],
      location: 'Lawrence, KS',
      sources: ['LinkedIn'],
      createdAt: 1_772_359_200_000,
      archived: { reason: 'r-1', archivedAt: 1_772_445_600_000 },
      applications: [
        { id: 'a-1', type: 'posting', createdAt: 1_772_359_200_000, posting: { id: 'p-1', text: 'Chef' } },
      ],
    };
    player.play('GET /v1/opportunities/o-1', { json: { data: opportunity } });
    player.play('GET /v1/archive_reasons/r-1', { json: { data: { id: 'r-1', text: 'Hired', type: 'hired' } } });
    const parsedData = {
      positions: [{ org: 'Example Works', title: 'Cook', start: { year: 2019, month: 4 } }],
      schools: [{ org: 'Example University', degree: 'BSc', field: 'Physics' }],
    };
    player.play('GET /v1/opportunities/o-1/resumes', {
      json: { data: [{ id: 'f-1', file: { name: 'jo.pdf' }, parsedData }] },
    });
    player.play('GET /v1/opportunities/o-1/resumes/f-1/download', { bytes: Buffer.from('%PDF') });
    const lever = api('lever');
    const found = await lever.application('o-1');
    expect(application(found)).toMatchObject({
      id: 'o-1',
      receivedAt: '2026-03-01T10:00:00.000Z',
      source: 'linkedin',
      job: { id: 'p-1', title: 'Chef' },
      resume: { work: [{ name: 'Example Works', startDate: '2019-04' }], education: [{ area: 'Physics' }] },
    });
    expect(there(found)).toMatchObject({ candidate: 'c-1', hiredAt: '2026-03-02T10:00:00.000Z' });
    const [document] = there(found).documents;
    if (document === undefined) throw new Error('no document');
    expect(Buffer.from(await lever.document(document)).toString()).toBe('%PDF');
    expect(await lever.application('o-2')).toBe('gone');
  });
});

describe('Workable', () => {
  it('tells a candidate with the token of the account', async () => {
    player.play('GET /spi/v3/candidates/108d1748', { json: { candidate: workableCandidate.data } });
    const workable = api('workable', { account: 'example' });
    expect(application(await workable.application('108d1748'))).toMatchObject({ candidate: { name: 'Jo Example' } });
    expect(player.heard[0]?.headers.authorization).toBe('Bearer client:secret');
    expect(await workable.application('nobody')).toBe('gone');
  });
});

describe('SmartRecruiters', () => {
  it('tells a candidate and the job of the pair', async () => {
    player.play('GET /candidates/c-1', {
      json: {
        id: 'c-1',
        firstName: 'Jo',
        lastName: 'Example',
        email: 'jo@example.com',
        phoneNumber: '785-555-0117',
        web: { linkedin: 'https://linkedin.example/jo' },
        createdOn: '2026-03-01T10:00:00.000Z',
        primaryAssignment: { job: { id: 'j-1', title: 'Chef' }, status: 'NEW' },
        experience: [{ title: 'Cook', company: 'Example Works', startDate: '2019-04' }],
        education: [{ institution: 'Example University', degree: 'BSc', major: 'Physics' }],
      },
    });
    const content = [
      { id: 'f-1', name: 'jo.pdf', type: 'RESUME' },
      { id: 'f-2', name: 'offer.pdf', type: 'OFFER' },
    ];
    player.play('GET /candidates/c-1/attachments', { json: { content } });
    player.play('GET /candidates/c-1/attachments/f-1', { bytes: Buffer.from('%PDF') });
    const smart = api('smartrecruiters');
    const found = await smart.application('c-1.j-1');
    expect(application(found)).toMatchObject({
      id: 'c-1.j-1',
      job: { id: 'j-1', title: 'Chef' },
      candidate: { name: 'Jo Example', profiles: [{ url: 'https://linkedin.example/jo' }] },
    });
    expect(there(found)).toMatchObject({ candidate: 'c-1', hiredAt: undefined, documents: [{ filename: 'jo.pdf' }] });
    const [document] = there(found).documents;
    if (document === undefined) throw new Error('no document');
    await smart.document(document);
    expect(player.heard.at(-1)?.headers['x-smarttoken']).toBe('client:secret');
    expect(await smart.application('c-2.j-1')).toBe('gone');
  });
});

describe('Recruitee', () => {
  it('tells a candidate of a company with its jobs beside it', async () => {
    const { candidate } = recruiteeCandidate.payload;
    const told = { ...candidate, cv_original_url: 'https://files.example.com/jo.pdf', offers: undefined };
    const references = [
      { type: 'Stage', id: 1 },
      { type: 'Offer', id: 5, title: 'Chef' },
    ];
    player.play('GET /c/77/candidates/501', { json: { candidate: told, references } });
    const found = await api('recruitee', { account: '77' }).application('501');
    expect(application(found)).toMatchObject({ id: '501', job: { id: '5', title: 'Chef' } });
    expect(there(found).documents).toEqual([{ filename: undefined, url: 'https://files.example.com/jo.pdf' }]);
  });
});

describe('Teamtailor', () => {
  it('tells a job application with what it includes', async () => {
    const relation = (type: string, id: string) => ({ data: { type, id } });
    const relationships = {
      candidate: relation('candidates', '9'),
      job: relation('jobs', '5'),
      stage: relation('stages', '7'),
    };
    const attributes = { 'created-at': '2026-03-01T11:00:00.000+01:00', 'cover-letter': 'Dear all' };
    const person = {
      'first-name': 'Jo',
      'last-name': 'Example',
      email: 'jo@example.com',
      'linkedin-url': 'https://linkedin.example/jo',
      'original-resume': 'https://files.example.com/jo.pdf',
    };
    player.play('GET /v1/job-applications/2', {
      json: {
        data: { id: '2', type: 'job-applications', attributes, relationships },
        included: [
          { id: '9', type: 'candidates', attributes: person },
          { id: '5', type: 'jobs', attributes: { title: 'Chef' } },
          { id: '7', type: 'stages', attributes: { 'stage-type': 'inbox' } },
        ],
      },
    });
    const found = await api('teamtailor').application('2');
    expect(application(found)).toMatchObject({
      id: '2',
      receivedAt: '2026-03-01T11:00:00.000+01:00',
      job: { id: '5', title: 'Chef' },
      candidate: { name: 'Jo Example', profiles: [{ url: 'https://linkedin.example/jo' }] },
      answers: [{ question: 'Cover letter', answer: 'Dear all' }],
    });
    expect(there(found)).toMatchObject({ candidate: '9', hiredAt: undefined });
    expect(player.heard[0]).toMatchObject({
      line: 'GET /v1/job-applications/2?include=candidate,job,stage',
      headers: { authorization: 'Token token=client:secret', 'x-api-version': '20240904' },
    });
  });
});
