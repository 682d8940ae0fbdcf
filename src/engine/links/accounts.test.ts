import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountsIn } from './accounts.ts';

/** Published examples of national formats (SWIFT IBAN registry). */
const ibans = [
  'GB29NWBK60161331926819',
  'DE89370400440532013000',
  'FR1420041010050500013M02606',
  'NO9386011117947',
  'MT84MALT011000012345MTLCAST001S',
  'ES9121000418450200051332',
];
const wallets = [
  '0x52908400098527886E0F7030069857D2E4169EE7',
  'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
  'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8',
];

const grouped = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ');

describe('IBANs', () => {
  test.each(ibans)('%s is found however it is written', (iban) => {
    for (const text of [
      iban,
      `Please pay into ${iban}.`,
      `IBAN ${grouped(iban)}`,
      `IBAN: ${grouped(iban)} at my bank`,
      `my account is ${grouped(iban)} thanks, and no other`,
      iban.toLowerCase(),
    ])
      expect(accountsIn(text), text).toEqual([iban]);
  });
  test('one digit wrong is no IBAN (ISO 7064 mod 97-10)', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ibans), fc.nat(30), fc.integer({ min: 1, max: 9 }), (iban, place, add) => {
        const at = 4 + (place % (iban.length - 4));
        const digit = iban.charAt(at);
        fc.pre(/\d/.test(digit));
        const wrong = iban.slice(0, at) + ((Number(digit) + add) % 10) + iban.slice(at + 1);
        expect(accountsIn(wrong)).toEqual([]);
      }),
      { numRuns: 200, seed: 10 },
    );
  });
  test('two neighbours swapped are no IBAN', () => {
    expect(accountsIn('DE89370400440532013000'.replace('0532', '0352'))).toEqual([]);
  });
});

describe('wallets', () => {
  test.each(wallets)('%s is found', (wallet) => {
    expect(accountsIn(`USDT to ${wallet}, thank you`)).toEqual([wallet]);
  });
  test.each(['0x5290', '0x52908400098527886E0F7030069857D2E4169EE7ff', 'bc1q', 'Tshort1234567890'])(
    '%s is none',
    (text) => {
      expect(accountsIn(text)).toEqual([]);
    },
  );
});

test('each is listed once, and at most five', () => {
  const [wallet = ''] = wallets;
  expect(accountsIn(`${wallet} or ${wallet}`)).toEqual([wallet]);
  const many = Array.from({ length: 9 }, (_, number) => `0x${String(number).repeat(40)}`);
  expect(accountsIn(many.join(' '))).toHaveLength(5);
});

test.each(['', 'I have 10 years of experience with AWS S3 and EC2.', 'AB12', 'Call 512 555 0142 in Austin TX 78701'])(
  '%j names no account',
  (text) => {
    expect(accountsIn(text)).toEqual([]);
  },
);

test('long hostile texts are read in little time, and only their beginning', () => {
  for (const piece of ['AA00 ', 'AA00', 'AA00 A ', '0x', 'bc1', 'T1', 'GB82 WEST ']) {
    const started = performance.now();
    accountsIn(piece.repeat(400_000));
    expect(performance.now() - started, piece).toBeLessThan(1000);
  }
  expect(accountsIn(`${'x '.repeat(20_000)}${ibans[0]}`)).toEqual([]);
});
