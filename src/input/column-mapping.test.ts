import { describe, expect, test } from 'vitest';
import { fieldNames } from './application-fields.ts';
import { checkMapping } from './column-mapping.ts';
import { exportHeaders } from './testing/export-headers.ts';
import { fields, mapped } from './testing/map-header.ts';

describe('a mapping', () => {
  test('takes columns that are called like fields', () => {
    expect(fields(['candidate.name', 'receivedAt', 'session.ip', 'whatever'])).toEqual({
      'candidate.name': 'candidate.name',
      receivedAt: 'receivedAt',
      'session.ip': 'session.ip',
    });
  });

  test('by hand wins over a preset', () => {
    const header = exportHeaders[3]?.[1] ?? [];
    expect(fields(header, { map: new Map([['candidate.name', 'headline']]) })).toMatchObject({
      'candidate.name': 'Headline',
    });
  });

  test('that names a column the file lacks is a problem that lists the columns', () => {
    const map = new Map([
      ['candidate.name', 'Wer'],
      ['receivedAt', 'Wann'],
    ]);
    expect(fields(['Wer', 'Datum'], { map })).toBe(
      '--map names "Wann", which this file does not have. Columns: "Wer", "Datum"',
    );
  });

  test('meant for another file leaves a known export alone', () => {
    expect(mapped(exportHeaders[4]?.[1] ?? [], { map: new Map([['candidate.name', 'Wer']]) })).toMatchObject({
      preset: 'lever',
    });
  });

  test('that is missing is suggested as a command line', () => {
    expect(fields(['Full name', "Bob's mail", 'E-mail', 'When', 'Notes'])).toBe(
      `the columns are not known. Columns: "Full name", "Bob's mail", "E-mail", "When", "Notes". Say which is which, for example: gatehouse screen export.csv --map receivedAt=When --map 'candidate.name=Full name' --map candidate.email=E-mail`,
    );
  });

  test('that cannot be guessed leaves a place to fill in', () => {
    expect(fields(['Spalte 1', 'Spalte 2'])).toContain('--map candidate.name=COLUMN --map receivedAt=COLUMN');
  });

  test('needs no date where something else tells it, unless a column looks like one', () => {
    expect(fields(['candidate.name'], { receivedAt: 'known' })).toEqual({ 'candidate.name': 'candidate.name' });
    expect(fields(['candidate.name', 'Submission date'], { receivedAt: 'known' })).toContain(
      "'receivedAt=Submission date'",
    );
  });

  test('keeps control characters and quotes of a header out of the command line', () => {
    const problem = fields(["Name'; rm -rf ~", 'E\u{1b}[31mmail', 'x\ny']);
    expect(problem).not.toMatch(/[\u0000-\u001f]/);
    expect(problem).toContain('Columns: "Name\'; rm -rf ~", "E [31mmail", "x y"');
  });

  test('refuses a column that appears twice', () => {
    const header = ['candidate.name', 'receivedAt', 'x', 'candidate.name'];
    expect(fields(header)).toContain('appears more than once (columns 1, 4)');
  });

  test('minds no repeated column that is not used', () => {
    expect(fields(['candidate.name', 'receivedAt', 'x', 'x', ''])).toMatchObject({ receivedAt: 'receivedAt' });
  });
});

describe('options that name nothing', () => {
  test.each(['candidate.nmae', '__proto__', 'candidate.__proto__.x', 'constructor', 'answers.x'])(
    '--map %s is refused',
    (field) => {
      expect(() => checkMapping(new Map([[field, 'x']]), undefined)).toThrow(
        /no application field is called .*candidate\.name/s,
      );
    },
  );

  test('--preset taleo is refused with those there are', () => {
    expect(() => checkMapping(new Map(), 'taleo')).toThrow('smartrecruiters, ashby, workable, lever, greenhouse');
  });

  test.each([...fieldNames])('--map %s is accepted', (field) => {
    expect(() => checkMapping(new Map([[field, 'x']]), 'lever')).not.toThrow();
  });
});
