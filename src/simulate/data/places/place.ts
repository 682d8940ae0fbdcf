/** One place to live in. */
export interface Place {
  readonly city: string;
  /** Two-letter state or province in the United States, Canada and Australia; empty elsewhere. */
  readonly region: string;
  readonly country: string;
  /** Start of the postal code; the rest is drawn. `#` is a digit, `@` a letter. */
  readonly postal: string;
  readonly timeZone: string;
  /** North American area codes, or leading digits after the country's trunk zero; empty where no reserved range exists. */
  readonly areaCodes: readonly string[];
}

/** Reads lines `city;region;postal;zone;area codes` into places of one country. */
export const places = (country: string, table: string): readonly Place[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [city = '', region = '', postal = '', timeZone = '', areaCodes = ''] = line.trim().split(';');
      return { city, region, country, postal, timeZone, areaCodes: areaCodes === '' ? [] : areaCodes.split(' ') };
    });
