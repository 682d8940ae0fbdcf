import { metadataDate } from '../dates.ts';
import type { Metadata } from '../extraction.ts';
import { readXml } from './xml.ts';

const LONGEST_VALUE = 2_000;

/** The texts of the elements of a flat XML part, by local name; the first of each name counts. */
const valuesOf = (bytes: Uint8Array | undefined, part: string): ReadonlyMap<string, string> => {
  const values = new Map<string, string>();
  if (bytes === undefined) return values;
  let [name, value] = ['', ''];
  readXml(bytes, part, {
    open: (element) => {
      [name, value] = [element.name, ''];
    },
    text: (text) => {
      value = (value + text).slice(0, LONGEST_VALUE);
    },
    close: (closed) => {
      if (closed === name && !values.has(name) && value.trim() !== '') values.set(name, value.trim());
      name = '';
    },
  });
  return values;
};

export interface Properties {
  readonly metadata: Metadata;
  /** As the program that saved the file counted them; undefined when it did not say. */
  readonly pages: number | undefined;
}

/** Reads docProps/core.xml (ISO/IEC 29500-2, 11) and docProps/app.xml. */
export const readProperties = (core: Uint8Array | undefined, app: Uint8Array | undefined): Properties => {
  const [about, program] = [valuesOf(core, 'core.xml'), valuesOf(app, 'app.xml')];
  const application = program.get('Application');
  const version = program.get('AppVersion');
  const metadata: { -readonly [key in keyof Metadata]: Metadata[key] } = {};
  const put = (key: keyof Metadata, value: string | undefined): void => {
    if (value !== undefined) metadata[key] = value;
  };
  put('author', about.get('creator'));
  put('creator', application);
  put('producer', application === undefined || version === undefined ? application : `${application} ${version}`);
  put('title', about.get('title'));
  put('language', about.get('language'));
  const [created, modified] = [about.get('created'), about.get('modified')];
  put('created', created === undefined ? undefined : metadataDate(created));
  put('modified', modified === undefined ? undefined : metadataDate(modified));
  const pages = Number(program.get('Pages'));
  return { metadata, pages: Number.isInteger(pages) && pages > 0 && pages < 10_000 ? pages : undefined };
};
