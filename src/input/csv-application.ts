import { sourceIn } from './application-source.ts';
import type { ColumnMapping, MappedColumn } from './column-mapping.ts';
import { type DateOrder, parseDate } from './dates.ts';

/** An application made of one row, or the column that does not allow it. */
type RowApplication =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly column: string; readonly reason: string };

/** What a row cannot say itself. */
interface RowContext {
  readonly mapping: ColumnMapping;
  /** By column index. */
  readonly orders: ReadonlyMap<number, DateOrder>;
  /** For a row that names no time; undefined when it must. */
  readonly receivedAt: string | undefined;
  /** Id for a row without one. */
  readonly rowId: string;
}

type Node = { [key: string]: unknown };
type Cell = { readonly value: unknown } | { readonly reason: string };

/** Digits written by a spreadsheet as 1.41556E+10: the rest of the number is gone. */
const SCIENTIFIC = /^\d[.,]\d{1,17}e\+?\d{1,3}$/i;
const YES = /^(?:yes|y|true|1|remote|fully remote)$/i;
const NO = /^(?:no|n|false|0|on-?site|office|hybrid)$/i;

/** Builds one application from the cells of a row. Empty cells are absent; all others stay as they are typed. */
export function rowApplication(cells: readonly string[], context: RowContext): RowApplication {
  const { mapping, receivedAt, rowId } = context;
  const parts: { first?: string; last?: string; id?: string } = {};
  const root: Node = { id: '', receivedAt: '', candidate: {} };
  for (const mapped of mapping.columns) {
    const text = cells[mapped.index] ?? '';
    if (text.trim() === '') continue;
    const cell = cellValue(text, mapped, context);
    if ('reason' in cell) return { ok: false, column: mapped.column, reason: cell.reason };
    if (mapped.field === 'candidate.firstName') parts.first = text;
    else if (mapped.field === 'candidate.lastName') parts.last = text;
    else if (mapped.field === 'candidate.id') parts.id = text.trim();
    else put({ root, mapped, value: cell.value });
  }
  const candidate = isNode(root['candidate']) ? root['candidate'] : {};
  candidate['name'] ??= [parts.first, parts.last].filter((part) => part !== undefined).join(' ');
  if (candidate['name'] === '') {
    return {
      ok: false,
      column: columnOf(mapping, ['candidate.name', 'candidate.lastName', 'candidate.firstName']),
      reason: 'the name is empty',
    };
  }
  if (root['receivedAt'] === '') root['receivedAt'] = receivedAt ?? '';
  if (root['receivedAt'] === '') {
    const reason = 'nothing says when this was received: fill in the cell, or give --received-at DATE';
    return { ok: false, column: columnOf(mapping, ['receivedAt']), reason };
  }
  if (root['id'] === '') root['id'] = parts.id ?? rowId;
  return { ok: true, value: withLists(root) };
}

function columnOf(mapping: ColumnMapping, fields: readonly string[]): string {
  for (const field of fields) {
    const mapped = mapping.columns.find((column) => column.field === field);
    if (mapped !== undefined) return mapped.column;
  }
  return '';
}

function cellValue(text: string, mapped: MappedColumn, { orders }: RowContext): Cell {
  switch (mapped.kind) {
    case 'text':
      return { value: text };
    case 'identifier':
      return SCIENTIFIC.test(text.trim()) ? { reason: scientificReason } : { value: text.trim() };
    case 'phone':
      return SCIENTIFIC.test(text.trim()) ? { reason: scientificReason } : { value: text };
    case 'email':
      return { value: firstAddress(text) };
    case 'date': {
      const date = parseDate(text, orders.get(mapped.index) ?? 'month-first');
      return date === undefined ? { reason: dateReason(text) } : { value: date.instant };
    }
    case 'boolean':
      if (YES.test(text.trim())) return { value: true };
      return NO.test(text.trim()) ? { value: false } : { reason: 'neither yes nor no' };
    case 'urls':
      return { value: profiles(text, mapped.field) };
    case 'list':
      return { value: list(text).map((name) => ({ name })) };
    case 'place':
      return { value: place(text) };
    case 'source':
      return { value: sourceIn(text) };
  }
}

const scientificReason =
  'a spreadsheet turned this number into 1.2E+10 and lost digits: export the column as text, or fill it in again';

const dateReason = (text: string): string =>
  /^\d{5}(?:\.\d{1,12})?$/.test(text.trim())
    ? 'a day number of a spreadsheet, not a date: format the column as a date'
    : 'not a date in any usual spelling, or not in the calendar';

const list = (text: string): string[] =>
  text
    .split(/[,;\n|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Exports put all addresses of a person into one cell; the first is the one they lead with. */
function firstAddress(text: string): string {
  const addresses = text.split(/[,;|\s]+/).filter((part) => part.includes('@'));
  return addresses.length > 1 ? (addresses[0] ?? text) : text;
}

function profiles(text: string, field: string): Node[] {
  const network = field.split('.')[2];
  return text
    .split(/[,;|\s]+/)
    .filter((part) => part !== '')
    .map((part) => ({ ...(network === undefined ? {} : { network }), [/[./]/.test(part) ? 'url' : 'username']: part }));
}

/** `Austin, TX, United States` in its parts; anything with digits or more parts is an address. */
function place(text: string): Node {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length > 3 || /\d|remote/i.test(text)) return { address: text };
  const [city, region, country] = parts;
  return { city, ...(region === undefined ? {} : { region }), ...(country === undefined ? {} : { country }) };
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

function put({ root, mapped, value }: { root: Node; mapped: MappedColumn; value: unknown }): void {
  const { field, kind, column } = mapped;
  if (field.startsWith('candidate.profiles') && Array.isArray(value)) {
    const before = at(root, ['candidate'])['profiles'];
    at(root, ['candidate'])['profiles'] = [...(Array.isArray(before) ? before : []), ...value];
  } else if (kind === 'place' && isNode(value)) {
    Object.assign(at(root, field.split('.')), value, { ...at(root, field.split('.')) });
  } else if (field === 'resume.text') {
    Object.assign(at(root, ['documents', '0']), { text: value });
  } else if (field.startsWith('answers.')) {
    Object.assign(at(root, field.split('.')), { question: column, answer: value });
  } else {
    const path = field.split('.');
    const last = path.pop() ?? '';
    at(root, path)[last] = value;
  }
}

/** The object at a path, made where there is none. Paths are field names, never what a file says. */
function at(root: Node, path: readonly string[]): Node {
  let node = root;
  for (const segment of path) {
    const next = node[segment];
    const child: Node = isNode(next) ? next : {};
    node[segment] = child;
    node = child;
  }
  return node;
}

/** Objects whose keys are numbers become lists, in the order of the numbers. */
function withLists(node: Node): Node {
  const copy: Node = {};
  for (const [key, value] of Object.entries(node)) {
    if (!isNode(value)) {
      copy[key] = value;
      continue;
    }
    const inner = withLists(value);
    const keys = Object.keys(inner);
    copy[key] = keys.length > 0 && keys.every((name) => /^\d+$/.test(name)) ? Object.values(inner) : inner;
  }
  return copy;
}
