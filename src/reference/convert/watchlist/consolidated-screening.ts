import { columnReader, csvRows } from '../../source/csv.ts';
import { emailsIn, phoneOf, walletOf } from './identifiers.ts';
import type { ListedRow, Standing } from './listed-row.ts';
import { dayInName, type WatchlistReader } from './watchlist-format.ts';

const required = ['SOURCE', 'ENTITY_NUMBER', 'TYPE', 'NAME', 'ADDRESSES', 'ALT_NAMES', 'IDS'] as const;

const items = (text: string): readonly string[] =>
  text
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Addresses end with the code of their country: "1 Example Road, Example City, 10115, DE". */
const addressOf = (text: string): readonly [string, string] => {
  const last = text.slice(text.lastIndexOf(',') + 1).trim();
  return [text, /^[A-Z]{2}$/.test(last) ? last : ''];
};

const identifiersOf = (ids: readonly string[]) => ({
  emails: ids.flatMap(emailsIn),
  phones: ids.flatMap((id) => (/phone/i.test(id) ? (phoneOf(id) ?? []) : [])),
  wallets: ids.flatMap((id) => (/Digital Currency/i.test(id) ? (walletOf(id) ?? []) : [])),
});

const kinds: Readonly<Record<string, ListedRow['kind'] | 'none'>> = {
  individual: 'person',
  entity: 'organisation',
  vessel: 'none',
  aircraft: 'none',
};

/**
 * The US Consolidated Screening List as CSV (https://www.trade.gov/consolidated-screening-list). Several of its lists
 * tell neither the kind of a party nor its number; such a row goes by its name.
 */
export const readConsolidatedScreening: WatchlistReader = async function* (content, rejections) {
  let read: ReturnType<typeof columnReader> | undefined;
  for await (const row of csvRows(content)) {
    if (read === undefined) {
      read = columnReader(content.name, row, { required });
      continue;
    }
    const name = read(row, 'NAME');
    if (name === '') {
      rejections.add({ line: row.line, field: 'name', reason: 'empty' });
      continue;
    }
    const kind = kinds[read(row, 'TYPE').toLowerCase()] ?? 'unknown';
    if (kind === 'none') continue;
    const aliases = items(read(row, 'ALT_NAMES')).map((alias): readonly [string, Standing] => [alias, 'alias']);
    yield {
      id: read(row, 'ENTITY_NUMBER') || name,
      kind,
      names: [[name, 'primary'], ...aliases],
      addresses: items(read(row, 'ADDRESSES')).map(addressOf),
      ...identifiersOf(items(read(row, 'IDS'))),
    };
  }
  return {
    list: 'us-consolidated-screening',
    publisher: 'International Trade Administration, US Department of Commerce',
    licence: 'US public domain',
    ...dayInName(content.name),
  };
};
