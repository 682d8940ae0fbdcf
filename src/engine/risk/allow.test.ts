import { describe, expect, test } from 'vitest';
import { exampleTables } from '../../reference/testing/example-tables.ts';
import { createScreener } from '../screen.ts';
import { policyOf } from '../testing/default-policy.ts';
import { isAllowed } from './allow.ts';

const application = {
  candidate: { email: 'desk@agency.example', phone: '+1 (206) 555-0142', location: { address: 'PMB 12,  4 Main St' } },
  documents: [{ metadata: { author: 'Morgan Keller' } }],
};
const allowed = (value: string, field: string, extra: object = {}, day = '2026-03-02') =>
  isAllowed([{ value, reason: 'test', ...extra }], {
    signal: 'a-signal',
    evidence: { says: 'x', fields: [field] },
    application,
    day,
  });

describe('an allowed value', () => {
  test.each([
    ['desk@agency.example', '/candidate/email', true],
    ['DESK@agency.example ', '/candidate/email', true],
    ['@agency.example', '/candidate/email', true],
    ['@example', '/candidate/email', false],
    ['206-555-0142', '/candidate/phone', true],
    ['5550142', '/candidate/phone', true],
    ['0142', '/candidate/phone', false],
    ['pmb 12, 4 main st', '/candidate/location/address', true],
    ['Morgan Keller', '/documents/0/metadata/author', true],
    ['Morgan Keller', '/documents/0/metadata', true],
    ['Morgan Keller', '/documents/1/metadata/author', false],
    ['x', '/constructor/name', false],
  ])('%j explains evidence at %s: %s', (value, field, expected) => {
    expect(allowed(value, field)).toBe(expected);
  });
  test('holds only for the signals that it names', () => {
    expect(allowed('desk@agency.example', '/candidate/email', { signals: ['other'] })).toBe(false);
    expect(allowed('desk@agency.example', '/candidate/email', { signals: ['a-signal'] })).toBe(true);
  });
  test('ends on its last day, by the date of the application', () => {
    expect(allowed('desk@agency.example', '/candidate/email', { until: '2026-03-02' })).toBe(true);
    expect(allowed('desk@agency.example', '/candidate/email', { until: '2026-03-01' })).toBe(false);
  });
});

test('evidence on an allowed value is not counted, the rest is', () => {
  const input = {
    id: '1',
    receivedAt: '2026-03-02T09:00:00Z',
    candidate: { name: 'Alex Example', phone: '(555) 123-4567', email: 'alex@mailinator.com' },
  };
  const signalsOf = (document: object) => {
    const screened = createScreener({ tables: exampleTables, policy: policyOf(document), version: 'test' })(input);
    return screened.ok ? screened.result.evidence.map((row) => row.signal) : [];
  };
  const before = signalsOf({});
  const after = signalsOf({ allow: [{ value: '555 123 4567', reason: 'our switchboard' }] });
  expect(before).toContain('phone-impossible');
  expect(after).toEqual(before.filter((signal) => signal !== 'phone-impossible'));
});
