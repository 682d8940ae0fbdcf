const INSTANT = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?:([Zz])|([+-])(\d\d):?(\d\d))?$/;

/** Days since 1970-01-01 of a civil date (Howard Hinnant's days_from_civil). */
const daysFromCivil = (year: number, month: number, day: number): number => {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
};

export interface Instant {
  /** Seconds since 1970-01-01T00:00Z. */
  readonly seconds: number;
  /** Months since year 0, in UTC offset as written. */
  readonly month: number;
}

/** Reads an RFC 3339 date-time; one without offset counts as UTC. Undefined when it is none. */
export const readInstant = (text: string): Instant | undefined => {
  const match = INSTANT.exec(text);
  if (match === null) return undefined;
  const part = (index: number): number => Number(match[index] ?? 0);
  const month = part(2);
  if (month < 1 || month > 12 || part(3) < 1 || part(3) > 31 || part(4) > 24) return undefined;
  const offset = (match[8] === '-' ? -1 : 1) * (part(9) * 60 + part(10)) * 60;
  const seconds = daysFromCivil(part(1), month, part(3)) * 86_400 + part(4) * 3_600 + part(5) * 60 + part(6) - offset;
  return { seconds, month: part(1) * 12 + month - 1 };
};
