import { describe, expect, test } from 'vitest';
import { fieldKind, fieldNames, usualColumns } from './application-fields.ts';
import { presets } from './presets.ts';
import { exportHeaders } from './testing/export-headers.ts';
import { fields, mapped } from './testing/map-header.ts';

describe('presets', () => {
  test.each(exportHeaders)('%s is recognised from its header', (name, header, expected) => {
    expect(mapped(header)).toMatchObject({ preset: name });
    expect(fields(header)).toMatchObject(expected);
  });

  test('name only fields that exist', () => {
    const names = [...presets.flatMap(({ columns }) => Object.keys(columns)), ...usualColumns.keys(), ...fieldNames];
    expect(names.filter((name) => fieldKind(name) === undefined)).toEqual([]);
  });

  test('can be forced for a header that does not show them', () => {
    expect(fields(['Name', 'Email', 'Created At'], { preset: 'lever' })).toMatchObject({ receivedAt: 'Created At' });
  });

  test('are not seen in a header of everyday names', () => {
    expect(mapped(['Name', 'Email', 'Phone', 'Applied at'])).toHaveProperty('problem');
  });
});
