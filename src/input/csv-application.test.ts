import { describe, expect, test } from 'vitest';
import { Application } from '../engine/contract/application.ts';
import { first, HEADER, readTable as read } from './testing/read-table.ts';

describe('a row', () => {
  test('becomes an application of the format', async () => {
    const header = [
      'id',
      'receivedAt',
      'source',
      'job.title',
      'job.remote',
      'candidate.firstName',
      'candidate.lastName',
      'candidate.email',
      'candidate.phone',
      'candidate.location',
      'candidate.profiles.linkedin',
      'candidate.profiles',
      'session.ip',
      'session.submittedAt',
      'resume.text',
      'resume.work.0.name',
      'resume.skills',
      'documents.0.path',
      'answers.0',
    ];
    const row = [
      '17',
      '2025-03-04 10:11',
      'LinkedIn (Prospecting)',
      'Engineer',
      'Yes',
      'Ann',
      'Example',
      'ann@example.com',
      ' +1 (212) 555-0143 ',
      '"Austin, TX, United States"',
      'ann-example',
      'https://x.example/ann https://y.example/a',
      '192.0.2.7',
      '3/4/2025 10:12 AM',
      '"I am\nAnn"',
      'Example Corp',
      'Go; Rust',
      'cvs/ann.pdf',
      'Because',
    ];
    const { applications, rejections } = await read(`${header.join(',')}\n${row.join(',')}\n`);
    expect(rejections).toEqual([]);
    expect(applications).toEqual([
      {
        file: 'export.csv',
        line: 2,
        value: {
          id: '17',
          receivedAt: '2025-03-04T10:11:00Z',
          source: 'linkedin',
          job: { title: 'Engineer', remote: true },
          candidate: {
            name: 'Ann Example',
            email: 'ann@example.com',
            phone: ' +1 (212) 555-0143 ',
            location: { city: 'Austin', region: 'TX', country: 'United States' },
            profiles: [
              { network: 'linkedin', username: 'ann-example' },
              { url: 'https://x.example/ann' },
              { url: 'https://y.example/a' },
            ],
          },
          session: { ip: '192.0.2.7', submittedAt: '2025-03-04T10:12:00Z' },
          resume: { work: [{ name: 'Example Corp' }], skills: [{ name: 'Go' }, { name: 'Rust' }] },
          documents: [{ text: 'I am\nAnn', path: 'cvs/ann.pdf' }],
          answers: [{ question: 'answers.0', answer: 'Because' }],
        },
      },
    ]);
    expect(Application.safeParse(applications[0]?.value).success).toBe(true);
  });

  test('without an id is called after its file and line', async () => {
    expect(first(await read('candidate.name,receivedAt\n\nAnn,2025-01-01\n'))).toMatchObject({ id: 'export.csv:3' });
  });

  test('with the id of a person already seen gets its line added', async () => {
    const { applications } = await read(
      'candidate.id,candidate.name,receivedAt\n7,Ann,2025-01-01\n7,Ann,2025-01-02\n8,Bo,2025-01-02\n',
    );
    expect(applications.map(({ value }) => value)).toMatchObject([{ id: '7' }, { id: '7:3' }, { id: '8' }]);
  });

  test('keeps what is typed: blanks, signs, a leading zero', async () => {
    expect(first(await read(`${HEADER}\n01, Ann ,2025-01-01,+1-212.555.0143 x9\n`))).toMatchObject({
      id: '01',
      candidate: { name: ' Ann ', phone: '+1-212.555.0143 x9' },
    });
  });

  test('leads with the first of several addresses', async () => {
    const text = 'candidate.name,receivedAt,candidate.email\nAnn,2025-01-01,"ann@example.com, a2@example.org"\n';
    expect(first(await read(text))).toMatchObject({ candidate: { email: 'ann@example.com' } });
  });

  test.each([
    ['1.4155550134E10', 'candidate.phone', 'lost digits'],
    ['1,41556E+10', 'candidate.phone', 'lost digits'],
  ])('with the phone %s is rejected rather than guessed', async (phone, field, reason) => {
    const { rejections, applications } = await read(`${HEADER}\n1,Ann,2025-01-01,"${phone}"\n2,Bo,2025-01-01,\n`);
    expect(rejections).toMatchObject([{ line: 2, field, reason: expect.stringContaining(reason) }]);
    expect(applications).toHaveLength(1);
  });

  test.each([
    ['1,,2025-01-01,', 'candidate.name', 'the name is empty'],
    ['1,  ,2025-01-01,', 'candidate.name', 'the name is empty'],
    ['1,Ann,,', 'receivedAt', '--received-at'],
    ['1,Ann,soon,', 'receivedAt', 'not a date'],
    ['1,Ann,45720,', 'receivedAt', 'a day number of a spreadsheet'],
    ['1,Ann,2025-02-30,', 'receivedAt', 'not in the calendar'],
    ['1,Ann,2025-01-01', 'candidate.phone', 'the row has 3 values, the header has 4'],
    ['1,Ann,2025-01-01,x,y', null, 'the row has 5 values, the header has 4'],
    ['"1,Ann,2025-01-01,x', 'id', 'never closed'],
  ])('%s is rejected with its line and column, the rest is read', async (row, field, reason) => {
    const { rejections, applications } = await read(`${HEADER}\n0,A,2025-01-01,\n${row}\n9,Z,2025-01-01,\n`);
    expect(rejections).toMatchObject([{ file: 'export.csv', line: 3, field, reason: expect.stringContaining(reason) }]);
    expect(applications).toHaveLength(2);
  });

  test('may end with empty values more than the header, or be blank', async () => {
    const { rejections, applications } = await read(`${HEADER}\n1,Ann,2025-01-01,x,,\n,,,\n \n2,Bo,2025-01-01,\n`);
    expect(rejections).toEqual([]);
    expect(applications).toHaveLength(2);
  });

  test('without a date takes the one the operator gives', async () => {
    const text = `${HEADER}\n1,Ann,,\n2,Bo,2025-02-02,\n`;
    const { applications } = await read(text, { receivedAt: '2025-11-11T00:00:00Z' });
    expect(applications.map(({ value }) => value)).toMatchObject([
      { receivedAt: '2025-11-11T00:00:00Z' },
      { receivedAt: '2025-02-02T00:00:00Z' },
    ]);
  });

  test('cannot reach the prototype of anything', async () => {
    const { applications } = await read('candidate.name,receivedAt,__proto__,constructor\n__proto__,2025-01-01,x,y\n');
    expect(applications).toHaveLength(1);
    expect(Reflect.get({}, 'x')).toBeUndefined();
    expect(applications[0]?.value).toMatchObject({ candidate: { name: '__proto__' } });
  });
});
