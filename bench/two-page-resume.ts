import { PDFDocument, StandardFonts } from 'pdf-lib';

const line =
  'Built and ran services for orders and payments, with tests, alerts and a plan for bad days (4,200 requests/s).';

/** A two-page résumé of some 900 words as PDF, with a link and metadata. */
export const twoPageResume = async (): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  document.setAuthor('Alex Example');
  document.setTitle('Resume');
  const [regular, bold] = [
    await document.embedFont(StandardFonts.Helvetica),
    await document.embedFont(StandardFonts.HelveticaBold),
  ];
  for (let number = 0; number < 2; number += 1) {
    const page = document.addPage([595, 842]);
    page.drawText('Alex Example', { x: 50, y: 790, size: 18, font: bold });
    page.drawText('alex@example.org · (206) 555-0142 · Seattle, WA', { x: 50, y: 770, size: 10, font: regular });
    for (let row = 0; row < 48; row += 1) {
      page.drawText(row % 12 === 0 ? `Engineer, Example Works ${2024 - row / 12}` : `• ${line}`, {
        x: 50,
        y: 745 - row * 14.5,
        size: 9,
        font: row % 12 === 0 ? bold : regular,
      });
    }
  }
  return document.save();
};
