/** Mail domains by kind, with how often honest people use them. */
export const freeMail: readonly (readonly [domain: string, weight: number])[] = [
  ['gmail.com', 34],
  ['outlook.com', 7],
  ['yahoo.com', 6],
  ['icloud.com', 4],
  ['hotmail.com', 3],
  ['proton.me', 2],
  ['mail.example.com', 10],
  ['post.example.net', 6],
  ['inbox.example.org', 6],
];

/** Services that forward to a hidden mailbox. */
export const relayMail: readonly string[] = ['privaterelay.appleid.com', 'duck.com', 'mozmail.com'];

/** Mailboxes that live for minutes (npm disposable-email-domains). */
export const disposableMail: readonly string[] = [
  'mailinator.com',
  'guerrillamail.com',
  'yopmail.com',
  'sharklasers.com',
  '10minutemail.com',
  'trashmail.com',
];

/** Words that people without a name in their mailbox use instead. */
export const neutralWords: readonly string[] = `
  bluefern quietriver papercrane northwind mapleleaf redkite stonebridge greenlantern morningtide cloudberry
  silverbirch hillwalker nightowl seaglass wildthyme copperkettle orchard rainyday skylark driftwood`
  .trim()
  .split(/\s+/);

/** Words that accounts opened for a job search often carry. */
export const workWords: readonly string[] = ['dev', 'tech', 'pro', 'work', 'career', 'eng', 'remote', 'code', 'jobs'];

/** Free hosts of static pages where portfolios live. */
export const staticHosts: readonly string[] = ['netlify.app', 'vercel.app', 'github.io', 'pages.dev', 'web.app'];
