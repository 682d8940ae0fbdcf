import { describe, expect, test } from 'vitest';
import { emailProviders } from '../../../reference/tables/email-providers.ts';
import { lookAlikeOf } from './look-alike-domain.ts';

const employer = { name: 'Example Works', founded: '2001-01', domains: ['example.com'] };
const lookups = {
  emailProviders: emailProviders(),
  employers: { find: (name: string) => (name === 'example' || name === 'example works' ? employer : undefined) },
};

describe('a domain that looks like another', () => {
  test.each([
    ['gmial.com', 'gmail.com'],
    ['gmaill.com', 'gmail.com'],
    ['gmai.com', 'gmail.com'],
    ['grnail.com', 'gmail.com'],
    ['gmail.co', 'gmail.com'],
    ['out1ook.com', 'outlook.com'],
    ['hotmial.com', 'hotmail.com'],
    ['yahooo.com', 'yahoo.com'],
  ])('%s is one slip from %s', (domain, original) => {
    expect(lookAlikeOf(domain, lookups)).toEqual({ original, how: 'spelling' });
  });

  test.each([
    ['outlook-mail.com', 'outlook.com'],
    ['careers-example.com', 'example.com'],
    ['example-works-jobs.net', 'Example Works'],
    ['mail.example-careers.co.uk', 'example.com'],
  ])('%s adds a word to %s', (domain, original) => {
    expect(lookAlikeOf(domain, lookups)).toEqual({ original, how: 'added-word' });
  });
});

test.each([
  'gmail.com',
  'googlemail.com',
  'mail.com',
  'email.com',
  'ymail.com',
  'yahoo.co.uk',
  'hotmail.fr',
  't-online.de',
  'grail.com',
  'gail.com',
  'cloud.com',
  'example.com',
  'jobs.example.com',
  'river-hill.net',
  'river-recruiting.net',
  'jobs-careers.net',
  'hr-mail.net',
])('%s is a domain of its own', (domain) => {
  expect(lookAlikeOf(domain, lookups)).toBeUndefined();
});
