import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** A PDF written object by object, for what no library would write. */
export interface RawPdf {
  /** Content streams, one a page. */
  readonly pages: readonly (string | Buffer)[];
  /** Entries of each page's resources besides the font /F1, which is Helvetica. */
  readonly resources?: string;
  /** Entries of each page dictionary. */
  readonly page?: string;
  /** Entries of the catalogue. */
  readonly catalogue?: string;
  /** Further objects, numbered from 10. */
  readonly objects?: readonly (string | Buffer)[];
  /** Of each content stream: entries besides the length. */
  readonly stream?: string;
  /** Entries of the trailer. */
  readonly trailer?: string;
}

const FIRST_EXTRA = 10;

/** A stream object. */
export const stream = (dictionary: string, data: string | Buffer): Buffer => {
  const bytes = Buffer.isBuffer(data) ? data : Buffer.from(data, 'latin1');
  return Buffer.concat([
    Buffer.from(`<<${dictionary}/Length ${bytes.length}>>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
};

/** Writes the file with a correct cross-reference table. */
export const rawPdf = (it: RawPdf): Buffer => {
  const extra = it.objects ?? [];
  const firstPage = FIRST_EXTRA + extra.length;
  const kids = it.pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(' ');
  const objects = new Map<number, string | Buffer>([
    [1, `<</Type/Catalog/Pages 2 0 R${it.catalogue ?? ''}>>`],
    [2, `<</Type/Pages/Count ${it.pages.length}/Kids[${kids}]>>`],
    [3, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'],
    ...extra.map((object, index) => [FIRST_EXTRA + index, object] as const),
    ...it.pages.flatMap((content, index) => {
      const number = firstPage + index * 2;
      const resources = `/Resources<</Font<</F1 3 0 R>>${it.resources ?? ''}>>`;
      const page = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]${resources}/Contents ${number + 1} 0 R${it.page ?? ''}>>`;
      return [[number, page] as const, [number + 1, stream(it.stream ?? '', content)] as const];
    }),
  ]);
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  let length = parts[0]?.length ?? 0;
  const places = new Map<number, number>();
  const add = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  for (const [number, body] of objects) {
    places.set(number, length);
    add(
      Buffer.concat([
        Buffer.from(`${number} 0 obj\n`),
        Buffer.isBuffer(body) ? body : Buffer.from(body, 'latin1'),
        Buffer.from('\nendobj\n'),
      ]),
    );
  }
  const table = length;
  const size = Math.max(...objects.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  add(
    Buffer.from(
      `xref\n0 ${size}\n${rows.join('')}trailer\n<</Size ${size}/Root 1 0 R${it.trailer ?? ''}>>\nstartxref\n${table}\n%%EOF\n`,
      'latin1',
    ),
  );
  return Buffer.concat(parts);
};

/** A line of text in Helvetica. */
export const line = (text: string, x: number, y: number, size = 12): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET\n`;

/** Content of one repeated piece, packed. */
export const packed = (piece: string, times: number): Buffer =>
  deflateSync(Buffer.alloc(piece.length * times, piece), { level: 1 });

/** One grey image that fills the page with vertical bars like writing in the upper half and blank paper below. */
export const scanImage = (): Buffer => {
  const pixels = Buffer.alloc(60 * 80, 0xff);
  for (let row = 0; row < 40; row++) for (let column = 0; column < 60; column += 2) pixels[row * 60 + column] = 0;
  return stream('/Type/XObject/Subtype/Image/Width 60/Height 80/ColorSpace/DeviceGray/BitsPerComponent 8', pixels);
};

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

const rc4 = (key: Buffer, data: Buffer): Buffer => {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  let j = 0;
  const swap = (a: number, b: number): void => {
    [state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
  };
  for (let i = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let a = 0;
  j = 0;
  return Buffer.from(
    data.map((octet) => {
      a = (a + 1) & 255;
      j = (j + (state[a] ?? 0)) & 255;
      swap(a, j);
      return octet ^ (state[((state[a] ?? 0) + (state[j] ?? 0)) & 255] ?? 0);
    }),
  );
};

const md5 = (...parts: readonly Buffer[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();
const padded = (password: string): Buffer => Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);

/** One page of text, encrypted with 40-bit RC4 (ISO 32000-1, 7.6): with the user password asked for, or not asked for. */
export const encryptedPdf = (text: string, userPassword: string): Buffer => {
  const id = Buffer.alloc(16, 7);
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(-4);
  const owner = rc4(md5(padded('the owner')).subarray(0, 5), padded(userPassword));
  const key = md5(padded(userPassword), owner, permissions, id).subarray(0, 5);
  const user = rc4(key, PADDING);
  // The only content stream of a file without further objects is object 11, generation 0.
  const objectKey = md5(key, Buffer.from([11, 0, 0, 0, 0])).subarray(0, 10);
  const encrypt = `/Encrypt<</Filter/Standard/V 1/R 2/O<${owner.toString('hex')}>/U<${user.toString('hex')}>/P -4>>`;
  return rawPdf({
    pages: [rc4(objectKey, Buffer.from(line(text, 72, 700), 'latin1'))],
    trailer: `${encrypt}/ID[<${id.toString('hex')}><${id.toString('hex')}>]`,
  });
};
