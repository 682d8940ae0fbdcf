import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTcp } from 'node:net';
import { createInterface } from 'node:readline';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, test } from 'vitest';
import { isPublic, publicLookup, refusalOf } from './addresses.ts';
import { linkTo } from './event-types.ts';
import { sendMail } from './mail.ts';
import { messageOf, noticeRuleNames, noticeRules, tally } from './notice-rules.ts';
import { post } from './post.ts';
import { newSecret, retrySchedule, signedHeaders } from './webhook.ts';

const open: { close(): unknown }[] = [];
afterEach(() => {
  for (const it of open.splice(0)) it.close();
});
const serve = async (answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> => {
  const server: Server = createServer(answer);
  open.push({
    close() {
      server.closeAllConnections();
      server.close();
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/hook`;
};
const posting = (url: string) => ({ url, headers: {}, body: '{}', network: 'inside' as const });

describe('addresses', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd12::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001:db8::1',
    'ff02::1',
    'not an address',
  ])('%s is not on the public internet', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  test.each(['8.8.8.8', '172.32.0.1', '2606:4700::1111'])('%s is', (address) => {
    expect(isPublic(address)).toBe(true);
  });

  test.each([
    ['http://hooks.example.com/', 'must be https'],
    ['ftp://hooks.example.com/', 'must be https'],
    ['https://user:secret@hooks.example.com/', 'may not hold a user name or password'],
    ['https://localhost/', 'leads to an address inside'],
    ['https://a.localhost/', 'leads to an address inside'],
    ['https://127.0.0.1/', 'leads to an address inside'],
    ['https://2130706433/', 'leads to an address inside'],
    ['https://0x7f.1/', 'leads to an address inside'],
    ['https://[::1]/', 'leads to an address inside'],
    ['https://[::ffff:127.0.0.1]/', 'leads to an address inside'],
    ['not a url', 'is not a URL'],
  ])('%s is refused', (url, reason) => {
    expect(refusalOf(url, 'public')).toBe(reason);
  });

  test('addresses of the own network are called only where that is allowed', () => {
    expect(refusalOf('https://hooks.example.com/x', 'public')).toBeUndefined();
    expect(refusalOf('http://localhost:9/x', 'inside')).toBeUndefined();
    expect(refusalOf('https://10.0.0.1/x', 'inside')).toBeUndefined();
    expect(refusalOf('http://10.0.0.1/x', 'inside')).toBe('must be https');
  });

  test('a name that leads inside is refused when it is looked up for the connection', async () => {
    const failure = await new Promise<Error | null>((resolve) => {
      publicLookup('localhost', { all: true }, (error) => resolve(error));
    });
    expect(failure?.name).toBe('Forbidden');
  });
});

describe('posting', () => {
  test('gives the status, and follows no redirect', async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked += 1;
      response.writeHead(302, { location: '/elsewhere' }).end();
    });
    expect(await post(posting(url))).toEqual({ status: 302 });
    expect(asked).toBe(1);
  });

  test('leaves whoever answers too much', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200);
      const more = (): void => {
        if (!response.destroyed) response.write('x'.repeat(65_536), more);
      };
      more();
    });
    expect(await post(posting(url))).toEqual({ status: null, error: 'too-large' });
  });

  test('leaves whoever takes too long, also between the bytes of an answer', async () => {
    const silentUrl = await serve(() => {});
    expect(await post({ ...posting(silentUrl), patience: 80 })).toEqual({ status: null, error: 'timeout' });
    const slow = await serve((_, response) => void response.writeHead(200).write('x'));
    expect(await post({ ...posting(slow), patience: 80 })).toEqual({ status: null, error: 'timeout' });
  });

  test('does not call what is forbidden or away', async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked += 1;
      response.end();
    });
    expect(await post({ ...posting(url), network: 'public' })).toEqual({ status: null, error: 'forbidden' });
    expect(asked).toBe(0);
    expect(await post(posting('http://127.0.0.1:1/'))).toEqual({ status: null, error: 'unreachable' });
  });
});

describe('signatures', () => {
  const at = new Date();
  test('are those of Standard Webhooks, under the old secret and the new one', () => {
    const [old, next] = [newSecret(), newSecret()];
    const headers = signedHeaders('evt_1', at, '{"a":1}', [next, old]);
    for (const secret of [old, next]) expect(new Webhook(secret).verify('{"a":1}', { ...headers })).toEqual({ a: 1 });
    expect(() => new Webhook(newSecret()).verify('{"a":1}', { ...headers })).toThrow();
    expect(() => new Webhook(old).verify('{"a":2}', { ...headers })).toThrow();
  });

  test('are tried over about three days', () => {
    expect(retrySchedule.reduce((sum, seconds) => sum + seconds, 0) / 86_400).toBeCloseTo(3.15, 2);
  });
});

describe('notices', () => {
  test('of 500 cases are one line with a number and a link', () => {
    const opened = Array.from({ length: 500 }, () => ({ type: 'case.opened', data: { band: 'priority' } }));
    const other = [
      { type: 'case.opened', data: { band: 'review' } },
      { type: 'case.changed', data: { state: 'awaiting-second' } },
    ];
    const counts = tally([...opened, ...other]);
    expect(counts).toEqual({ 'case-opened': 500, 'second-signature': 1 });
    expect(messageOf(counts, ['case-opened', 'second-signature'], 'https://gate.example.com')).toEqual({
      subject: 'Gatehouse: 500 cases were opened that should be looked at first (and 1 more)',
      text:
        '500 cases were opened that should be looked at first: https://gate.example.com/cases\n' +
        'A decision waits for a second signature: https://gate.example.com/cases?state=awaiting-second',
    });
    expect(messageOf(counts, ['report-received'], 'https://gate.example.com')).toBeUndefined();
  });

  test.each(noticeRuleNames)('%s has words for one and for many', (name) => {
    expect(noticeRules[name].one).not.toMatch(/\d/);
    expect(noticeRules[name].many(7)).toMatch(/^7 /);
  });

  test('links hold references, escaped', () => {
    expect(linkTo('https://gate.example.com', 'application.screened', 'greenhouse:1/2')).toBe(
      'https://gate.example.com/applications/greenhouse%3A1%2F2',
    );
  });
});

describe('mail', () => {
  /** What a mail server says to a line; nothing while it takes a message. */
  const replies = (answerToData: string) => {
    let inData = false;
    return (line: string): string | undefined => {
      if (inData) {
        inData = line !== '.';
        return inData ? undefined : answerToData;
      }
      inData = line === 'DATA';
      return inData ? '354 go on' : '250 ok';
    };
  };
  /** A mail server of a few lines: keeps what it is told. */
  const startSmtp = async (answerToData = '250 taken') => {
    const heard: string[] = [];
    const server = createTcp((socket) => {
      const reply = replies(answerToData);
      socket.write('220 test\r\n');
      socket.on('error', () => {});
      createInterface({ input: socket }).on('line', (line) => {
        heard.push(line);
        const said = reply(line);
        if (said !== undefined) socket.write(`${said}\r\n`);
      });
    });
    open.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    return { heard, settings: { host: '127.0.0.1', port, security: 'none', from: 'gate@example.com' } as const };
  };
  const message = { subject: 'Gatehouse: a test', text: 'Look: https://gate.example.com/cases' };

  test('is taken by a server, and no reader sees the address of another', async () => {
    const { heard, settings } = await startSmtp();
    await sendMail(settings, ['ana@example.com', 'bo@example.com'], message);
    expect(heard).toContain('RCPT TO:<ana@example.com>');
    expect(heard).toContain('RCPT TO:<bo@example.com>');
    const text = heard.slice(heard.indexOf('DATA')).join('\n');
    expect(text).toContain('Subject: Gatehouse: a test');
    expect(text).toContain('https://gate.example.com/cases');
    expect(text).not.toContain('ana@example.com');
  });

  test('that is not taken gives an error without what the server said', async () => {
    const { settings } = await startSmtp('550 ana@example.com is not known here');
    const failure = await sendMail(settings, ['ana@example.com'], message).catch((error: unknown) => error);
    expect(String(failure)).toMatch(/^MailFailed: the mail server did not take it \(\w+\)$/);
  });
});
