import { describe, expect, test } from 'vitest';
import { bundledTables } from '../../reference/bundled.ts';
import { createScreener } from '../screen.ts';
import { policyOf } from '../testing/default-policy.ts';
import { indicatorKeys } from './indicator.ts';
import { type IndicatorKind, indicatorKinds } from './indicator-kinds.ts';
import { applicationOf, type Sketch } from './testing/applications.ts';

const screen = createScreener({ tables: bundledTables, policy: policyOf(), version: 'test' });

const hashesOf = (sketch: Partial<Sketch>): ReadonlySet<number> => {
  const screened = screen(applicationOf({ id: 'a', name: 'Anna Schmidt', ...sketch }));
  return new Set(screened.ok ? screened.traces().keys.map((key) => key.hash) : []);
};

const given = (kind: IndicatorKind, value: string) => indicatorKeys(kind, value, bundledTables);

const spellings: readonly (readonly [IndicatorKind, string, Partial<Sketch>])[] = [
  ['email', 'Anna.Schmidt+work@googlemail.com', { email: 'annaschmidt@gmail.com' }],
  ['email', 'r.referee@example.com', { references: [{ name: 'R. Referee', email: 'R.Referee@example.com' }] }],
  ['phone', '+1 512 555 0142', { phone: '(512) 555-0142', town: 'austin' }],
  ['phone', '+49 30 901820', { phone: '+49 (30) 90 18 20' }],
  ['profile', 'https://www.linkedin.com/in/K4821-4a81c2f3/', { linkedin: 'k4821-4a81c2f3' }],
  ['profile', 'github:K4821', { github: 'k4821' }],
  [
    'account',
    '0x52908400098527886E0F7030069857D2E4169EE7',
    { answer: 'Pay 0x52908400098527886e0f7030069857d2e4169ee7' },
  ],
  ['device', ' device-4821 ', { device: 'device-4821' }],
  ['ip', '::ffff:192.0.2.17', { ip: '192.0.2.17' }],
  ['network', '192.0.2.0/24', { ip: '192.0.2.200' }],
  ['document', 'A'.repeat(64), { sha256: 'a'.repeat(64) }],
  ['address', '12 OAK ST #4; Austin; 78701', { street: '12 Oak Street, Apt 4', town: 'austin' }],
  ['site', 'https://www.k4821.example.com/about', { site: 'k4821.example.com' }],
];

describe('the keys of an indicator', () => {
  test.each(spellings)('of the kind %s, %s, are those of an application that states it', (kind, value, sketch) => {
    const keys = given(kind, value);
    const carried = hashesOf(sketch);
    expect(keys.ok && keys.hashes.some((hash) => carried.has(hash))).toBe(true);
    expect(keys.ok && keys.hashes.some((hash) => hashesOf({}).has(hash))).toBe(false);
  });
  test('of a mailbox domain are the same however it is spelt', () => {
    expect(given('email-domain', '@Example.COM')).toEqual(given('email-domain', 'example.com'));
    expect(given('email-domain', 'example.com')).toMatchObject({ ok: true, canonical: 'example.com' });
  });
  test.each<readonly [IndicatorKind, string]>([
    ['email', 'your.email@gmail.com'],
    ['email', 'nobody'],
    ['email-domain', 'gmail.com'],
    ['email-domain', 'not a domain'],
    ['phone', '555 0143'],
    ['phone', '+1 555 123 4567'],
    ['profile', 'https://github.com/your-name'],
    ['profile', 'https://example.com/'],
    ['account', 'DE00 0000'],
    ['device', 'ab'],
    ['ip', '10.0.0.1'],
    ['network', '192.0.2.0/8'],
    ['document', 'abc'],
    ['address', 'Main Street'],
    ['site', 'https://medium.com'],
  ])('are refused with a reason where a value tells nobody apart: %s %s', (kind, value) => {
    const keys = given(kind, value);
    expect(keys).toMatchObject({ ok: false });
    expect(!keys.ok && keys.reason).not.toContain(value);
  });
  test('are found or refused for whatever is typed', () => {
    for (const kind of indicatorKinds)
      for (const value of ['', ' ', '\u0000', '💣'.repeat(400), `${'a'.repeat(5000)}@b`, '<script>', "';--"])
        expect(typeof given(kind, value).ok).toBe('boolean');
  });
});
