import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Reader, type Response } from 'mmdb-lib';
import { z } from 'zod';

const file = createRequire(import.meta.url).resolve(
  '@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb',
);
const reader = new Reader<Response>(readFileSync(file));
const Entry = z.object({ country_code: z.string() });

/** The country of an address by public whois records, or undefined. */
export const ipCountry = (ip: string): string | undefined => Entry.safeParse(reader.get(ip)).data?.country_code;

const toNumber = (ip: string): number => ip.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
const toText = (value: number): string => [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');

/** Addresses spread evenly over a block written as `a.b.c.d/n`, its first and last among them. */
export const spreadOver = (block: string, count: number): readonly string[] => {
  const [base = '', length = ''] = block.split('/');
  const size = 2 ** (32 - Number(length));
  return Array.from({ length: count }, (_, index) =>
    toText(toNumber(base) + Math.floor(((size - 1) * index) / (count - 1))),
  );
};

/** Whether an address lies in a block written as `a.b.c.d/n`. */
export const inBlock = (ip: string, block: string): boolean => {
  const [base = '', length = ''] = block.split('/');
  const size = 2 ** (32 - Number(length));
  return Math.floor(toNumber(ip) / size) === Math.floor(toNumber(base) / size);
};
