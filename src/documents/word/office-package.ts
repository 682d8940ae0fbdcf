import { megabytes, Unreadable } from '../extraction.ts';
import { inflate, type ZipEntry, zipDirectory } from '../zip-directory.ts';
import { readXml } from './xml.ts';

/** A link from one part of an Office document to another part or to the outside. */
export interface Relationship {
  readonly id: string;
  /** The last segment of its type: `header`, `hyperlink`, `styles`. */
  readonly type: string;
  /** A part name without leading slash, or a URL when `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** An Office document: parts by name, read one at a time. */
export interface OfficePackage {
  readonly names: readonly string[];
  /** The bytes of a part; undefined when there is none of that name. Throws `Unreadable` when it is damaged or too large. */
  part(name: string): Uint8Array | undefined;
  /** The relationships of a part; of the package itself for an empty name. */
  relationships(name: string): readonly Relationship[];
}

/** XML of 5 MB of text, the output limit, with ten times its weight in mark-up. */
const LARGEST_PART = 50_000_000;
const LARGEST_SUM = 80_000_000;

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

/** Resolves `../media/x` against the folder of its source part; a part name never leaves the package. */
const resolved = (folder: string, target: string): string => {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
};

/** Opens an Office document. Throws `Unreadable` when its directory is damaged or declares more than can be a résumé. */
export const openPackage = (bytes: Uint8Array): OfficePackage => {
  const directory = zipDirectory(bytes);
  if (directory === undefined) throw new Unreadable('corrupt', 'the Office document is damaged or cut off');
  let inflated = 0;
  const part = (name: string): Uint8Array | undefined => {
    const entry: ZipEntry | undefined = directory.get(name);
    if (entry === undefined) return undefined;
    inflated += entry.size;
    if (entry.size > LARGEST_PART || inflated > LARGEST_SUM) {
      throw new Unreadable('too-large', `the part ${name} of the document would unpack to ${megabytes(entry.size)}`);
    }
    return inflate(bytes, entry);
  };
  const relationships = (name: string): readonly Relationship[] => {
    const folder = folderOf(name);
    const source = `${folder}_rels/${name.slice(folder.length)}.rels`;
    const list = part(source);
    const found: Relationship[] = [];
    if (list === undefined) return found;
    readXml(list, source, {
      open: (element) => {
        const [id, type, target] = [element.attribute('Id'), element.attribute('Type'), element.attribute('Target')];
        if (element.name !== 'Relationship' || id === undefined || type === undefined || target === undefined) return;
        const external = element.attribute('TargetMode') === 'External';
        const last = type.slice(type.lastIndexOf('/') + 1);
        found.push({ id, type: last, target: external ? target : resolved(folder, target), external });
      },
    });
    return found;
  };
  return { names: [...directory.keys()], part, relationships };
};
