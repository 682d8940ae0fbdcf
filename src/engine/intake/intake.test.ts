import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundledTables } from '../../reference/bundled.ts';
import { readClaims } from './claims.ts';
import { readEmail } from './email.ts';
import { fold, withinOneEdit } from './fold.ts';
import { readInstant } from './instant.ts';
import { compareHandle, compareNames, personName } from './names.ts';
import { findOddCharacters } from './odd-characters.ts';
import { readPhone } from './phone.ts';
import { readPlace } from './place.ts';
import { readSubmission } from './submission.ts';
import { findTechnologies } from './technology.ts';
import { readProfile, readWebAddress, registeredDomain } from './web.ts';

const { nicknames, emailProviders, areaCodes, places, technologies } = bundledTables;
const seed = { seed: 3, numRuns: 500 };
const compare = (a: string, b: string) => compareNames(personName(a), personName(b), nicknames);

describe('names', () => {
  test.each([
    ['Anna Schmidt', 'Schmidt, Anna', 'same'],
    ['José Álvarez', 'Jose Alvarez', 'same'],
    ['Łukasz Żółkiewski', 'Lukasz Zolkiewski', 'same'],
    ['王伟', 'Wang Wei', 'same'],
    ['Dr. Anna Schmidt, PhD', 'Anna Schmidt', 'same'],
    ['Anna Schmidt', 'Anna Schmidt-Okafor', 'variant'],
    ['Anna Schmidt', 'Anna Meyer', 'variant'],
    ['William Carter', 'Bill Carter', 'variant'],
    ['Steven Smith', 'Stephen Smith', 'variant'],
    ['María del Carmen Ruiz', 'Carmen Ruiz', 'variant'],
    ['Anna Schmidt', 'John Walker', 'different'],
    ['Min-jun Kim', 'Daniel Rossi', 'different'],
    ['Anna', 'John Walker', 'unreadable'],
    ['Anna Schmidt', '12345', 'unreadable'],
  ])('%s and %s are %s', (a, b, relation) => {
    expect(compare(a, b)).toBe(relation);
  });
  test('comparison is symmetric and every name is the same as itself', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        (a, b) => {
          expect(compare(a, b)).toBe(compare(b, a));
          expect(['same', 'unreadable']).toContain(compare(a, a));
        },
      ),
      seed,
    );
  });
  test.each([
    ['anna.schmidt', 'Anna Schmidt', 'same'],
    ['schmidt_a', 'Anna Schmidt', 'variant'],
    ['aschmidt91', 'Anna Schmidt', 'variant'],
    ['as', 'Anna Schmidt', 'variant'],
    ['bill.carter', 'William Carter', 'same'],
    ['alexander.petrov', 'Aleksandr Petrow', 'variant'],
    ['dev.cloud.ninja', 'Anna Schmidt', 'unreadable'],
    ['k4821', 'Anna Schmidt', 'unreadable'],
    ['bluebird', 'Anna Schmidt', 'unreadable'],
    ['john.walker', 'Anna Schmidt', 'different'],
    ['marcus-feldmann', 'Anna Schmidt', 'different'],
  ])('the handle %s stands to %s as %s', (handle, name, relation) => {
    const accepted = relation === 'same' ? ['same', 'variant'] : [relation];
    expect(accepted).toContain(compareHandle(handle, personName(name), nicknames));
  });
});

describe('phones', () => {
  const read = (raw: string, country?: string) =>
    readPhone({ raw, field: '/p', country, typed: false }, areaCodes)?.phone;
  test.each([
    ['(206) 555-0142', undefined, '+12065550142', 'valid'],
    ['206.555.0142', 'US', '+12065550142', 'valid'],
    ['+1 206 555 0142 ext. 12', undefined, '+12065550142', 'valid'],
    ['001 206 555 0142', undefined, '+12065550142', 'valid'],
    ['１２０６５５５０１４２', 'US', '+12065550142', 'valid'],
    ['(555) 123-4567', undefined, '+15551234567', 'impossible'],
    ['+1 206 155 0142', undefined, '+12061550142', 'impossible'],
    ['+44 20 7946 0958', undefined, '+442079460958', 'valid'],
    ['020 7946 0958', 'GB', '+442079460958', 'valid'],
    ['98765 43210', 'IN', '+919876543210', 'valid'],
    ['+49 1', undefined, undefined, 'unknown'],
    ['12345', undefined, undefined, 'unknown'],
  ])('%s in %s is %s, %s', (raw, country, e164, validity) => {
    const phone = read(raw, country);
    expect(phone?.validity).toBe(validity);
    if (e164 !== undefined) expect(phone?.e164).toBe(e164);
  });
  test('a number without country is not judged', () => {
    expect(read('9876543210')?.validity).toBe('unknown');
  });
  test('nothing throws, and the canonical form is its own canonical form', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (raw) => {
        const phone = read(raw, 'US');
        if (phone?.e164 !== undefined && phone.validity === 'valid') expect(read(phone.e164)?.e164).toBe(phone.e164);
      }),
      seed,
    );
  });
});

describe('mailboxes', () => {
  const canonical = (raw: string) => readEmail(raw, '/e', emailProviders)?.canonical;
  test.each([
    ['A.lex.Example+jobs@Gmail.com', 'alexexample@gmail.com'],
    ['alexexample@googlemail.com', 'alexexample@gmail.com'],
    ['mailto:Alex@Example.org', 'alex@example.org'],
    ['<alex@example.org>', 'alex@example.org'],
    ['alex+tag@example.org', 'alex@example.org'],
    ['alex.example@outlook.com', 'alex.example@outlook.com'],
  ])('%s is %s', (raw, expected) => {
    expect(canonical(raw)).toBe(expected);
  });
  test.each([
    'alex',
    'alex@',
    '@example.org',
    'alex@example',
    'a b@example.org',
    'alex@example..org',
    `${'a'.repeat(70)}@example.org`,
  ])('%s is no mailbox', (raw) => {
    expect(canonical(raw)).toBeUndefined();
  });
  test('canonical forms are stable', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (raw) => {
        const once = canonical(raw);
        if (once !== undefined) expect(canonical(once)).toBe(once);
      }),
      seed,
    );
  });
});

describe('web addresses', () => {
  test.each([
    ['https://www.linkedin.com/in/alex-example-1a2b3c4d/', 'linkedin', 'person'],
    ['linkedin.com/feed', 'linkedin', 'not-a-person'],
    ['https://github.com/alex', 'github', 'person'],
    ['https://github.com/topics/react', 'github', 'not-a-person'],
    ['https://twitter.com', 'x', 'not-a-person'],
    ['https://alex.example.org', '', 'unknown'],
  ])('%s', (url, network, form) => {
    const profile = readProfile({ url });
    expect(profile?.network).toBe(network);
    expect(profile?.form).toBe(form);
  });
  test.each([
    ['shop.example.co.uk', 'example.co.uk'],
    ['a.b.example.com', 'example.com'],
    ['example.com', 'example.com'],
  ])('%s is registered as %s', (host, domain) => {
    expect(registeredDomain(host)).toBe(domain);
  });
  test('nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (raw) => {
        readWebAddress(raw);
        readProfile({ url: raw, username: raw, network: raw });
      }),
      seed,
    );
  });
});

describe('other readings', () => {
  test('fold is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      seed,
    );
  });
  test.each([
    ['kitten', 'kitten', true],
    ['kitten', 'kiten', true],
    ['kitten', 'ktiten', true],
    ['kitten', 'mitten', true],
    ['kitten', 'sitting', false],
    ['gmail.com', 'gmial.com', true],
  ])('%s and %s within one edit: %s', (a, b, expected) => {
    expect(withinOneEdit(a, b)).toBe(expected);
    expect(withinOneEdit(b, a)).toBe(expected);
  });
  test.each([
    ['1970-01-01T00:00:00Z', 0],
    ['2026-03-02T09:00:00+01:00', 1_772_438_400],
    ['2024-02-29T23:59:59-05:00', 1_709_269_199],
  ])('%s is %i seconds', (text, seconds) => {
    expect(readInstant(text)?.seconds).toBe(seconds);
  });
  test.each([
    ['Austin, TX', { country: 'US', region: 'TX' }],
    ['Toronto, ON, Canada', { country: 'CA', region: 'ON' }],
    ['Berlin, Germany', { country: 'DE' }],
    ['Seattle, Washington', { country: 'US', region: 'WA' }],
    ['Remote', undefined],
  ])('%s is placed', (text, place) => {
    const read = readPlace(text, '/x', places);
    if (place === undefined) expect(read).toBeUndefined();
    else expect(read).toMatchObject(place);
  });
  test('technologies are found as whole words only, the longest first', () => {
    const names = findTechnologies(
      'We moved javascripty code from React Native to Kubernetes (k8s).',
      technologies,
    ).map((it) => it.technology.name);
    expect(names).toEqual(['React Native', 'Kubernetes', 'Kubernetes']);
  });
  test('ordinary text in any script has no odd characters', () => {
    for (const name of [
      'Anna Schmidt',
      'محمد العلي',
      'प्रिया शर्मा',
      'Дмитрий Соколов',
      'Nguyễn Thị Hương',
      '김민준',
      "O'Neil-Ångström",
    ]) {
      expect(findOddCharacters(name, '/n')).toEqual([]);
    }
  });
  test('invisible, reordering and mixed-script letters are found', () => {
    expect(findOddCharacters('An\u200bna', '/n').map((it) => it.kind)).toEqual(['invisible']);
    expect(findOddCharacters('An\u202ena', '/n').map((it) => it.kind)).toEqual(['direction']);
    expect(findOddCharacters('\u0410nna', '/n').map((it) => it.kind)).toEqual(['mixed-script']);
  });
});

describe('contacts', () => {
  const claimsOf = (rest: object) => {
    const submission = readSubmission({ id: '1', receivedAt: '2026-03-02T09:00:00Z', ...rest });
    if (!submission.ok) throw new Error(JSON.stringify(submission.problems));
    return readClaims(submission.application, bundledTables);
  };
  const basics = {
    name: 'Alex Example',
    email: 'alex@example.org',
    phone: '(555) 123-4567',
    location: { city: 'Austin', region: 'TX', countryCode: 'US' },
  };
  test('stand on the résumé where there is no form', () => {
    const claims = claimsOf({ candidate: { name: 'Alex Example' }, resume: { basics } });
    expect(claims.email?.field).toBe('/resume/basics/email');
    expect(claims.phone?.validity).toBe('impossible');
    expect(claims.homeRegion).toEqual({ field: '/resume/basics/location/region', country: 'US', code: 'TX' });
    expect([claims.resumeEmail, claims.resumePhone, claims.resumeHome]).toEqual([undefined, undefined, undefined]);
  });
  test('on form and résumé are kept apart, to be compared', () => {
    const claims = claimsOf({ candidate: { name: 'Alex Example', email: 'other@example.org' }, resume: { basics } });
    expect(claims.email?.field).toBe('/candidate/email');
    expect(claims.resumeEmail?.field).toBe('/resume/basics/email');
  });
  test('on the form of an agency are the agency’s', () => {
    const claims = claimsOf({
      source: 'agency',
      candidate: { name: 'Alex Example', email: 'desk@agency.example' },
      resume: { basics },
    });
    expect(claims.email?.canonical).toBe('alex@example.org');
    expect(claims.resumeEmail).toBeUndefined();
  });
});
