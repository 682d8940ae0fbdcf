import { columnReader, csvRows } from '../../source/csv.ts';
import { emailsIn, phoneOf, walletOf } from './identifiers.ts';
import type { ListedRow, Standing } from './listed-row.ts';
import type { WatchlistReader } from './watchlist-format.ts';

const required = ['ID', 'SCHEMA', 'NAME', 'ALIASES'] as const;
const optional = ['ADDRESSES', 'IDENTIFIERS', 'PHONES', 'EMAILS', 'DATASET', 'LAST_SEEN'] as const;

/** Schemata of https://www.opensanctions.org/reference/ that are parties; others are ships, shares and addresses. */
const kinds: Readonly<Record<string, ListedRow['kind']>> = {
  Person: 'person',
  Organization: 'organisation',
  Company: 'organisation',
  PublicBody: 'organisation',
  LegalEntity: 'unknown',
  CryptoWallet: 'organisation',
};

const items = (text: string): readonly string[] =>
  text
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

/**
 * `targets.simple.csv` of OpenSanctions (https://www.opensanctions.org/docs/bulk/csv/). Its countries are passed over:
 * they also name where people were born.
 */
export const readOpenSanctions: WatchlistReader = async function* (content, rejections) {
  let read: ReturnType<typeof columnReader> | undefined;
  const datasets = new Set<string>();
  let lastSeen = '';
  for await (const row of csvRows(content)) {
    if (read === undefined) {
      read = columnReader(content.name, row, { required, optional });
      continue;
    }
    const cell = read;
    const [id, name] = [cell(row, 'ID'), cell(row, 'NAME')];
    const kind = kinds[cell(row, 'SCHEMA')];
    datasets.add(cell(row, 'DATASET'));
    const seen = cell(row, 'LAST_SEEN').slice(0, 10);
    if (/^\d{4}-\d{2}-\d{2}$/.test(seen) && seen > lastSeen) lastSeen = seen;
    if (kind === undefined) continue;
    if (id === '' || name === '') {
      rejections.add({ line: row.line, field: id === '' ? 'id' : 'name', reason: 'empty' });
      continue;
    }
    const aliases = items(cell(row, 'ALIASES')).map((alias): readonly [string, Standing] => [alias, 'alias']);
    const isWallet = cell(row, 'SCHEMA') === 'CryptoWallet';
    yield {
      id,
      kind,
      names: [[name, 'primary'], ...aliases],
      addresses: items(cell(row, 'ADDRESSES')).map((text) => [text, text.slice(text.lastIndexOf(',') + 1).trim()]),
      emails: items(cell(row, 'EMAILS')).flatMap(emailsIn),
      phones: items(cell(row, 'PHONES')).flatMap((text) => phoneOf(text) ?? []),
      wallets: isWallet ? items(cell(row, 'IDENTIFIERS')).flatMap((text) => walletOf(text) ?? []) : [],
    };
  }
  const [only = ''] = datasets;
  return {
    list: datasets.size === 1 && slug(only) !== '' ? `opensanctions-${slug(only)}` : 'opensanctions',
    publisher: 'OpenSanctions',
    licence: 'CC BY-NC 4.0 (OpenSanctions)',
    ...(lastSeen === '' ? {} : { published: lastSeen }),
  };
};
