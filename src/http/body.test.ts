import { describe, expect, test } from 'vitest';
import { ProblemBody } from '../api/problem-body.ts';
import { json, person, testApp } from './testing/app.ts';
import { sampleNotes } from './testing/sample.ts';

const app = testApp({ routes: sampleNotes().routes, actor: person('lead') });
const send = async (body: string | Uint8Array, type = 'application/json') => {
  const response = await app.request('/api/v1/notes', { method: 'POST', body, headers: { 'Content-Type': type } });
  return response.ok ? response.status : ProblemBody.parse(await response.json());
};
const note = (text: string) => `{"job":"own","text":"${text}"}`;

describe('a body', () => {
  test('is JSON in UTF-8, and says so', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '']) {
      expect(await send(note('a'), type)).toMatchObject({ code: 'unsupported' });
    }
    expect(await send(note('a'), 'application/json; charset=iso-8859-1')).toMatchObject({ status: 415 });
    expect(await send(note('a'), 'Application/JSON; Charset="UTF-8"')).toBe(201);
    expect(await send(note('a'), 'application/vnd.example+json')).toBe(201);
    expect(await send(`\ufeff${note('a')}`)).toBe(201);
    expect(await send(new Uint8Array([0x22, 0xff, 0x22]))).toMatchObject({ code: 'malformed' });
  });

  test('that is compressed is refused', async () => {
    const response = await app.request('/api/v1/notes', json(note('a'), { 'Content-Encoding': 'gzip' }));
    expect(response.status).toBe(415);
  });

  test('that is cut off is refused', async () => {
    for (const body of ['{', '"', '[1,', '{"job":"own","text":"a"', 'nul', '{"a":1}}', ' ']) {
      expect(await send(body)).toMatchObject({ status: 400 });
    }
    expect((await app.request('/api/v1/notes', { method: 'POST' })).status).toBe(422);
  });

  test('that is nested 30,000 deep or has millions of parts is refused before it is parsed', async () => {
    const deep = 30_000;
    expect(await send(`${'['.repeat(deep)}${']'.repeat(deep)}`)).toMatchObject({ code: 'invalid' });
    expect(await send('{"a":'.repeat(10_000))).toMatchObject({ code: 'invalid' });
    expect(await send(`{"job":"own","text":"${'['.repeat(900)}\\\\"}`)).toBe(201);
    expect(await send(`{"job":"own","text":"${'\\"['.repeat(300)}"}`)).toBe(201);
  });

  test('of which a field comes twice counts the last one', async () => {
    expect(await send('{"job":"own","text":"a","text":""}')).toMatchObject({ code: 'invalid' });
    expect(await send('{"job":"own","text":"","text":"b"}')).toBe(201);
  });

  test('reaches no prototype', async () => {
    for (const name of ['__proto__', '\\u005f_proto__', '__pr\\u006fto__']) {
      expect(await send(`{"job":"own","text":"a","${name}":{"polluted":true}}`)).toMatchObject({ code: 'invalid' });
    }
    expect(await send('{"job":"own","text":"a","constructor":{"prototype":{"polluted":true}}}')).toMatchObject({
      status: 422,
    });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('holds no text that a database refuses', async () => {
    for (const text of ['\\u0000', '\\ud800', '\\udc00x', '\\ud83d']) {
      expect(await send(note(text))).toMatchObject({ flaws: [{ field: '/text' }] });
    }
    expect(await send(note('\\ud83d\\ude00 \u202e \ufffe 😀'))).toBe(201);
  });

  test('is refused as soon as it is too large, said beforehand or not', async () => {
    expect(await send(note('x'.repeat(70_000)))).toMatchObject({ code: 'too-large' });
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(new Uint8Array(16_384));
      },
    });
    const request = new Request('http://localhost/api/v1/notes', {
      method: 'POST',
      body: endless,
      headers: { 'Content-Type': 'application/json' },
      duplex: 'half',
    });
    expect((await app.fetch(request)).status).toBe(413);
    expect(sent).toBeLessThan(10);
  });
});
