import { expect, test } from 'vitest';
import invisibleCharacters from './invisible-characters.ts';
import { strengthOf } from './testing/evidence-of.ts';

test.each([
  ['a zero-width space in a mailbox', { email: 'a\u200blex@example.com' }, 0.4],
  ['two in a mailbox', { email: 'a\u200blex@exam\u200bple.com' }, 1],
  ['an override in a name of Latin letters', { name: 'Alex \u202eelpmaxE' }, 0.4],
  ['direction marks around a phone number, as contact apps copy them', { phone: '\u202a+1 206 555 0142\u202c' }, 0],
  ['direction marks in a name from right to left', { name: '\u202bשרה לוי\u202c' }, 0],
  ['zero-width spaces in a name of a script without spaces', { name: 'សុខ\u200bសុភា' }, 0],
  ['joiners in a name that needs them', { name: 'क्\u200dष प्रिया' }, 0],
  ['letters with marks', { name: 'Đặng Thị Hồng Zoë' }, 0],
])('%s shows as it should', (_, candidate, strength) => {
  expect(strengthOf(invisibleCharacters, { candidate })).toBe(strength);
});
