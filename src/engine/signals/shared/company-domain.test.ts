import { expect, test } from 'vitest';
import { isCompanyDomain } from './company-domain.ts';

const known = { name: 'Example Works', founded: '2001-01', domains: ['example.com', 'example.net'] };
const employers = { find: (name: string) => (name === 'Example Works' ? known : undefined) };

test.each([
  ['example.com', 'Example Works', true],
  ['mail.example.net', 'Example Works', true],
  ['exampleworks.org', 'Example Works', false],
  ['example.org', 'Example Works', false],
  ['riverworks.example', 'Riverworks Ltd', true],
  ['river-works.example', 'Riverworks, Inc.', true],
  ['riverworks.co.uk', 'Riverworks Systems GmbH', true],
  ['riverworks-careers.example', 'Riverworks Ltd', false],
  ['hill.example', 'Riverworks Ltd', false],
  ['riv.example', 'Riverworks Ltd', false],
  ['riverworks.example', '', false],
  ['example.org', 'Ltd', false],
])('%s as a domain of "%s": %s', (domain, company, expected) => {
  expect(isCompanyDomain(domain, company, employers)).toBe(expected);
});
