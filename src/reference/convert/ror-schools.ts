import { ReferenceError as ReferenceDataError } from '../errors.ts';
import type { Converted } from '../kinds.ts';
import type { NamedSchool } from '../school-index.ts';
import type { Content } from '../source/content.ts';
import { isRecord, type JsonItem, jsonItems } from '../source/json-items.ts';
import { hostOf } from './domain.ts';
import { packRows } from './list-items.ts';
import { nameSchool, packSchool } from './school-rows.ts';

type Item = JsonItem['value'];

const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const records = (value: unknown): readonly Item[] => items(value).filter(isRecord);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const texts = (value: unknown): readonly string[] => items(value).map(text);

/** What both versions of the ROR schema say of a school. */
interface Entry {
  readonly name: string;
  readonly others: readonly string[];
  readonly country: string;
  readonly region: string;
  readonly city: string;
  readonly hosts: readonly string[];
}

/** Schema 2.0 and 2.1: https://ror.readme.io/v2/docs/data-structure */
const fromVersion2 = (item: Item): Entry => {
  const names = records(item['names']);
  const main = names.find((name) => texts(name['types']).includes('ror_display')) ?? names[0];
  const [place] = records(item['locations']);
  const details = isRecord(place?.['geonames_details']) ? place['geonames_details'] : {};
  return {
    name: text(main?.['value']),
    others: names.map((name) => text(name['value'])),
    country: text(details['country_code']),
    region: text(details['country_subdivision_code']),
    city: text(details['name']),
    hosts: [...texts(item['domains']), ...records(item['links']).map((link) => text(link['value']))],
  };
};

/** Schema 1.0: https://ror.readme.io/docs/ror-data-structure */
const fromVersion1 = (item: Item): Entry => {
  const [address] = records(item['addresses']);
  const country = isRecord(item['country']) ? item['country'] : {};
  return {
    name: text(item['name']),
    others: [
      ...texts(item['aliases']),
      ...texts(item['acronyms']),
      ...records(item['labels']).map((label) => text(label['label'])),
    ],
    country: text(country['country_code']),
    region: text(address?.['state_code']).split('-').at(-1) ?? '',
    city: text(address?.['city']),
    hosts: texts(item['links']),
  };
};

const withRegions = new Set(['US', 'CA']);

/**
 * Years of foundation are left out: ROR has the year of the present legal form, which for merged and renamed schools is
 * decades after people first studied there.
 */
const schoolOf = ({ name, others, country, region, city, hosts }: Entry): NamedSchool =>
  nameSchool(
    {
      name,
      ...(/^[A-Z]{2}$/.test(country) ? { country } : {}),
      ...(withRegions.has(country) && /^[A-Z]{2}$/.test(region) ? { region } : {}),
      ...(city === '' ? {} : { city }),
      domains: [...new Set(hosts.flatMap((address) => hostOf(address) ?? []))].slice(0, 4),
    },
    others,
  );

/** Version and day of names like `v1.63-2026-06-01-ror-data_schema_v2.json`. */
const dayOf = (name: string): { published?: string } => {
  const day = /(20\d{2}-\d{2}-\d{2})/.exec(name)?.[1];
  return day === undefined ? {} : { published: day };
};

/** Turns a ROR dump into rows of schools: education organisations that are not withdrawn. */
export const convertRorSchools = async (content: Content): Promise<Converted> => {
  const rows: string[] = [];
  let read = 0;
  for await (const { value, number } of jsonItems(content)) {
    read = number;
    const version2 = Array.isArray(value['names']);
    if (!version2 && typeof value['name'] !== 'string')
      throw new ReferenceDataError(
        `${content.name} item ${number}: neither field names (schema 2) nor field name (schema 1)`,
      );
    const types = texts(value['types']).map((type) => type.toLowerCase());
    if (!types.includes('education') || value['status'] === 'withdrawn') continue;
    const entry = version2 ? fromVersion2(value) : fromVersion1(value);
    if (entry.name === '') throw new ReferenceDataError(`${content.name} item ${number}: has no name`);
    rows.push(packSchool(schoolOf(entry)));
  }
  if (rows.length === 0)
    throw new ReferenceDataError(
      `${content.name}: ${read === 0 ? 'holds no objects' : 'none of its objects is a school'}`,
    );
  return { format: 'rows', ...packRows(rows), ...dayOf(content.name), licence: 'CC0-1.0 (ROR)' };
};
