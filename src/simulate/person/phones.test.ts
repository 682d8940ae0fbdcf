import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { createPhoneBook, writePhone } from './phones.ts';

describe('a phone book', () => {
  test('hands out the hundred lines of fiction first, then the rest of the exchange, each once', () => {
    const book = createPhoneBook();
    const lines = Array.from({ length: 9_800 }, () => book.line('US', '206')?.line);
    expect(new Set(lines).size).toBe(9_800);
    for (const line of lines.slice(0, 100)) expect(line).toMatch(/^55501\d\d$/);
    for (const line of lines) expect(line).toMatch(/^555\d{4}$/);
    expect(lines).not.toContain('5551212');
    expect(book.line('US', '206')).toBeNull();
    expect(book.line('US', '212')).not.toBeNull();
  });

  test.each([
    ['GB', '2079460', 1_000],
    ['FR', '19900', 10_000],
    ['DE', '3023125', 1_000],
    ['AU', '25550', 10_000],
  ])('keeps to the reserved range of %s', (country, area, size) => {
    const book = createPhoneBook();
    const lines = Array.from({ length: size }, () => book.line(country, area)?.line);
    expect(new Set(lines).size).toBe(size);
    expect(book.line(country, area)).toBeNull();
  });

  test('has no line where no range is reserved', () => {
    expect(createPhoneBook().line('PL', '22')).toBeNull();
  });
});

describe('a written number', () => {
  test.each([
    [0, 'left-out', '(206) 555-0142'],
    [1, 'left-out', '206-555-0142'],
    [7, 'left-out', '2065550142'],
    [0, 'written', '+1 206 555 0142'],
    [1, 'written', '+12065550142'],
  ] as const)('in style %i with the country code %s', (style, countryCode, expected) => {
    expect(writePhone({ country: 'US', area: '206', line: '5550142' }, style, countryCode)).toBe(expected);
  });

  test.each([
    ['GB', '2079460'],
    ['FR', '19900'],
    ['DE', '3023125'],
    ['AU', '25550'],
  ] as const)('of %s is valid in its country, with and without the country code', (country, area) => {
    const phone = createPhoneBook().line(country, area);
    expect(phone).not.toBeNull();
    if (phone === null) return;
    for (const style of [0, 1]) {
      expect(parsePhoneNumberFromString(writePhone(phone, style, 'left-out'), country)?.isValid()).toBe(true);
    }
  });
});
