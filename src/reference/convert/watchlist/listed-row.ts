/** What one row or record of a publisher's file says of a party; several rows may say more of the same one. */
export interface ListedRow {
  readonly id: string;
  readonly kind: 'person' | 'organisation' | 'unknown';
  readonly names: readonly (readonly [text: string, standing: Standing])[];
  readonly addresses: readonly (readonly [text: string, country: string])[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly wallets: readonly string[];
}

export type Standing = 'primary' | 'alias' | 'weak';

const LONGEST_NAME = 300;
const LONGEST_ADDRESS = 300;
/** No party of a public list has more; a record with more is not one party. */
const MOST_OF_A_KIND = 500;

const tidy = (text: string, longest: number): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, longest);

/** A row for the stored file: one line of JSON, texts trimmed and cut, each once. */
export const packListedRow = (row: ListedRow): string => {
  const names = new Map<string, Standing>();
  for (const [text, standing] of row.names) {
    const name = tidy(text, LONGEST_NAME);
    if (name !== '' && !names.has(name)) names.set(name, standing);
  }
  const addresses = new Map<string, string>();
  for (const [text, country] of row.addresses) {
    const address = tidy(text, LONGEST_ADDRESS);
    if (address !== '') addresses.set(address, tidy(country, LONGEST_ADDRESS));
  }
  const some = <T>(items: Iterable<T>): readonly T[] => [...new Set(items)].slice(0, MOST_OF_A_KIND);
  return JSON.stringify([
    tidy(row.id, LONGEST_NAME),
    row.kind,
    some(names),
    some(addresses),
    some(row.emails),
    some(row.phones),
    some(row.wallets),
  ]);
};

const isPair = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string';
const pairs = (value: unknown): readonly (readonly [string, string])[] =>
  Array.isArray(value) ? value.filter(isPair) : [];
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((it) => typeof it === 'string') : [];
const standingOf = (text: string): Standing => (text === 'primary' || text === 'weak' ? text : 'alias');

/** Reads a line of a stored file. */
export const unpackListedRow = (line: string): ListedRow => {
  const row: unknown = JSON.parse(line);
  const [id, kind, names, addresses, emails, phones, wallets]: readonly unknown[] = Array.isArray(row) ? row : [];
  return {
    id: String(id ?? ''),
    kind: kind === 'person' || kind === 'organisation' ? kind : 'unknown',
    names: pairs(names).map(([text, standing]) => [text, standingOf(standing)]),
    addresses: pairs(addresses),
    emails: texts(emails),
    phones: texts(phones),
    wallets: texts(wallets),
  };
};
