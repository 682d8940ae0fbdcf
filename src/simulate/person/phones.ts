import type { Phone } from './person.ts';

/** Hands out telephone lines, each once, from ranges that nobody can be called on. */
export interface PhoneBook {
  /** The next free line of an area, or null when its range is used up. */
  line(country: string, area: string): Phone | null;
}

/** Digits of a national number, by country, where regulators keep a range for fiction that the numbering plan allows. */
const nationalDigits: Readonly<Record<string, number>> = { US: 10, CA: 10, GB: 10, FR: 9, DE: 10, AU: 9 };

/**
 * In North America 555-0100 to 555-0199 come first. A large run needs more lines than those hundred an area code has
 * and goes on with the rest of exchange 555, whose assignments ended and which reaches nobody (ATIS-0300115).
 */
const northAmericanLine = (index: number): string | null => {
  if (index < 100) return `555${String(100 + ((index * 37 + 42) % 100)).padStart(4, '0')}`;
  if (index >= 9_800) return null;
  const beyond = (order: number): number => 200 + ((order * 6_151 + 77) % 9_800);
  const line = beyond(index - 100);
  // 555-1212 is directory assistance; the last line of the range, never reached otherwise, stands in for it.
  return `555${String(line === 1212 ? beyond(9_799) : line).padStart(4, '0')}`;
};

/** A book with every line still free. */
export const createPhoneBook = (): PhoneBook => {
  const used = new Map<string, number>();
  return {
    line(country, area) {
      const digits = nationalDigits[country];
      if (digits === undefined || area === '') return null;
      const key = `${country}${area}`;
      const index = used.get(key) ?? 0;
      used.set(key, index + 1);
      if (country === 'US' || country === 'CA') {
        const line = northAmericanLine(index);
        return line === null ? null : { country, area, line };
      }
      const size = 10 ** (digits - area.length);
      if (index >= size) return null;
      const line = (index * 7 + 123) % size;
      return { country, area, line: String(line).padStart(digits - area.length, '0') };
    },
  };
};

const callingCode: Readonly<Record<string, string>> = { US: '1', CA: '1', GB: '44', FR: '33', DE: '49', AU: '61' };

const bareShapes: readonly ((area: string, exchange: string, line: string) => string)[] = [
  (area, exchange, line) => `(${area}) ${exchange}-${line}`,
  (area, exchange, line) => `${area}-${exchange}-${line}`,
  (area, exchange, line) => `${area}${exchange}${line}`,
  (area, exchange, line) => `${area}.${exchange}.${line}`,
  (area, exchange, line) => `${area} ${exchange} ${line}`,
];

const plusOneShapes: readonly ((area: string, exchange: string, line: string) => string)[] = [
  (area, exchange, line) => `+1 ${area} ${exchange} ${line}`,
  (area, exchange, line) => `+1${area}${exchange}${line}`,
  (area, exchange, line) => `+1 (${area}) ${exchange}-${line}`,
  (area, exchange, line) => `+1-${area}-${exchange}-${line}`,
];

/** Writes a number the way one person or one form does; `style` picks among the usual shapes. */
export const writePhone = (phone: Phone, style: number, countryCode: 'written' | 'left-out'): string => {
  const code = callingCode[phone.country] ?? '';
  if (code === '1') {
    const shapes = countryCode === 'written' ? plusOneShapes : bareShapes;
    const shape = shapes[style % shapes.length];
    return shape === undefined ? '' : shape(phone.area, phone.line.slice(0, 3), phone.line.slice(3));
  }
  const national = `${phone.area}${phone.line}`;
  return countryCode === 'left-out' && style % 3 === 0 ? `0${national}` : `+${code} ${national}`;
};
