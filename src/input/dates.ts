/** Which number of 03/04/2025 is the month. */
export type DateOrder = 'month-first' | 'day-first';

/** A date cell as an instant (RFC 3339). `by-order`: it could be read either way, and the given order decided. */
interface ParsedDate {
  readonly instant: string;
  readonly reading: 'certain' | 'by-order';
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Longer cells are no dates; it also bounds the expressions below. */
const LONGEST = 80;

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ,](.*))?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(.*))?$/;
const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:,? (.*))?$/;
const EPOCH = /^(\d{10})(\d{3})?$/;
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?/;
const HALF = /^([ap])\.?m\.?(?![a-z])/i;
const OFFSET = /^(?:UTC|GMT)? ?([+-])(\d{1,2}):?(\d{2})?(?: ?\(.*\))?$/i;

const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** Zone names of RFC 2822, section 4.3, and the spellings of UTC. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['', 'Z'],
  ['z', 'Z'],
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cst', '-06:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
]);

/**
 * Reads a date the way exports write it: ISO 8601, 3/4/2025, 04.03.2025, Mar 4, 2025, 4-Mar-2025, RFC 2822, seconds
 * since 1970; with or without a time of day. Without a zone it is UTC, without a time midnight. Undefined when it is
 * none of these or not in the calendar.
 */
export function parseDate(cell: string, order: DateOrder): ParsedDate | undefined {
  const text = cell.replace(/\s+/g, ' ').trim();
  if (text.length === 0 || text.length > LONGEST) return undefined;
  return yearFirst(text) ?? numbers(text, order) ?? named(text) ?? epoch(text);
}

/** What a cell shows about its column: undefined when it is no date in numbers, or could be read either way. */
export function orderShown(cell: string): DateOrder | undefined {
  const match = NUMBERS.exec(cell.slice(0, LONGEST).trim());
  if (match === null) return undefined;
  const [, first = '', , second = ''] = match;
  if (Number(first) > 12 && Number(second) <= 12) return 'day-first';
  return Number(second) > 12 && Number(first) <= 12 ? 'month-first' : undefined;
}

function yearFirst(text: string): ParsedDate | undefined {
  const dashed = YEAR_FIRST.exec(text);
  if (dashed !== null) {
    const [, year, , month, day, clock] = dashed;
    return certain({ year: Number(year), month: Number(month), day: Number(day) }, clock);
  }
  const compact = COMPACT.exec(text);
  if (compact === null) return undefined;
  const [, year, month, day, hour, minute, second, zone] = compact;
  const clock = hour === undefined ? undefined : `${hour}:${minute}:${second} ${zone}`;
  return certain({ year: Number(year), month: Number(month), day: Number(day) }, clock);
}

function numbers(text: string, order: DateOrder): ParsedDate | undefined {
  const match = NUMBERS.exec(text);
  if (match === null) return undefined;
  const [, first = '', separator, second = '', yearText = '', clock] = match;
  const year = fullYear(yearText);
  const dayFirst = { year, month: Number(second), day: Number(first) };
  const monthFirst = { year, month: Number(first), day: Number(second) };
  const shown = orderShown(text);
  // Dots are written where the day comes first (DIN 1355, GOST R 7.0.97).
  if (separator === '.' && shown === undefined) return certain(dayFirst, clock);
  const instant = instantOf((shown ?? order) === 'day-first' ? dayFirst : monthFirst, clock);
  if (instant === undefined) return undefined;
  return { instant, reading: shown !== undefined || first === second ? 'certain' : 'by-order' };
}

/** Mar 4, 2025 and 4 Mar 2025, with or without a day of the week. */
function named(text: string): ParsedDate | undefined {
  const [head = '', ...more] = text.split(/[ ,]+/);
  const words = [...(head.split('-').length === 3 ? head.split('-') : [head]), ...more];
  if (placeOf(words[0] ?? '', WEEKDAYS) > 0) words.shift();
  const [first = '', second = '', year = '', ...clock] = words;
  const [name, dayWord] = /^\d/.test(first) ? [second, first] : [first, second];
  const day = ORDINAL.exec(dayWord)?.[1];
  if (day === undefined || !/^(?:\d{2}|\d{4})$/.test(year)) return undefined;
  if (clock[0] === 'at') clock.shift();
  return certain({ year: fullYear(year), month: placeOf(name, MONTHS), day: Number(day) }, clock.join(' '));
}

function epoch(text: string): ParsedDate | undefined {
  const match = EPOCH.exec(text);
  if (match === null) return undefined;
  const [, seconds, milliseconds = '000'] = match;
  return { instant: new Date(Number(`${seconds}${milliseconds}`)).toISOString(), reading: 'certain' };
}

/** The place of an English name or its beginning (Mar, Sept), from 1; 0 for anything else. */
const placeOf = (word: string, names: readonly string[]): number => {
  const start = word.toLowerCase().replace(/\.$/, '');
  return start.length < 3 ? 0 : names.findIndex((name) => name.startsWith(start)) + 1;
};

/** Two digits: 1970 to 2069. */
const fullYear = (year: string): number =>
  year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);

function certain(day: Day, clock: string | undefined): ParsedDate | undefined {
  const instant = instantOf(day, clock);
  return instant === undefined ? undefined : { instant, reading: 'certain' };
}

function instantOf({ year, month, day }: Day, clock: string | undefined): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const time = timeOf(clock?.trim() ?? '');
  return time === undefined ? undefined : `${date.toISOString().slice(0, 10)}T${time}`;
}

function timeOf(text: string): string | undefined {
  if (text === '') return '00:00:00Z';
  const match = CLOCK.exec(text);
  if (match === null) return undefined;
  const [clock, hourText, minute = '', second = '00', fraction] = match;
  const rest = text.slice(clock.length).trim();
  const half = HALF.exec(rest);
  const hour = hourOf(Number(hourText), half?.[1]?.toLowerCase());
  const zone = zoneOf(rest.slice(half?.[0].length ?? 0).trim());
  if (hour === undefined || Number(minute) > 59 || Number(second) > 59 || zone === undefined) return undefined;
  return `${String(hour).padStart(2, '0')}:${minute}:${second}${fraction === undefined ? '' : `.${fraction}`}${zone}`;
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour <= 23 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function zoneOf(text: string): string | undefined {
  const match = OFFSET.exec(text);
  if (match === null) return ZONES.get(text.toLowerCase());
  const [, sign, hours = '', minutes = '00'] = match;
  if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}
