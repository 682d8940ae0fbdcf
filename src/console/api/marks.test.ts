import { describe, expect, test } from 'vitest';
import { wiredClient } from '../../api/client/wired.ts';
import { contracts } from '../../api/contracts/index.ts';
import { MarkedText } from '../ui/marked-text.ts';
import { createMarks } from './marks.ts';

const HIDDEN = 'Ann\u202e Lee';
const SHOWN = 'Ann⟨U+202E⟩ Lee';

/** A client as the page has it, of a service that answers with `answer` and keeps what it is sent. */
const page = (answer: unknown) => {
  const sent: { readonly address: string; readonly body: unknown }[] = [];
  const marks = createMarks();
  let reads = 0;
  const client = wiredClient<typeof contracts>(contracts, {
    baseUrl: 'http://localhost',
    fetch: async (input, init) => {
      sent.push({ address: String(input), body: JSON.parse(String(init?.body ?? 'null')) });
      return Response.json(answer, { headers: { ETag: '"1"' } });
    },
    read: (json) => {
      reads += 1;
      return marks.read(json);
    },
    sends: marks.sends,
  });
  return { client, sent, reads: () => reads };
};
const account = { id: 'p-1', name: HIDDEN, roles: ['analyst'], jobs: ['job\u200b-1'] };
const params = { id: 'p-1' };
const body = { roles: ['lead'] } as const;

describe('characters that nobody sees', () => {
  test('are marks in what is shown, names of fields too; line breaks stay; an answer is read once', async () => {
    const { client, reads } = page({ ...account, note: 'one\n\ttwo\u0007', ['an\u200bswer']: 1 });
    expect(await client.accounts.read({ params })).toMatchObject({
      name: SHOWN,
      jobs: ['job⟨U+200B⟩-1'],
      note: 'one\n\ttwo␇',
      'an⟨U+200B⟩swer': 1,
    });
    expect(reads()).toBe(1);
  });

  test('go back as they were where a text was not edited, in addresses too', async () => {
    const { client, sent } = page(account);
    await client.accounts.read({ params });
    await client.accounts.change({ params, body: { ...body, name: SHOWN, jobs: ['job⟨U+200B⟩-1'] } });
    await client.cases.list({ query: { job: 'job⟨U+200B⟩-1' } });
    expect(sent[1]?.body).toEqual({ roles: ['lead'], name: HIDDEN, jobs: ['job\u200b-1'] });
    expect(sent[2]?.address).toContain(encodeURIComponent('job\u200b-1'));
  });

  test('a text that was edited and still holds a mark is refused, and nothing is sent', async () => {
    const { client, sent } = page(account);
    await client.accounts.read({ params });
    await expect(client.accounts.change({ params, body: { name: 'Anna⟨U+202E⟩ Lee' } })).rejects.toThrow(MarkedText);
    const policy = { allow: [{ value: 'a⟨U+200B⟩', reason: 'Of us.' }] };
    await expect(client.policies.draft({ body: { name: 'x', policy } })).rejects.toThrow(MarkedText);
    expect(sent).toHaveLength(1);
    await client.accounts.change({ params, body: { name: 'Anna Lee' } });
    expect(sent[1]?.body).toEqual({ name: 'Anna Lee' });
  });

  test('what somebody writes about a mark stays as they typed it', async () => {
    const { client, sent } = page(account);
    await client.accounts.read({ params });
    const text = 'The name holds ⟨U+202E⟩ after Ann.';
    await client.cases.addNote({ params: { id: 'case-1' }, body: { text } });
    expect(sent[1]?.body).toEqual({ text });
  });

  test('two texts that are shown alike are told apart by nobody: neither is sent for the other', async () => {
    const { client, sent } = page([HIDDEN, SHOWN]);
    await client.accounts.read({ params });
    await expect(client.accounts.change({ params, body: { name: SHOWN } })).rejects.toThrow(MarkedText);
    expect(sent).toHaveLength(1);
  });
});
