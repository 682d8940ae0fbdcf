import { ReferenceError as ReferenceDataError } from '../errors.ts';
import type { Converted } from '../kinds.ts';
import { type Content, wholeContent } from '../source/content.ts';
import { type JsonItem, jsonItems } from '../source/json-items.ts';
import { hostOf } from './domain.ts';
import { packRows, readList, shown } from './list-items.ts';
import { nameSchool, packSchool } from './school-rows.ts';

const LARGEST = 64 << 20;

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];

/** https://github.com/Hipo/university-domains-list: name, domains, alpha_two_code. */
const fromHipo = ({ value, number }: JsonItem, file: string): string => {
  const { name, alpha_two_code: country } = value;
  if (typeof name !== 'string' || name.trim() === '')
    throw new ReferenceDataError(`${file} item ${number} field name: missing`);
  if (!Array.isArray(value['domains']))
    throw new ReferenceDataError(`${file} item ${number} field domains: not a list`);
  const domains = strings(value['domains']).flatMap((domain) => hostOf(domain) ?? []);
  const known = typeof country === 'string' && /^[A-Z]{2}$/.test(country) ? { country } : {};
  return packSchool(nameSchool({ name, ...known, domains }, []));
};

/** A MISP warninglist or a plain list has domains alone; they are kept as schools without a name. */
const fromList = async (content: Content): Promise<Converted> => {
  const { items, ...about } = await readList(content);
  const rows = items.map(({ text, where }) => {
    const domain = hostOf(text.replace(/^\./, ''));
    if (domain === undefined) throw new ReferenceDataError(`${content.name} ${where}: ${shown(text)} is not a domain`);
    return packSchool({ school: { name: '', domains: [domain] }, keys: [] });
  });
  if (rows.length === 0) throw new ReferenceDataError(`${content.name}: holds no domains`);
  return { format: 'rows', ...packRows(rows), ...about };
};

/** Turns a list of university domains into rows of schools. */
export const convertUniversityDomains = async (content: Content): Promise<Converted> => {
  const bytes = await wholeContent(content, LARGEST);
  const again = (): Content => ({ name: content.name, chunks: [bytes] });
  if (
    !/^\s*\[\s*\{/.test(
      bytes
        .subarray(0, 200)
        .toString('latin1')
        .replace(/^\u00EF\u00BB\u00BF/, ''),
    )
  )
    return fromList(again());
  const rows: string[] = [];
  for await (const item of jsonItems(again())) rows.push(fromHipo(item, content.name));
  return { format: 'rows', ...packRows(rows), licence: 'MIT (Hipo university-domains-list)' };
};
