import type { Email } from '../../model.ts';

/** Letters and digits of a mailbox's name, without tag and dots: `ann.lee+jobs@example.org` gives `annlee`. */
export const mailboxName = (email: Email): string =>
  email.canonical.slice(0, email.canonical.lastIndexOf('@')).replace(/[^\p{L}\p{N}]/gu, '');

/** The name without the number at its end: `annlee82@example.org` gives `annlee`. */
export const mailboxStem = (email: Email): string => {
  const name = mailboxName(email);
  let end = name.length;
  while (end > 0 && name.charCodeAt(end - 1) >= 48 && name.charCodeAt(end - 1) <= 57) end -= 1;
  return name.slice(0, end);
};
