/** One real school: public facts only. */
export interface School {
  readonly name: string;
  readonly city: string;
  readonly region: string;
  readonly country: string;
  /** First year of teaching or of charter. */
  readonly founded: number;
  readonly domain: string;
}

/** Reads lines `name;city;region;founded;domain` into schools of one country. */
export const schools = (country: string, table: string): readonly School[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', city = '', region = '', founded = '', domain = ''] = line.trim().split(';');
      return { name, city, region, country, founded: Number(founded), domain };
    });
