import { columnKey, type FieldKind, fieldKind, fieldNames, usualColumns } from './application-fields.ts';
import { type Preset, presets } from './presets.ts';
import { InputError, visible } from './rejection.ts';

/** Which column holds which application field. */
export interface ColumnMapping {
  readonly columns: readonly MappedColumn[];
  /** Name of the preset in use, null when columns were named by hand. */
  readonly preset: string | null;
}

export interface MappedColumn {
  readonly field: string;
  readonly kind: FieldKind;
  /** Place in the row, from 0. */
  readonly index: number;
  /** As the header writes it. */
  readonly column: string;
}

/** What decides a mapping besides the header itself. */
interface MappingRequest {
  readonly file: string;
  readonly header: readonly string[];
  readonly map: ReadonlyMap<string, string>;
  readonly preset: string | undefined;
  /** Whether something other than a column can say when an application was received. */
  readonly receivedAt: 'required' | 'known';
}

/** Refuses a `--map` or `--preset` that names something that does not exist, before anything is read. */
export function checkMapping(map: ReadonlyMap<string, string>, preset: string | undefined): void {
  const unknown = [...map.keys()].filter((field) => fieldKind(field) === undefined);
  if (unknown.length > 0) {
    throw new InputError(
      `--map: no application field is called ${unknown.join(', ')}. Fields: ${fieldNames.join(', ')}`,
    );
  }
  if (preset === undefined || presets.some(({ name }) => name === preset)) return;
  throw new InputError(`--preset: ${preset} is not one of ${presets.map(({ name }) => name).join(', ')}`);
}

/**
 * Maps the columns of a header: by `--map`, by columns that carry the names of application fields, by the preset that
 * is forced or whose export the header shows. Without a name or a date of receipt it is an error that lists the
 * columns and a command line to start from.
 */
export function mapColumns(request: MappingRequest): ColumnMapping | { readonly problem: string } {
  const { header, map } = request;
  const keys = header.map(columnKey);
  const preset = presetFor(request, keys);
  const fields = knownColumns(header, preset);
  const absent: string[] = [];
  const explained = preset !== undefined || fields.size > 0;
  for (const [field, column] of map) {
    const index = columnIndex(header, column);
    if (index === undefined) absent.push(column);
    else fields.set(field, index);
  }
  // A file that its header explains may be read beside one that needs --map; half a mapping is a mistake.
  const meantForOthers = absent.length === map.size && explained;
  if (absent.length > 0 && !meantForOthers) return { problem: absentProblem(request, absent) };
  if (!hasName(fields) || !hasDate(request, fields, keys)) return { problem: unmappedProblem(request, fields) };

  const columns: MappedColumn[] = [];
  for (const [field, index] of fields) {
    const kind = fieldKind(field);
    if (kind !== undefined) columns.push({ field, kind, index, column: header[index] ?? '' });
  }
  const twice = columns.find(({ column }) => column !== '' && header.indexOf(column) !== header.lastIndexOf(column));
  if (twice !== undefined) return { problem: twiceProblem(header, twice.column) };
  return { columns, preset: preset?.name ?? null };
}

const hasName = (fields: ReadonlyMap<string, number>): boolean =>
  fields.has('candidate.name') || fields.has('candidate.firstName') || fields.has('candidate.lastName');

/** A column that looks like a date of receipt is asked about rather than passed over. */
const hasDate = (
  { receivedAt }: MappingRequest,
  fields: ReadonlyMap<string, number>,
  keys: readonly string[],
): boolean => fields.has('receivedAt') || (receivedAt === 'known' && guess(keys, 'receivedAt') === undefined);

/** What the header itself says: the columns of a preset, and columns named like application fields. */
function knownColumns(header: readonly string[], preset: Preset | undefined): Map<string, number> {
  const keys = header.map(columnKey);
  const fields = new Map<string, number>();
  for (const [field, names] of Object.entries(preset?.columns ?? {})) {
    const index = firstColumn(keys, names);
    if (index !== undefined) fields.set(field, index);
  }
  for (const [index, column] of header.entries()) {
    if (fieldKind(column.trim()) !== undefined) fields.set(column.trim(), index);
  }
  return fields;
}

function presetFor({ preset: forced }: MappingRequest, keys: readonly string[]): Preset | undefined {
  if (forced !== undefined) return presets.find(({ name }) => name === forced);
  const present = new Set(keys);
  const shown = presets.filter(({ marks }) =>
    marks.some((group) => group.every((name) => present.has(columnKey(name)))),
  );
  const matches = (preset: Preset): number =>
    Object.values(preset.columns).filter((names) => firstColumn(keys, names) !== undefined).length;
  return shown.reduce<Preset | undefined>(
    (best, preset) => (best === undefined || matches(preset) > matches(best) ? preset : best),
    undefined,
  );
}

function firstColumn(keys: readonly string[], names: readonly string[]): number | undefined {
  for (const name of names) {
    const index = keys.indexOf(columnKey(name));
    if (index !== -1) return index;
  }
  return undefined;
}

/** By its exact name, else by the same letters. */
function columnIndex(header: readonly string[], column: string): number | undefined {
  const exact = header.indexOf(column);
  if (exact !== -1) return exact;
  const alike = header.findIndex((name) => columnKey(name) === columnKey(column) && columnKey(name) !== '');
  return alike === -1 ? undefined : alike;
}

const guess = (keys: readonly string[], field: string): number | undefined =>
  firstColumn(keys, usualColumns.get(field) ?? []);

const MOST_COLUMNS = 60;

function columnList(header: readonly string[]): string {
  const names = header.slice(0, MOST_COLUMNS).map((name) => `"${visible(name, 60)}"`);
  const more = header.length - names.length;
  return `Columns: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function absentProblem({ header }: MappingRequest, absent: readonly string[]): string {
  const names = absent.map((name) => `"${visible(name)}"`).join(', ');
  return `--map names ${names}, which this file does not have. ${columnList(header)}`;
}

function twiceProblem(header: readonly string[], column: string): string {
  const places = header.flatMap((name, index) => (name === column ? [index + 1] : []));
  return `the column "${visible(column)}" appears more than once (columns ${places.join(', ')}): rename all but one`;
}

function unmappedProblem(request: MappingRequest, fields: ReadonlyMap<string, number>): string {
  const { file, header } = request;
  const keys = header.map(columnKey);
  const guesses = new Map<string, number>(fields);
  const taken = new Set(fields.values());
  for (const field of usualColumns.keys()) {
    const index = guess(keys, field);
    if (index === undefined || guesses.has(field) || taken.has(index)) continue;
    guesses.set(field, index);
    taken.add(index);
  }
  const hasParts = guesses.has('candidate.firstName') || guesses.has('candidate.lastName');
  const options = [...guesses].map(([field, index]) => mapOption(field, header[index] ?? ''));
  if (!guesses.has('candidate.name') && !hasParts) options.unshift('--map candidate.name=COLUMN');
  if (!guesses.has('receivedAt') && request.receivedAt === 'required') options.push('--map receivedAt=COLUMN');
  return `the columns are not known. ${columnList(header)}. Say which is which, for example: gatehouse screen ${shellWord(file)} ${options.join(' ')}`;
}

const mapOption = (field: string, column: string): string => `--map ${shellWord(`${field}=${visible(column, 200)}`)}`;

/** Quoted for a POSIX shell where it needs to be. */
const shellWord = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
