import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a ZIP; what is not said is written as it should be. */
export interface RawEntry {
  readonly name: string | Buffer;
  readonly data: Buffer | string;
  readonly declaredSize?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly checksum?: number;
  /** Mode of a Unix file, such as 0o120777 for a symbolic link. */
  readonly mode?: number;
  /** Points the directory at the data of the entry of this index instead of its own. */
  readonly sharesWith?: number;
}

/** Writes a ZIP entry by entry, also one that no tool would write. */
export const rawZip = (entries: readonly RawEntry[], declaredCount = entries.length): Buffer => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const entry of entries) {
    const data = Buffer.isBuffer(entry.data) ? entry.data : Buffer.from(entry.data);
    const name = Buffer.isBuffer(entry.name) ? entry.name : Buffer.from(entry.name);
    const method = entry.method ?? 8;
    const body = method === 8 ? deflateRawSync(data) : data;
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(entry.flags ?? 0x800, 6);
    header.writeUInt16LE(method, 8);
    header.writeUInt32LE(entry.checksum ?? crc32(data), 14);
    header.writeUInt32LE(body.length, 18);
    header.writeUInt32LE(entry.declaredSize ?? data.length, 22);
    header.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(0x0314, 4);
    header.copy(central, 6, 4, 30);
    central.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 38);
    central.writeUInt32LE(entry.sharesWith === undefined ? offset : (offsets[entry.sharesWith] ?? 0), 42);
    directory.push(central, name);
    locals.push(header, name, body);
    offsets.push(offset);
    offset += 30 + name.length + body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(declaredCount & 0xffff, 8);
  end.writeUInt16LE(declaredCount & 0xffff, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, list, end]);
};
