const DAY = 86_400;

const two = (value: number): string => String(value).padStart(2, '0');

/** Year, month and day of a count of days since 1970-01-01 in the Gregorian calendar (Hinnant, days_from_civil). */
const civil = (days: number): readonly [year: number, month: number, day: number] => {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day];
};

/** `2026-03-02` for seconds since 1970, UTC. */
export const dayOf = (seconds: number): string => {
  const [year, month, day] = civil(Math.floor(seconds / DAY));
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
};

/** `2026-03-02T09:00:00Z` for seconds since 1970. */
export const instantOf = (seconds: number): string => {
  const rest = Math.floor(seconds) - Math.floor(seconds / DAY) * DAY;
  return `${dayOf(seconds)}T${two(Math.floor(rest / 3_600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}Z`;
};

/** ISO 8601 week, `2026-W05`, of seconds since 1970, UTC: the week of the year that holds its Thursday. */
export const weekOf = (seconds: number): string => {
  const days = Math.floor(seconds / DAY);
  const thursday = days - ((days + 3) % 7) + 3;
  const [year] = civil(thursday);
  let first = thursday;
  while (civil(first - 7)[0] === year) first -= 7;
  return `${String(year).padStart(4, '0')}-W${two((thursday - first) / 7 + 1)}`;
};
