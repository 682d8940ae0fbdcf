import encodeQR from 'qr';

/** A QR code as a drawing: lines one unit thick, on a square that many units wide, with the light border around it. */
export interface QrCode {
  readonly side: number;
  /** Path of an SVG, to be stroked dark on light with a width of 1. */
  readonly path: string;
}

/** Light modules around the code, which readers need to find it (ISO/IEC 18004). */
const BORDER = 4;

const linesOf = (row: readonly boolean[], y: number): string => {
  const lines: string[] = [];
  for (let from = row.indexOf(true); from !== -1; ) {
    const end = row.indexOf(false, from);
    lines.push(`M${from} ${y}.5h${end - from}`);
    from = row.indexOf(true, end);
  }
  return lines.join('');
};

/** Draws a text. With the least correction its modules are largest: a screen has no stains. */
export const qrCodeOf = (text: string): QrCode => {
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: BORDER });
  return { side: rows.length, path: rows.map(linesOf).join('') };
};
