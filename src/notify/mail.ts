import { createTransport } from 'nodemailer';
import type { Message } from './notice-rules.ts';

/** A server that takes mail. */
export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** `tls` from the first byte, `starttls` before anything is said, `none` for a relay on this machine. */
  readonly security: 'tls' | 'starttls' | 'none';
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly from: string;
}

/** Mail was not taken. Says nothing of what the server answered: it repeats addresses. */
class MailFailed extends Error {
  override readonly name = 'MailFailed';
}

/** Sends one text to some addresses, none of which sees the others. */
export const sendMail = async (
  { host, port, security, user, password, from }: SmtpSettings,
  to: readonly string[],
  { subject, text }: Message,
): Promise<void> => {
  const transport = createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({ from, bcc: [...to], subject, text, headers: { 'Auto-Submitted': 'auto-generated' } });
  } catch (error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
    throw new MailFailed(`the mail server did not take it (${code})`);
  } finally {
    transport.close();
  }
};
