import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ann, ben, seen, type TestDesk, testDesk } from '../../desk/review/testing/desk.ts';
import type { Route } from '../route.ts';
import { json, person, testApp } from '../testing/app.ts';
import type { Ask, Asks } from '../testing/ask.ts';
import { hostileFlaws } from '../testing/hostile.ts';
import { matrixFlaws } from '../testing/matrix.ts';
import { campaignDecisionRoutes } from './campaign-decisions.ts';
import { caseRoutes } from './cases.ts';

let desk: TestDesk;
let routes: readonly Route[];
let count = 0;
beforeAll(async () => {
  desk = await testDesk({ blindShare: 1 });
  routes = [...caseRoutes(desk.cases), ...campaignDecisionRoutes(desk.cases.campaigns)];
});
afterAll(() => desk.db.close());

const lead = person('lead');
const decision = { outcome: 'verified', reason: 'work-shown', note: 'Saw it.', worth: 'worthwhile' } as const;
const adverse = {
  outcome: 'refused',
  reason: 'declined-every-route',
  note: 'All of them.',
  worth: 'worthwhile',
} as const;

const fresh = (campaign?: string) => {
  count += 1;
  return desk.opened({ number: count, ...(campaign !== undefined && { campaign }) });
};
/** A request about a fresh case. */
const on =
  (body?: unknown): (() => Promise<Ask>) =>
  async () => ({ params: { id: (await fresh()).id }, body });
const at = (version: number) => ({ 'If-Match': `"${version}"` });

const file = async (): Promise<Ask> => {
  const { id } = await fresh();
  const kept = await desk.cases.papers.attach(ann, id, { name: 'a.txt', bytes: Buffer.from('text') });
  return { params: { id, file: kept.id } };
};
const blind = async (body: unknown, judged: boolean): Promise<Ask> => {
  await desk.cases.deciding.decide(ann, seen(await fresh()), decision);
  desk.pass(7);
  await desk.work('cases.settle');
  const look = await desk.cases.secondLooks.next(lead);
  const id = look?.id ?? '';
  if (judged && look?.judged === false) await desk.cases.secondLooks.judge(lead, id, []);
  if (!judged) await desk.db.execute('update blind_review set judged_at = null where id = $1', [id]);
  return { params: { id }, body };
};
const over = async (by: typeof ann, applied: boolean, body?: unknown): Promise<Ask> => {
  const campaign = `c-${count}`;
  await fresh(campaign);
  const { campaigns } = desk.cases;
  const proposed = await campaigns.propose(by, campaign, { ...adverse, except: [] });
  const now = applied ? await campaigns.apply(by, seen(proposed)) : proposed;
  return { params: { id: campaign, decision: proposed.id }, body, headers: at(now.version) };
};

const asks: Asks = {
  'cases.search': () => ({ body: { text: 'api:a-1' } }),
  'cases.open': async () => {
    await fresh();
    return { body: { application: `api:a-${count}` } };
  },
  'cases.read': on(),
  'cases.reveal': on({ reason: 'Complaint 17' }),
  'cases.take': on(),
  'cases.assign': on({ to: 'ben' }),
  'cases.release': on(),
  'cases.escalate': on({ note: 'Please look.' }),
  'cases.snooze': on({ until: '2026-03-09T09:00:00Z', note: 'Waiting.' }),
  'cases.wake': on(),
  'cases.decide': on(decision),
  'cases.sign': async () => {
    const { case: it } = await desk.cases.deciding.decide(ann, seen(await fresh()), adverse);
    return { params: { id: it.id }, body: { approve: true }, headers: at(it.version) };
  },
  'cases.undo': on(),
  'cases.reopen': on({ reason: 'new-evidence', note: 'The school answered.' }),
  'cases.uphold': on({ note: 'Explained.' }),
  'cases.ask': on({ questions: ['Where did you study?'] }),
  'cases.answer': async () => {
    const asked = await desk.cases.asking.ask(ann, seen(await fresh()), ['Where did you study?']);
    const { asked: questions } = await desk.cases.files.read(ann, asked.id);
    const answers = [{ question: questions[0]?.id, text: 'At Example.' }];
    return { params: { id: asked.id }, body: { answers }, headers: at(asked.version) };
  },
  'cases.addNote': on({ text: 'Called.' }),
  'cases.attach': async () => ({
    params: { id: (await fresh()).id },
    bytes: Buffer.from('%PDF-1.7'),
    headers: { 'X-File-Name': 'r%C3%A9sum%C3%A9.pdf' },
  }),
  'cases.attachment': file,
  'cases.evidencePack': on(),
  'cases.attachmentText': file,
  'cases.attachmentPage': async () => {
    const { params } = await file();
    return { params: { ...params, page: '1' } };
  },
  'cases.bulk': async () => {
    const { id } = await fresh();
    return { body: { action: 'take', items: [{ id, version: 1 }] } };
  },
  'cases.playbook': on(),
  'cases.check': on({ step: 'employment', result: 'verified', note: 'Called the switchboard.' }),
  'cases.interview': on(),
  'cases.score': on({ scores: [{ question: 'proud-line', score: 2 }] }),
  'cases.judge': on({ signals: [{ signal: 'network-anonymous', weighs: 'no' }] }),
  'cases.judgeSignals': () => blind({ signals: [{ signal: 'network-anonymous', weighs: 'no' }] }, false),
  'cases.concludeBlind': () => blind({ outcome: 'verified', reason: 'work-shown', note: 'Saw it.' }, true),
  'campaignDecisions.plan': () => over(lead, false, { ...adverse, except: [] }),
  'campaignDecisions.propose': () => over(lead, false, { ...adverse, except: [] }),
  'campaignDecisions.list': () => over(lead, false),
  'campaignDecisions.read': () => over(lead, false),
  'campaignDecisions.apply': () => over(lead, false),
  'campaignDecisions.sign': () => over(ann, true, { approve: true }),
  'campaignDecisions.undo': () => over(lead, true),
};

// Thirty routes as fourteen askers, each with a case of its own.
test('every route answers everybody as its contract says, and what is of another job is not found', async () => {
  const refusals = {
    'cases.sign': { analyst: 403 },
    'cases.judgeSignals': { analyst: 404 },
    'cases.concludeBlind': { analyst: 404 },
    'campaignDecisions.apply': { analyst: 403 },
    'campaignDecisions.sign': { analyst: 403 },
    'campaignDecisions.undo': { analyst: 403 },
  };
  expect(await matrixFlaws({ routes, job: 'job-1', asks, refusals })).toEqual([]);
}, 300_000);

test('hostile input gets problem bodies on every route', async () => {
  expect(await hostileFlaws({ routes, actor: lead, asks, seed: 4, most: 25 })).toEqual([]);
}, 600_000);

const Page = z.object({ items: z.array(z.object({ id: z.string() })), next: z.string().nullable() });

describe('over HTTP', () => {
  const as = (actor = ann) => testApp({ routes, actor });

  test('two people who saw the same version cannot both decide', async () => {
    const { id } = await fresh();
    const read = await as().request(`/api/v1/cases/${id}`);
    const tag = read.headers.get('etag') ?? '';
    expect(tag).toBe('"1"');
    const path = `/api/v1/cases/${id}/decide`;
    expect((await as().request(path, json(decision))).status).toBe(428);
    expect((await as().request(path, json(decision, { 'If-Match': tag }))).status).toBe(200);
    const late = await as(ben).request(path, json(decision, { 'If-Match': tag }));
    expect(late.status).toBe(412);
    expect(await late.json()).toMatchObject({ status: 412 });
  });

  test('the queue is narrowed by lists of values, and pages follow a cursor', async () => {
    const first = await as().request('/api/v1/cases?band=review&band=priority&state=waiting&limit=2&linked=false');
    expect(first.status).toBe(200);
    const { items, next } = Page.parse(await first.json());
    expect(items).toHaveLength(2);
    const second = await as().request(`/api/v1/cases?band=review&band=priority&state=waiting&limit=2&cursor=${next}`);
    expect(Page.parse(await second.json()).items[0]?.id).not.toBe(items[0]?.id);
  });

  test('a file is given to be saved, whatever it holds', async () => {
    const { params } = await file();
    const reply = await as().request(`/api/v1/cases/${params?.['id']}/attachments/${params?.['file']}`);
    expect(reply.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(reply.headers.get('content-security-policy')).toContain('sandbox');
    expect(await reply.text()).toBe('text');
  });

  test('the lists of reasons say which outcomes need a second person', async () => {
    const reply = await as().request('/api/v1/cases/reasons');
    expect((await reply.text()).match(/"needsSecond":true/g)).toHaveLength(3);
  });
});
