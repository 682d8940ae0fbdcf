import { describe, expect, test } from 'vitest';
import { exampleTables } from './testing/example-tables.ts';

const { ipCountry, ipKinds, ipOwner, hostingOwners, disposablePhones, highRiskSchools, programmes, schools } =
  exampleTables;

describe('the example tables', () => {
  test.each([
    ['192.0.2.1', 'US', [], undefined],
    ['192.0.2.200', 'US', ['hosting'], 64_496],
    ['198.51.100.1', 'US', ['vpn'], undefined],
    ['198.51.100.200', 'US', ['tor'], undefined],
    ['203.0.113.1', 'BR', [], undefined],
    ['203.0.113.200', 'US', ['relay'], undefined],
    ['2001:db8::1', 'US', [], undefined],
    ['2001:db8:8000::1', undefined, [], undefined],
    ['nonsense', undefined, [], undefined],
  ])('%s is in %s and of kind %j', (ip, country, kinds, asn) => {
    expect(ipCountry?.of(ip)).toBe(country);
    expect(ipKinds?.of(ip)).toEqual(kinds);
    expect(ipOwner?.of(ip)?.asn).toBe(asn);
  });

  test('have lists of every other kind', () => {
    expect(hostingOwners?.has(64_496)).toBe(true);
    expect(disposablePhones?.has('+12025550199')).toBe(true);
    expect(highRiskSchools?.has('Example Institute of Elsewhere')).toBe(true);
    expect(highRiskSchools?.has('Example University')).toBe(false);
  });

  test('know programmes of schools that are bundled', () => {
    const juilliard = schools.find('The Juilliard School')?.unitId ?? 0;
    const washington = schools.find('University of Washington')?.unitId ?? 0;
    expect(programmes?.offered(juilliard, '50', 'bachelor')).toBe(true);
    expect(programmes?.offered(juilliard, '11', 'bachelor')).toBe(false);
    expect(programmes?.offered(washington, '11', 'doctorate')).toBe(true);
    expect(programmes?.offered(washington, '39', 'bachelor')).toBe(false);
    expect(programmes?.offered(1, '11', 'bachelor')).toBeUndefined();
  });
});
