import { SaxesParser } from 'saxes';
import { ReferenceError as ReferenceDataError } from '../../errors.ts';
import type { Content } from '../../source/content.ts';
import type { ListedRow, Standing } from './listed-row.ts';
import type { WatchlistReader } from './watchlist-format.ts';

/** The list nests five deep. */
const DEEPEST = 32;
/** The longest text of one element, in UTF-16 code units. */
const LONGEST_TEXT = 1 << 20;

type Fields = Map<string, string>;

/** One INDIVIDUAL or ENTITY as it is read. */
interface Party {
  readonly kind: 'person' | 'organisation';
  readonly line: number;
  readonly own: Fields;
  readonly aliases: Fields[];
  readonly addresses: Fields[];
}

const field = (fields: Fields, name: string): string => fields.get(name)?.trim() ?? '';
const joined = (fields: Fields, names: readonly string[], separator: string): string =>
  names
    .map((name) => field(fields, name))
    .filter((text) => text !== '')
    .join(separator);

const aliasOf = (alias: Fields): readonly (readonly [string, Standing])[] => {
  const standing = field(alias, 'QUALITY') === 'Low' ? 'weak' : 'alias';
  return field(alias, 'ALIAS_NAME')
    .split(';')
    .map((name) => [name.trim(), standing] as const);
};

const addressOf = (address: Fields): readonly [string, string] => [
  joined(address, ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY'], ', '),
  field(address, 'COUNTRY'),
];

const rowOf = ({ kind, own, aliases, addresses }: Party): ListedRow => {
  const name = joined(own, ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'], ' ');
  const names: (readonly [string, Standing])[] = [
    [name, 'primary'],
    [field(own, 'NAME_ORIGINAL_SCRIPT'), 'primary'],
    ...aliases.flatMap(aliasOf),
  ];
  return {
    id: field(own, 'REFERENCE_NUMBER') || field(own, 'DATAID'),
    kind,
    names: name === '' ? [] : names,
    addresses: addresses.map(addressOf),
    emails: [],
    phones: [],
    wallets: [],
  };
};

/** Follows the elements of the file and hands over each party when it ends. */
const createFollower = (file: string, take: (party: Party) => void) => {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const path: string[] = [];
  let party: Party | undefined;
  let group: Fields | undefined;
  let text = '';
  let published: string | undefined;
  const refuse = (reason: string): never => {
    throw new ReferenceDataError(`${file} line ${parser.line}: ${reason}`);
  };
  const openRoot = (name: string, generated: string | undefined): void => {
    if (name !== 'CONSOLIDATED_LIST') refuse('its root is not CONSOLIDATED_LIST: not the list of the United Nations');
    published = /^\d{4}-\d{2}-\d{2}/.exec(generated ?? '')?.[0];
  };
  const openParty = (name: string): Party | undefined => {
    const kind = name === 'INDIVIDUAL' ? 'person' : name === 'ENTITY' ? 'organisation' : undefined;
    return kind && { kind, line: parser.line, own: new Map(), aliases: [], addresses: [] };
  };
  const openGroup = (name: string): Fields | undefined => {
    const groups = name.endsWith('_ALIAS') ? party?.aliases : name.endsWith('_ADDRESS') ? party?.addresses : undefined;
    const opened: Fields = new Map();
    if (groups === undefined) return undefined;
    groups.push(opened);
    return opened;
  };
  parser.on('doctype', () => refuse('holds a document type declaration, which the list does not have'));
  parser.on('error', () => refuse('no well-formed XML'));
  parser.on('opentag', ({ name, attributes }) => {
    if (path.push(name) > DEEPEST) refuse('nested too deeply');
    text = '';
    if (path.length === 1) openRoot(name, attributes['dateGenerated']);
    if (path.length === 3) party = openParty(name);
    if (path.length === 4) group = openGroup(name);
  });
  const read = (more: string): void => {
    text += more;
    if (text.length > LONGEST_TEXT) refuse('an element is longer than 1048576 characters');
  };
  parser.on('text', read);
  parser.on('cdata', read);
  parser.on('closetag', ({ name }) => {
    if (party !== undefined && path.length === 4 && group === undefined) party.own.set(name, text);
    if (path.length === 5 && group !== undefined) group.set(name, text);
    if (path.length === 4) group = undefined;
    if (path.length === 3 && party !== undefined) {
      take(party);
      party = undefined;
    }
    path.pop();
    text = '';
  });
  return { write: (chunk: string) => void parser.write(chunk), close: () => void parser.close(), day: () => published };
};

async function* partiesOf(content: Content): AsyncGenerator<Party, string | undefined> {
  let found: Party[] = [];
  const follower = createFollower(content.name, (party) => found.push(party));
  const decoder = new TextDecoder();
  for await (const chunk of content.chunks) {
    follower.write(decoder.decode(chunk, { stream: true }));
    yield* found;
    found = [];
  }
  follower.write(decoder.decode());
  follower.close();
  yield* found;
  return follower.day();
}

/** The consolidated list of the UN Security Council: https://scsanctions.un.org/resources/xml/en/consolidated.xml */
export const readUnConsolidated: WatchlistReader = async function* (content, rejections) {
  const parties = partiesOf(content);
  let next = await parties.next();
  while (next.done !== true) {
    const row = rowOf(next.value);
    const { line } = next.value;
    if (row.names.length === 0) rejections.add({ line, field: 'FIRST_NAME', reason: 'the entry has no name' });
    else if (row.id === '') rejections.add({ line, field: 'REFERENCE_NUMBER', reason: 'empty' });
    else yield row;
    next = await parties.next();
  }
  return {
    list: 'un-consolidated',
    publisher: 'United Nations Security Council',
    licence: 'UN terms of use',
    ...(next.value === undefined ? {} : { published: next.value }),
  };
};
