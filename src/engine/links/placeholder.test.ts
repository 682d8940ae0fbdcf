import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNobodysSite, isPlaceholderHandle, isPlaceholderMailbox } from './placeholder.ts';

describe('account names that templates leave behind', () => {
  test.each([
    'your-name',
    'yourname',
    'YourName',
    'your_name123',
    'your-linkedin-profile',
    'your.profile.here',
    'username',
    'user-name',
    'yourusername',
    'firstname-lastname',
    'first.last-name',
    'firstnamelastname',
    'insert-your-link-here',
    'enter-name',
    'example',
    'profile',
    'test',
    'name',
    'john-doe',
    'JaneDoe1',
    'n/a',
    'none',
    'xxxxxx',
    '---',
    'linkedin',
  ])('%s', (handle) => {
    expect(isPlaceholderHandle(handle)).toBe(true);
  });
  test.each([
    'anna-schmidt',
    'anna-schmidt-4a81c2f3',
    'first-light-studio',
    'mynameisjohn',
    'user1234567',
    '12345',
    'k4821',
    'lastowski',
    'firstenberg-r',
    'youri-petrov',
    'yourik',
    'test-pilot',
    'profiler',
    'exampleton',
    'nameer-khan',
    'given-mkhari',
    'domainic',
    'entera',
    'max',
    'юрий',
    '金',
  ])('%s is somebody’s', (handle) => {
    expect(isPlaceholderHandle(handle)).toBe(false);
  });
});

describe('sites that are nobody’s', () => {
  test.each([
    'yourname.com',
    'www.your-name.dev',
    'yourwebsite.com',
    'yourname.github.io',
    'portfolio.yourdomain.com',
    'firstname-lastname.netlify.app',
    'example.com',
    'website.com',
    'mysite.com',
    'in.com',
    'link.com',
    'leetcode.com',
    'www.youtube.com',
    'scholar.google.com',
    'linktr.ee',
  ])('%s', (host) => {
    expect(isNobodysSite(host)).toBe(true);
  });
  test.each([
    'anna-schmidt.dev',
    'anna.example.com',
    'portfolio.anna-schmidt.dev',
    'test.anna-schmidt.dev',
    'annaschmidt.github.io',
    'examplesoft.io',
    'yourik.dev',
    'inlinks.com',
    'profile.co.uk',
  ])('%s may be somebody’s', (host) => {
    expect(isNobodysSite(host)).toBe(false);
  });
});

describe('mailboxes that templates leave behind', () => {
  test.each([
    ['your.name', 'gmail.com'],
    ['youremail', 'gmail.com'],
    ['your_email_address', 'yahoo.com'],
    ['firstname.lastname', 'company.com'],
    ['username', 'anna-schmidt.dev'],
    ['email', 'example.com'],
    ['me', 'example.org'],
    ['john.doe', 'example.com'],
    ['name', 'email.com'],
    ['test', 'test.com'],
    ['none', 'none.com'],
    ['xxx', 'mail.com'],
    ['anna', 'yourdomain.com'],
  ])('%s@%s', (local, domain) => {
    expect(isPlaceholderMailbox(local, domain)).toBe(true);
  });
  test.each([
    ['anna.schmidt', 'gmail.com'],
    ['anna.schmidt', 'example.com'],
    ['applicant.4821', 'example.com'],
    ['mail', 'anna-schmidt.de'],
    ['me', 'anna-schmidt.dev'],
    ['john.doe', 'gmail.com'],
    ['user1234567', 'gmail.com'],
    ['wang', 'mail.com'],
    ['юрий', 'example.com'],
  ])('%s@%s may be somebody’s', (local, domain) => {
    expect(isPlaceholderMailbox(local, domain)).toBe(false);
  });
});

test('any text is taken, and a long one in little time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      isPlaceholderHandle(text);
      isNobodysSite(text);
      isPlaceholderMailbox(text, text);
    }),
    { numRuns: 500, seed: 12 },
  );
  const started = performance.now();
  for (let round = 0; round < 1000; round += 1) {
    isPlaceholderHandle('yourname'.repeat(1000));
    isNobodysSite(`${'your-name.'.repeat(1000)}com`);
    isPlaceholderMailbox('firstname'.repeat(1000), 'example.com');
  }
  expect(performance.now() - started).toBeLessThan(2000);
});
