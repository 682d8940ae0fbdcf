import { expect, test } from 'vitest';
import { callerOf, trustList } from './address.ts';

const trusted = trustList(['10.0.0.0/8', '2001:db8::1', '192.0.2.9']);
const call = (peer: string, headers: Record<string, string>) => callerOf(peer, false, new Headers(headers), trusted);

test('the word of a stranger about itself counts for nothing', () => {
  const headers = { 'X-Forwarded-For': '198.51.100.1', 'X-Forwarded-Proto': 'https' };
  expect(call('203.0.113.5', headers)).toEqual({ address: '203.0.113.5', secure: false });
});

test.each([
  ['198.51.100.1', '198.51.100.1'],
  ['1.1.1.1, 198.51.100.1', '198.51.100.1'],
  ['198.51.100.1, 10.1.2.3, 192.0.2.9', '198.51.100.1'],
  ['198.51.100.1, ::ffff:10.1.2.3', '198.51.100.1'],
  ['nonsense', '10.0.0.1'],
  ['<script>, 2001:db8::7', '2001:db8::7'],
  ['', '10.0.0.1'],
])('behind trusted proxies %j means %s', (forwarded, address) => {
  expect(call('::ffff:10.0.0.1', { 'X-Forwarded-For': forwarded }).address).toBe(address);
});

test('a trusted proxy says whether the caller came encrypted', () => {
  expect(call('10.0.0.1', { 'X-Forwarded-Proto': 'http, https' }).secure).toBe(true);
  expect(call('10.0.0.1', { 'X-Forwarded-Proto': 'https, http' }).secure).toBe(false);
  expect(callerOf('10.0.0.1', true, new Headers(), trusted).secure).toBe(true);
});
