import { ReferenceError as ReferenceDataError } from '../errors.ts';
import { packRanges } from '../ip/packed.ts';
import { parseRange, rangeTable } from '../ip/ranges.ts';
import type { Converted } from '../kinds.ts';
import type { Content } from '../source/content.ts';
import { readList, shown } from './list-items.ts';

/** `ExitAddress 192.0.2.1 2026-01-02 03:04:05` of https://check.torproject.org/exit-addresses; its other lines name the node. */
const torLine = /^(?:ExitNode|Published|LastStatus)\s/;
const torAddress = /^ExitAddress\s+(\S+)/;

/** The range of a line: alone, before a remark, or in the first column (the egress list of iCloud Private Relay). */
const rangeOf = (text: string): string | undefined =>
  torLine.test(text) ? undefined : (torAddress.exec(text)?.[1] ?? text.split(/[\s,;#]/, 1)[0]?.replaceAll('"', ''));

/** Turns a list of addresses and ranges into packed ranges without values. */
export const convertRanges = async (content: Content): Promise<Converted> => {
  const { items, ...about } = await readList(content);
  const ranges = items.flatMap(({ text, where }) => {
    const written = rangeOf(text);
    if (written === undefined) return [];
    const range = parseRange(written);
    if (range === undefined)
      throw new ReferenceDataError(`${content.name} ${where}: ${shown(text)} is not an address or a range`);
    return [{ ...range, value: 0 }];
  });
  if (ranges.length === 0) throw new ReferenceDataError(`${content.name}: holds no addresses`);
  const packed = packRanges({ ranges: rangeTable(ranges, { valued: false }), values: [] });
  return { format: 'ranges', bytes: packed, rows: ranges.length, ...about };
};
