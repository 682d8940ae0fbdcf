const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:(Z)|([+-])(\d\d):(\d\d))?)?$/;

type Parts = readonly (string | undefined)[];

const written = (parts: Parts): string | undefined => {
  const [
    year = '',
    month = '01',
    day = '01',
    hour = '00',
    minute = '00',
    second = '00',
    ,
    sign,
    hours,
    minutes = '00',
  ] = parts;
  const last = DAYS[Number(month) - 1];
  if (last === undefined || Number(day) < 1 || Number(day) > last) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  if (hours !== undefined && (Number(hours) > 23 || Number(minutes) > 59)) return undefined;
  const zone = sign === undefined ? 'Z' : `${sign}${hours}:${minutes}`;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`;
};

/** `D:YYYYMMDDHHmmSSOHH'mm'`, everything after the year optional (ISO 32000-1, 7.9.4). */
const pdfDate = (text: string): Parts | undefined => {
  const plain = text.replace(/^D:/, '').replaceAll("'", '');
  const digits = /^\d{4,14}/.exec(plain)?.[0] ?? '';
  const zone = /^(?:Z(?:0000)?|([+-])(\d\d)(\d\d)?)?$/.exec(plain.slice(digits.length));
  if (digits === '' || digits.length % 2 !== 0 || zone === null) return undefined;
  const pair = (at: number): string | undefined => digits.slice(at, at + 2) || undefined;
  return [digits.slice(0, 4), pair(4), pair(6), pair(8), pair(10), pair(12), undefined, ...zone.slice(1)];
};

/**
 * A date of a PDF's or an Office file's metadata as RFC 3339, with the zone it was written with; a date without zone is
 * taken as UTC (ISO 32000-2, 7.9.4). What is no date is returned as it is.
 */
export const metadataDate = (raw: string): string => {
  const text = raw.trim();
  const parts = pdfDate(text) ?? ISO_DATE.exec(text)?.slice(1);
  return (parts === undefined ? undefined : written(parts)) ?? text;
};
