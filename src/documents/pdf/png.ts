import { crc32, deflateSync } from 'node:zlib';

/** Pixels as PDFium leaves them: four bytes each, blue, green, red, unused. */
export interface Pixels {
  readonly pixels: Uint8Array;
  readonly wide: number;
  readonly high: number;
  /** Bytes from one row to the next. */
  readonly stride: number;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const LEVEL = 4;
/** Each byte is stored as its difference to the one above: paper and straight lines become zeros. */
const UP = 2;

const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
};

/** Rows of red, green and blue, each begun by its filter. */
const filtered = ({ pixels, wide, high, stride }: Pixels): Uint8Array => {
  const row = wide * 3 + 1;
  const rows = new Uint8Array(row * high);
  for (let y = 0; y < high; y += 1) {
    rows[y * row] = UP;
    for (let x = 0; x < wide; x += 1) {
      const from = y * stride + x * 4;
      const to = y * row + 1 + x * 3;
      for (let channel = 0; channel < 3; channel += 1) {
        const at = from + 2 - channel;
        const above = y === 0 ? 0 : (pixels[at - stride] ?? 0);
        rows[to + channel] = (pixels[at] ?? 0) - above;
      }
    }
  }
  return rows;
};

/** A PNG (ISO/IEC 15948) of eight bits a channel. */
export const writePng = (picture: Pixels): Uint8Array => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(picture.wide, 0);
  head.writeUInt32BE(picture.high, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const data = deflateSync(filtered(picture), { level: LEVEL });
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', new Uint8Array(0))]);
};
