import { expect, test } from 'vitest';
import { emailProviders } from '../../../reference/tables/email-providers.ts';
import { readEmail } from '../../intake/email.ts';
import { mailboxName, mailboxStem } from './mailbox-name.ts';

test.each([
  ['ann.lee+jobs@gmail.com', 'annlee', 'annlee'],
  ['Ann_Lee-82@example.org', 'annlee82', 'annlee'],
  ['82lee@example.org', '82lee', '82lee'],
  ['1234567@example.org', '1234567', ''],
])('%s has the name %s and the stem "%s"', (address, name, stem) => {
  const email = readEmail(address, '/candidate/email', emailProviders());
  if (email === undefined) throw new Error('not an address');
  expect(mailboxName(email)).toBe(name);
  expect(mailboxStem(email)).toBe(stem);
});
