import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { addReference } from './folder.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const folder = temporaryFolder();
const directory = join(folder.path, 'reference');
mkdirSync(directory);

const packed = gzipSync(Buffer.from('192.0.2.1\n'.repeat(10_000)));
const zip = zipSync({ 'readme.md': Buffer.from('nothing here') });

/** kind, what is wrong, file name, content, what the message says. */
const cases: readonly (readonly [string, string, string, string | Uint8Array, RegExp])[] = [
  [
    'tor-exits',
    'gzip that ends too early',
    'tor.txt.gz',
    packed.subarray(0, packed.length - 20),
    /tor\.txt\.gz: unexpected end of file/,
  ],
  [
    'tor-exits',
    'gzip that is damaged',
    'tor.txt.gz',
    Buffer.concat([packed.subarray(0, 15), Buffer.alloc(60, 7)]),
    /tor\.txt\.gz: /,
  ],
  ['tor-exits', 'a line of 10 MB', 'tor.txt', '1'.repeat(10 << 20), /tor\.txt line 1: longer than 1048576 bytes/],
  [
    'tor-exits',
    'a line of 10 MB further down',
    'tor.txt',
    `192.0.2.1\n${'1'.repeat(10 << 20)}\n192.0.2.2`,
    /tor\.txt line 2: longer/,
  ],
  [
    'tor-exits',
    'a line that is no address',
    'tor.txt',
    '192.0.2.1\n<html>\n',
    /tor\.txt line 2: "<html>" is not an address or a range/,
  ],
  ['tor-exits', 'nothing', 'tor.txt', '\n\n# none\n', /tor\.txt: holds no addresses/],
  ['tor-exits', 'UTF-16', 'tor.txt', Buffer.from('192.0.2.1\n', 'utf16le'), /tor\.txt line 1: holds a NUL byte/],
  [
    'tor-exits',
    'JSON that is cut off',
    'tor.json',
    '{"list":["192.0.2.1"',
    /tor\.json: begins like JSON but is not valid JSON/,
  ],
  [
    'vpn-ranges',
    'JSON of other things',
    'vpn.json',
    '{"list":[{"cidr":"192.0.2.0/24"}]}',
    /vpn\.json entry 1: not a text/,
  ],
  ['vpn-ranges', 'a ZIP without a list', 'vpn.zip', zip, /vpn\.zip: no file of the expected kind in the archive/],
  ['vpn-ranges', 'a ZIP that is cut off', 'vpn.zip', zip.subarray(0, 40), /vpn\.zip: /],
  [
    'ipeds-hd',
    'other columns',
    'hd.csv',
    'id,name\n1,x\n',
    /hd\.csv line 1: no column UNITID, INSTNM, STABBR; the columns are ID, NAME/,
  ],
  [
    'ipeds-hd',
    'a unit id that is none',
    'hd.csv',
    'UNITID,INSTNM,STABBR\nabc,X,WA\n',
    /hd\.csv line 2 field UNITID: "abc" is not a unit id/,
  ],
  [
    'ipeds-hd',
    'a school without a name',
    'hd.csv',
    'UNITID,INSTNM,STABBR\n123456,,WA\n',
    /hd\.csv line 2 field INSTNM: empty/,
  ],
  [
    'ipeds-hd',
    'a quote that never ends',
    'hd.csv',
    `UNITID,INSTNM,STABBR\n123456,"X${'\ny'.repeat(1 << 20)}`,
    /hd\.csv: /,
  ],
  ['ipeds-completions', 'other columns', 'c.csv', 'UNITID,MAJOR\n1,2\n', /c\.csv line 1: no column CIPCODE, AWLEVEL/],
  [
    'ipeds-completions',
    'a code that is none',
    'c.csv',
    'UNITID,CIPCODE,AWLEVEL\n123456,law,5\n',
    /c\.csv line 2 field CIPCODE: "law"/,
  ],
  ['ror', 'no JSON', 'ror.json', 'hello', /ror\.json: holds no objects/],
  [
    'ror',
    'an object that is cut off',
    'ror.json',
    '[{"name":"X","types":["Education"]},{"name":"Y',
    /ror\.json item 2: the file ends inside it/,
  ],
  [
    'ror',
    'objects of other things',
    'ror.json',
    '[{"title":"X"}]',
    /ror\.json item 1: neither field names .* nor field name/,
  ],
  ['ror', 'an object that is not JSON', 'ror.json', "[{'name': 'X'}]", /ror\.json item 1: not valid JSON/],
  ['ror', 'an object of 10 MB', 'ror.json', `[{"name":"${'x'.repeat(10 << 20)}"}]`, /ror\.json item 1: larger than/],
  ['ror', 'no school', 'ror.json', '[{"name":"X","types":["Company"]}]', /ror\.json: none of its objects is a school/],
  [
    'university-domains',
    'a school without domains',
    'hipo.json',
    '[{"name":"X"}]',
    /hipo\.json item 1 field domains: not a list/,
  ],
  ['university-domains', 'words', 'list.txt', 'not a domain\n', /list\.txt line 1: "not a domain" is not a domain/],
  [
    'ip-country',
    'a country that is none',
    'ip.csv',
    '1.0.0.0,1.0.0.255,Australia\n',
    /ip\.csv line 1: "Australia" is not a country code/,
  ],
  [
    'ip-country',
    'a range backwards',
    'ip.csv',
    '1.0.0.0,1.0.0.255,AU\n1.0.2.0,1.0.1.0,AU\n',
    /ip\.csv line 2: "1\.0\.2\.0,1\.0\.1\.0" is not a range/,
  ],
  [
    'ip-country',
    'an MMDB without a tree',
    'ip.mmdb',
    Buffer.concat([Buffer.alloc(50), Buffer.from('\xab\xcd\xefMaxMind.com', 'latin1')]),
    /ip\.mmdb: not a readable MMDB/,
  ],
  ['ip-asn', 'a number that is none', 'asn.csv', '1.0.0.0,1.0.0.255,x,y\n', /asn\.csv line 1: "x" is not an AS number/],
  [
    'hosting-asns',
    'names first',
    'asn.csv',
    'ASN,Entity\nExample,64496\n',
    /asn\.csv line 2: "Example" is not an AS number/,
  ],
  ['disposable-mail', 'addresses', 'mail.txt', 'x@y@z\n', /mail\.txt line 1: "x@y@z" is not a domain/],
  ['disposable-phones', 'words', 'phones.txt', 'call me\n', /phones\.txt line 1: "call me" is not a telephone number/],
  ['high-risk-schools', 'signs', 'schools.txt', '???\n', /schools\.txt line 1: "\?\?\?" is not the name of a school/],
  [
    'tor',
    'a kind that does not exist',
    'tor.txt',
    '192.0.2.1\n',
    /"tor" is no kind of reference data; known are ipeds-hd/,
  ],
];

describe('a file that cannot be read is refused with its name and place', () => {
  test.each(cases)('%s: %s', async (kind, _, name, content, message) => {
    await expect(addReference({ directory, kind, from: folder.write(name, content) })).rejects.toThrow(message);
  });

  test('and leaves the folder as it was', () => {
    expect(readdirSync(directory)).toEqual([]);
  });

  test.each([
    ['nowhere.txt', /nowhere\.txt: cannot be opened \(ENOENT\)/],
    ['reference', /reference: (?:not a file|cannot be opened \(EISDIR\))/],
  ])('%s', async (name, message) => {
    await expect(addReference({ directory, kind: 'tor-exits', from: join(folder.path, name) })).rejects.toThrow(
      message,
    );
  });

  test.each(['http://lists.example/x', 'ftp://lists.example/x', 'file:///etc/hosts', 'data://x'])(
    '%s is not followed',
    async (from) => {
      await expect(addReference({ directory, kind: 'tor-exits', from })).rejects.toThrow(
        /only https:\/\/ addresses and files are read/,
      );
    },
  );
});
