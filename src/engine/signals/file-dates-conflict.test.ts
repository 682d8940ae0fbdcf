import { expect, test } from 'vitest';
import fileDatesConflict from './file-dates-conflict.ts';
import filePredatesApplication from './file-predates-application.ts';
import { strengthOf } from './testing/evidence-of.ts';

const RECEIVED = '2026-03-02T09:00:00Z';

test.each([
  ['made a day after receipt, within time zones', '2026-03-03T08:00:00Z', undefined, 0],
  ['made two days after receipt', '2026-03-04T10:00:00Z', undefined, 1],
  ['changed two days before it was made', '2026-02-20T10:00:00Z', '2026-02-18T09:00:00Z', 0.6],
  ['changed hours before it was made', '2026-02-20T10:00:00Z', '2026-02-20T01:00:00Z', 0],
  ['made at the zero point of a clock', '1970-01-01T00:00:00Z', '2026-02-20T01:00:00Z', 0],
  ['changed at the zero point of an archive', '2026-02-20T10:00:00Z', '1980-01-01T00:00:00Z', 0],
  ['with a date that cannot be read', 'yesterday', '2026-02-18T09:00:00Z', 0],
])('a file %s shows as it should', (_, created, modified, strength) => {
  const metadata = { created, ...(modified === undefined ? {} : { modified }) };
  expect(strengthOf(fileDatesConflict, { receivedAt: RECEIVED, documents: [{ filename: 'cv.pdf', metadata }] })).toBe(
    strength,
  );
});

test.each([
  ['kept for 89 days', '2025-12-03T10:00:00Z', '2026-03-01T10:00:00Z', 0],
  ['kept for 91 days', '2025-12-01T08:00:00Z', '2026-03-01T10:00:00Z', 1],
  ['kept, never changed', '2021-05-04T18:00:00Z', '2021-05-04T18:00:00Z', 0],
  ['from the template of python-docx', '2013-12-23T23:15:00Z', '2026-03-01T10:00:00Z', 0],
  ['kept, changed after it was received', '2021-05-04T18:00:00Z', '2026-04-01T10:00:00Z', 0],
])('a file %s speaks for the applicant with strength %4$d', (_, created, modified, strength) => {
  const documents = [{ filename: 'cv.docx', metadata: { created, modified } }];
  expect(strengthOf(filePredatesApplication, { receivedAt: RECEIVED, documents })).toBe(strength);
});
