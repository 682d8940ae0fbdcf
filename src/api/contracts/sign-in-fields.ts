import { z } from 'zod';

/** Largest body of a form, in bytes. */
export const small = 16_384;

/** A point in time. */
export const instant = z.iso.datetime();

/** How a session began. */
export const method = z.enum(['link', 'passkey', 'password', 'single-sign-on']);

/** The second half of a sign-in by password. */
export const code = z.string().min(6).max(40).describe('Six digits of the authenticator app, or a recovery code.');

/** A page of ours, never another host. */
export const back = z
  .string()
  .max(500)
  .regex(/^\/(?!\/)[\w\-./?=&%~:,+]*$/)
  .default('/')
  .describe('Path of the page to show afterwards.');

/** The way to the identity provider. */
export const Departure = z.strictObject({ url: z.url().max(4000).describe('Where to send the browser.') });
