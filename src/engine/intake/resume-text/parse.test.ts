import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Resume } from '../../contract/application.ts';
import { parseResumeText } from './parse.ts';
import { generateFixture } from './testing/generate.ts';

const lines = (...text: readonly string[]): string => text.join('\n');

const jobsOf = (text: string) =>
  (parseResumeText(text).work ?? []).map(({ name, position, startDate, endDate }) => [
    name,
    position,
    startDate,
    endDate,
  ]);

describe('the work section', () => {
  test('is not broken by bullets that begin with the words of a heading', () => {
    const text = lines(
      'Experience',
      'Nurse, Lakeside Clinic, 2019 – 2021',
      '• Education',
      '• Skills: triage, charting',
      '• Worked with the Department of',
      'Education',
      'and with the board',
      'Aide, Hill Hospital, 2016 – 2019',
      '• References: kept the files',
    );
    expect(jobsOf(text)).toEqual([
      ['Lakeside Clinic', 'Nurse', '2019', '2021'],
      ['Hill Hospital', 'Aide', '2016', '2019'],
    ]);
  });

  test('is not broken by dates inside sentences', () => {
    const text = lines(
      'EXPERIENCE',
      'Analyst | Quillo | 2018 – Present',
      '• Migrated 220 jobs between 2018 and 2019',
      '• Grew revenue from 2019 to 2021 by a third',
      'Reduced cost in 2020 for all customers.',
    );
    expect(jobsOf(text)).toEqual([['Quillo', 'Analyst', '2018', 'Present']]);
  });

  test('gives every post at one employer the name that stands above the first', () => {
    const text = lines(
      'EXPERIENCE',
      'Northern Ferry Group',
      'Lead Engineer            2020 – Present',
      '• Platform',
      'Engineer                 2017 – 2020',
      '• Booking',
      'Kestrel Ltd',
      'Technician               2015 – 2017',
      '• Support',
    );
    expect(jobsOf(text)).toEqual([
      ['Northern Ferry Group', 'Lead Engineer', '2020', 'Present'],
      ['Northern Ferry Group', 'Engineer', '2017', '2020'],
      ['Kestrel Ltd', 'Technician', '2015', '2017'],
    ]);
  });

  test('gives work on own account no employer from elsewhere', () => {
    const text = lines(
      'Experience',
      'Designer, Studio Nord GmbH',
      '2019 – 2021',
      '',
      'Freelance Designer',
      '2017 – 2019',
    );
    expect(jobsOf(text)).toEqual([
      ['Studio Nord GmbH', 'Designer', '2019', '2021'],
      [undefined, 'Freelance Designer', '2017', '2019'],
    ]);
  });

  test('keeps impossible dates as they were written', () => {
    const text = lines(
      'Experience',
      'Engineer | Quillo | 31/2020 – 05/2021',
      'Engineer | Zorblat | 2018-13 to 2019-02',
    );
    expect(jobsOf(text)).toEqual([
      ['Quillo', 'Engineer', '31/2020', '05/2021'],
      ['Zorblat', 'Engineer', '2018-13', '2019-02'],
    ]);
  });

  test('spells out a year that stands only on the other side', () => {
    const text = lines('Experience', 'Engineer | Quillo | 2016–18', 'Intern | Zorblat | Jan – Mar 2015');
    expect(jobsOf(text)).toEqual([
      ['Quillo', 'Engineer', '2016', '2018'],
      ['Zorblat', 'Intern', '2015-01', 'Mar 2015'],
    ]);
  });

  test('joins wrapped bullets and drops page numbers between them', () => {
    const text = lines(
      'Experience',
      'Engineer | Quillo | 2018 – 2020',
      '• Wrote the long report about the state of all',
      'pipelines and their owners',
      'Page 1 of 2',
      '• Second',
    );
    expect(parseResumeText(text).work?.[0]?.highlights).toEqual([
      'Wrote the long report about the state of all pipelines and their owners',
      'Second',
    ]);
  });
});

describe('the head', () => {
  test.each([
    ['Jane Doe, PhD, PMP', 'Jane Doe'],
    ['JOHN VAN DER BERG', 'JOHN VAN DER BERG'],
    ['Doe, Jane', 'Doe, Jane'],
    ['Emily Baker', 'Emily Baker'],
    ['王小明', '王小明'],
    ['J A N E   D O E', 'JANE DOE'],
    ['Resume of Jane Doe', 'Jane Doe'],
    ['Name: Jane Doe', 'Jane Doe'],
    ['jane doe', 'jane doe'],
    ["Aoife O'Brien-Núñez", "Aoife O'Brien-Núñez"],
  ])('takes the name from %j', (first, name) => {
    expect(parseResumeText(lines(first, 'someone@example.com')).basics?.name).toBe(name);
  });

  test.each([
    'Software Engineer',
    'Dear Hiring Manager,',
    'Boston, MA',
    'Page 1',
    'jane.doe@example.com',
    '(919) 555-0134',
  ])('does not take %j for a name', (first) => {
    expect(parseResumeText(lines(first, 'contact@example.com')).basics?.name).toBeUndefined();
  });

  test('never makes a name of the mailbox', () => {
    expect(parseResumeText('jane.doe@example.com\n(919) 555-0134').basics?.name).toBeUndefined();
  });

  test('does not take the contacts of referees for those of the applicant', () => {
    const text = lines(
      'Jane Doe',
      '',
      'References',
      'Max Muster, Acme',
      'max@example.com, linkedin.com/in/max-example',
    );
    const { basics, references } = parseResumeText(text);
    expect(basics).toEqual({ name: 'Jane Doe' });
    expect(references).toEqual([
      { name: 'Max Muster', reference: 'Acme max@example.com, linkedin.com/in/max-example' },
    ]);
  });

  test('leaves out what the text does not say', () => {
    expect(parseResumeText('')).toEqual({ basics: {} });
    expect(parseResumeText('Jane Doe')).toEqual({ basics: { name: 'Jane Doe' } });
  });
});

describe('any text', () => {
  const material = fc.constantFrom(
    ...Array.from({ length: 30 }, (_, seed) => generateFixture(seed).text.split('\n')).flat(),
    '',
    '\t',
    '•',
    '\u0000',
    '\ud800',
  );
  const shuffled = fc.array(material, { maxLength: 60 }).map((it) => it.join('\n'));

  test('is parsed without an exception into a document of the format', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 400 }), shuffled);
    fc.assert(
      fc.property(anything, (text) => {
        expect(Resume.safeParse(parseResumeText(text)).success).toBe(true);
      }),
      { seed: 20_263, numRuns: 600 },
    );
  });

  test('yields only words that it contains', () => {
    const bare = (text: string): string => text.replace(/[\s•*·|–—()-]+/g, '');
    fc.assert(
      fc.property(shuffled, (text) => {
        const source = bare(text);
        const { basics, work = [], education = [], skills = [] } = parseResumeText(text);
        const values = [
          basics?.name,
          basics?.email,
          basics?.phone,
          basics?.label,
          ...work.flatMap((it) => [it.name, it.position, it.location, it.startDate, it.endDate]),
          ...education.flatMap((it) => [it.institution, it.studyType, it.area]),
          ...skills.map((it) => it.name),
        ];
        for (const value of values)
          if (value !== undefined && !/^\d{4}(?:-\d\d)?$/.test(value)) expect(source).toContain(bare(value));
      }),
      { seed: 20_264, numRuns: 300 },
    );
  });

  test.each([
    'a',
    ' ',
    '@',
    '1 ',
    '2019 – ',
    '(',
    ', ',
    'a.',
    'http://',
    '\t',
    'Jan 2019 - ',
    'Bachelor of ',
    '\n',
    'A b\n',
    '1 \n',
    '|',
  ])('is read in time that grows with its length, made of %j', (unit) => {
    const text = lines('Experience', unit.repeat(200_000 / unit.length));
    const started = performance.now();
    parseResumeText(text);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('beyond 100,000 characters is not read', () => {
    const text = `${'Jane Doe\n'}${' '.repeat(100_000)}\njane@example.com`;
    expect(parseResumeText(text).basics?.email).toBeUndefined();
  });
});
