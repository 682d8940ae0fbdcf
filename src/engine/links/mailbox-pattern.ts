import { fold } from '../intake/fold.ts';
import type { Email } from '../model.ts';

/**
 * How a mailbox was named: the owner's first word becomes G, the last F, one or two digits 9, more digits 999; other
 * words stay as they are. `anna.schmidt.dev4711@gmail.com` is `G.F.dev999@gmail.com`. One operator opens mailboxes in
 * one way; how rare a way is, the population tells. Undefined when nothing of the name is in it.
 */
export const mailboxPattern = ({ local, domain }: Email, names: readonly string[]): string | undefined => {
  const given = names[0] ?? '';
  const family = names.length > 1 ? (names.at(-1) ?? '') : '';
  let text = fold(local.slice(0, 64));
  let named = 0;
  for (const [word, mark] of [
    [given, 'G'],
    [family, 'F'],
  ] as const) {
    if (word.length < 2) continue;
    const at = text.indexOf(word);
    if (at < 0) continue;
    text = text.slice(0, at) + mark + text.slice(at + word.length);
    named += 1;
  }
  if (named === 0) return undefined;
  return `${text.replace(/\d{1,64}/g, (digits) => (digits.length < 3 ? '9' : '999'))}@${domain}`;
};
