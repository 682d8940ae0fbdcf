import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Application } from '../../engine/contract/application.ts';
import { blindFile, blindRows } from './blind.ts';
import { ann, type TestDesk, testDesk } from './testing/desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await testDesk();
});
afterAll(() => desk.db.close());

const application: Application = {
  id: 'a-1',
  receivedAt: '2026-03-02T09:00:00Z',
  candidate: {
    name: 'Robin Example',
    email: 'robin@example.com',
    phone: '+1 202 555 0143',
    location: {
      address: '1 Example Street',
      city: 'Springfield',
      region: 'IL',
      postalCode: '62701',
      countryCode: 'US',
    },
    profiles: [{ network: 'GitHub', username: 'robinwrites', url: 'https://github.com/robinwrites' }],
    references: [{ name: 'Kim Sample', email: 'kim@example.org' }],
    referredBy: 'Kim Sample',
  },
  resume: {
    basics: { name: 'Robin Example', label: 'Analyst', image: 'https://example.com/robin.png', summary: 'I am Robin.' },
    work: [
      { name: 'Quarry Rail', position: 'Analyst', url: 'https://example.org', highlights: ['Robin led two people.'] },
    ],
    education: [{ institution: 'Example State University', area: 'Economics', studyType: 'Bachelor' }],
    references: [{ name: 'Kim Sample', reference: 'Splendid.' }],
  },
  documents: [
    { filename: 'robin-example.pdf', text: 'Robin Example, Example State University', metadata: { author: 'Robin' } },
  ],
  session: { ip: '192.0.2.7', deviceId: 'device-1', timeZone: 'America/Chicago', userAgent: 'Browser' },
  answers: [{ question: 'Why here?', answer: 'At Example State University, Robin wrote to robin@example.com.' }],
};

test('what is left says what was done and when, and nothing of who or which school', async () => {
  const line = await desk.opened({ number: 1, name: 'Robin Example' });
  const file = await desk.cases.files.read(ann, line.id);
  if (file.view !== 'full' || file.result === null) throw new Error('a file in full was expected');
  const blind = blindFile(desk.vault, { ...file, result: file.result }, application);
  const text = JSON.stringify([blind.received, blind.evidence]);
  expect(text).not.toMatch(
    /Robin|robin|Kim|kim@|State University|555|192\.0\.2\.7|device-1|Example Street|62701|https?:/,
  );
  expect(blind.received).toMatchObject({
    candidate: { location: { city: 'Springfield', countryCode: 'US' } },
    resume: {
      work: [{ name: 'Quarry Rail', position: 'Analyst' }],
      education: [{ area: 'Economics', studyType: 'Bachelor' }],
    },
    session: { timeZone: 'America/Chicago' },
    answers: [{ question: 'Why here?' }],
  });
});

test('nothing in it leads the judgement: no band, total, weight, time that is left, nor what colleagues did', async () => {
  const line = await desk.opened({ number: 2, name: 'Kim Other' });
  const open = await desk.cases.files.read(ann, line.id);
  const blind = await desk.cases.files.readBlind(ann, line.id);
  if (open.view !== 'full' || blind.view !== 'blind') throw new Error('a blind file was expected');
  expect(Object.keys(blind).toSorted()).toEqual([
    'application',
    'coverage',
    'evidence',
    'id',
    'job',
    'moves',
    'owner',
    'received',
    'receivedAt',
    'role',
    'screenedAt',
    'state',
    'tier',
    'version',
    'view',
  ]);
  const rows = open.result?.evidence ?? [];
  expect(rows.length).toBeGreaterThan(0);
  expect(blind.evidence.map(({ signal }) => signal)).toEqual(rows.map(({ signal }) => signal).toSorted());
  for (const row of blind.evidence) expect(Object.keys(row)).toEqual(['signal', 'says', 'fields']);
  expect(JSON.stringify(blind)).not.toMatch(
    /"(?:band|bits|score|probability|interval|prior|strength|dueAt|steps|notes)"/,
  );
});

test('what others showed is said without how much it weighed', async () => {
  const line = await desk.opened({ number: 3 });
  const file = await desk.cases.files.read(ann, line.id);
  if (file.view !== 'full' || file.result === null) throw new Error('a file in full was expected');
  const { result } = file;
  const [row] = result.evidence;
  if (row === undefined) throw new Error('no evidence');
  const said = (says: string): string | undefined =>
    blindRows({ ...result, evidence: [{ ...row, says }] }, (text) => text)[0]?.says;
  expect(said('The linked person shows tells of their own (7.5 bits)')).toBe(
    'The linked person shows tells of their own',
  );
  expect(said('3 linked people show tells of their own (2.0 bits in the middle)')).toBe(
    '3 linked people show tells of their own',
  );
  expect(said('Application api:a-1 of the same person showed 4.0 bits against it')).toBe(
    'Application api:a-1 of the same person showed evidence against it',
  );
});
