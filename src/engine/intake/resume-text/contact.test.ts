import { describe, expect, test } from 'vitest';
import { parseAddress } from './address.ts';
import { findEmail } from './contact-marks.ts';
import { parseHandle, parseWebAddress } from './networks.ts';
import { findPhone } from './phones.ts';

describe('findPhone', () => {
  test.each([
    ['(512) 555-0142', '(512) 555-0142'],
    ['Tel: +1 (408) 555-0119, office', '+1 (408) 555-0119'],
    ['614.555.0108', '614.555.0108'],
    ['+15125550142', '+15125550142'],
    ['0171 39200 33', '0171 39200 33'],
    ['030/23125014', '030/23125014'],
    ['+44 (0)1632 960188', '+44 (0)1632 960188'],
    ['06 39 98 41 27 | mail', '06 39 98 41 27'],
    ['512-555-0142 ext. 5', '512-555-0142 ext. 5'],
    ['512-555-0142x12', '512-555-0142x12'],
    ['27601   512.555.0176', '512.555.0176'],
    ['Fax: 512-555-0100, Phone: 512-555-0142', '512-555-0142'],
  ])('finds the number in %j', (text, phone) => {
    expect(findPhone(text)).toBe(phone);
  });

  test.each([
    '2016 - 2018',
    '12.04.1988',
    '62704-1234',
    '2019-03-01',
    'AB123456789',
    '555-0142',
    '1234567890123456',
    'ORCID 0000-0002-0000-0019',
  ])('finds none in %j', (text) => {
    expect(findPhone(text)).toBeUndefined();
  });
});

describe('findEmail', () => {
  test.each([
    ['mail: jane.doe+cv@example.com.', 'jane.doe+cv@example.com'],
    ["<o'neil@example.org>", "o'neil@example.org"],
    ['jürgen@müller.example', 'jürgen@müller.example'],
    ['@handle a@b jane@example.co.uk', 'jane@example.co.uk'],
  ])('finds the address in %j', (text, email) => {
    expect(findEmail(text)).toBe(email);
  });

  test.each(['@handle', 'a@b', 'a@.com', '@@@@', 'price @ 5'])('finds none in %j', (text) => {
    expect(findEmail(text)).toBeUndefined();
  });
});

describe('parseWebAddress', () => {
  test.each([
    ['https://www.linkedin.com/in/jane-example/', 'LinkedIn', 'jane-example'],
    ['fr.linkedin.com/in/jane-example', 'LinkedIn', 'jane-example'],
    ['github.com/jane-example', 'GitHub', 'jane-example'],
    ['https://gitlab.com/jane-example', 'GitLab', 'jane-example'],
    ['stackoverflow.com/users/123/jane-example', 'Stack Overflow', 'jane-example'],
    ['x.com/jane_example', 'X', 'jane_example'],
    ['https://twitter.com/jane_example?lang=en', 'Twitter', 'jane_example'],
    ['medium.com/@jane-example', 'Medium', 'jane-example'],
    ['https://social.example.org/@jane', 'Mastodon', 'jane'],
  ])('reads %j as a profile', (text, network, username) => {
    expect(parseWebAddress(text)?.profile).toMatchObject({ network, username });
  });

  test.each(['jane.example.com', 'https://example.org/jane', 'www.jane.example.net'])('reads %j as a site', (text) => {
    expect(parseWebAddress(text)).toMatchObject({ url: text, profile: undefined });
  });

  test.each(['Node.js', 'B.Sc', 'ASP.NET', 'Inc.', 'e.g.', 'a@b.com', 'linkedin.com', 'https://github.com'])(
    'does not take %j for an address of a person',
    (text) => {
      expect(parseWebAddress(text)).toBeUndefined();
    },
  );

  test('reads labelled handles of known networks', () => {
    expect(parseHandle('GitHub', 'octo-example')).toEqual({ network: 'GitHub', username: 'octo-example' });
    expect(parseHandle('twitter', ' @octo_example')).toEqual({ network: 'Twitter', username: 'octo_example' });
    expect(parseHandle('LinkedIn', '/in/octo-example')).toEqual({ network: 'LinkedIn', username: 'octo-example' });
    expect(parseHandle('Skills', 'python')).toBeUndefined();
    expect(parseHandle('GitHub', 'see my page')).toBeUndefined();
  });
});

describe('parseAddress', () => {
  test.each([
    [
      '1420 Birchwood Drive, Austin, TX 78704',
      { address: '1420 Birchwood Drive', city: 'Austin', region: 'TX', postalCode: '78704' },
    ],
    ['Denver CO 80202', { city: 'Denver', region: 'CO', postalCode: '80202' }],
    ['Portland, Oregon', { city: 'Portland', region: 'Oregon' }],
    [
      '12 Elm St, Toronto, ON M5V 2T6, Canada',
      { address: '12 Elm St', city: 'Toronto', region: 'ON', postalCode: 'M5V 2T6', country: 'Canada' },
    ],
    ['14 Larch Close, Leeds LS8 2QT', { address: '14 Larch Close', city: 'Leeds', postalCode: 'LS8 2QT' }],
    [
      'Flat 4, 27 Canal Street, Manchester, M1 3HE',
      { address: 'Flat 4, 27 Canal Street', city: 'Manchester', postalCode: 'M1 3HE' },
    ],
    ['Ahornallee 27, 50667 Köln', { address: 'Ahornallee 27', city: 'Köln', postalCode: '50667' }],
    ['D-10115 Berlin, Germany', { city: 'Berlin', postalCode: '10115', country: 'Germany' }],
    [
      'ul. Lipowa 7, 00-950 Warszawa, Poland',
      { address: 'ul. Lipowa 7', city: 'Warszawa', postalCode: '00-950', country: 'Poland' },
    ],
    ['Keizersgracht 1, 1012 AB Amsterdam', { address: 'Keizersgracht 1', city: 'Amsterdam', postalCode: '1012 AB' }],
    [
      '45 MG Road, Bengaluru 560001, Karnataka, India',
      { address: '45 MG Road', city: 'Bengaluru', postalCode: '560001', region: 'Karnataka', country: 'India' },
    ],
    ['Bergen, Norway', { city: 'Bergen', country: 'Norway' }],
    ['Milan, Lombardy, Italy', { city: 'Milan', region: 'Lombardy', country: 'Italy' }],
    ['Fjordland University, Bergen, Norway', { city: 'Bergen', country: 'Norway' }],
  ])('reads %j', (text, expected) => {
    expect(parseAddress(text)).toEqual(expected);
  });

  test.each(['Jane Doe', 'Senior Engineer, Payments', 'Python, SQL, Go', '2019 – 2021', 'Secret clearance'])(
    'does not take %j for an address',
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );
});
