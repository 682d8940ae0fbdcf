import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import type { Page } from 'playwright-core';
import { type Provider, startProvider } from '../src/access/testing/provider.ts';
import type { Desk } from './harness.ts';

/** A mail server on this machine: every line that it heard. */
export const startMail = async () => {
  const heard: string[] = [];
  const server = createServer((socket) => {
    let isText = false;
    const answerTo = (line: string): string | undefined => {
      if (isText) {
        isText = line !== '.';
        return isText ? undefined : '250 taken';
      }
      if (/^EHLO/i.test(line)) return '250 test';
      isText = /^DATA/i.test(line);
      if (isText) return '354 go on';
      return /^QUIT/i.test(line) ? '221 bye' : '250 ok';
    };
    socket.write('220 test\r\n');
    socket.on('error', () => {});
    createInterface({ input: socket }).on('line', (line) => {
      heard.push(line);
      const said = answerTo(line);
      if (said !== undefined) socket.write(`${said}\r\n`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `smtp://127.0.0.1:${port}`, heard, stop: () => server.close() };
};

/** An identity provider on this machine, with somebody who is signed in there. */
export const startSignOn = async () => {
  const provider: Provider = await startProvider('ES256');
  return {
    provider,
    environment: {
      GATEHOUSE_OIDC_NAME: 'Example ID',
      GATEHOUSE_OIDC_ISSUER: provider.issuer.href,
      GATEHOUSE_OIDC_CLIENT_ID: 'gatehouse-test',
      GATEHOUSE_OIDC_CLIENT_SECRET: 'a secret for tests',
      GATEHOUSE_OIDC_ROLES: 'reviewers=analyst',
    },
    /** Sends the browsers of a page on at once: whoever has it is `claims`. */
    meet: (page: Page, desk: Desk, claims: Readonly<Record<string, unknown>>) =>
      page.context().route(`${provider.issuer.origin}/authorize**`, (route) => {
        const query = provider.signIn(new URL(route.request().url()), { email_verified: true, ...claims });
        const Location = `${desk.url}/api/v1/sign-in/oidc/callback?${query}`;
        return route.fulfill({ status: 302, headers: { Location } });
      }),
  };
};
