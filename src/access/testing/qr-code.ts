import decodeQR from 'qr/decode.js';
import type { QrCode } from '../qr-code.ts';

/** Pixels for each module. */
const SCALE = 4;

/** Looks at a drawing as a camera does: the text that it holds. */
export const readQrCode = ({ side, path }: QrCode): string => {
  const width = side * SCALE;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)) {
    for (let down = Number(y) * SCALE; down < (Number(y) + 1) * SCALE; down += 1) {
      const from = (down * width + Number(x) * SCALE) * 4;
      data.fill(0, from, from + Number(length) * SCALE * 4);
    }
  }
  return decodeQR({ width, height: width, data });
};
