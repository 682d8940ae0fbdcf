import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { createDocumentPool } from '../src/documents/pool.ts';
import { report, shown } from './time.ts';
import { twoPageResume } from './two-page-resume.ts';

const ROUNDS = 400;
const bytes = await twoPageResume();

const pool = createDocumentPool({ processes: 1 });
const once = async () => {
  const extracted = await pool.extract({ filename: 'resume.pdf', bytes });
  if (!extracted.ok) throw new Error(extracted.reason);
  return extracted.document.text.length;
};
await once();
let started = performance.now();
for (let round = 0; round < ROUNDS; round += 1) await once();
const ours = ROUNDS / ((performance.now() - started) / 1_000);
await pool.close();

const peerOnce = async () => {
  const document = await getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  let length = 0;
  for (let page = 1; page <= document.numPages; page += 1) {
    const content = await (await document.getPage(page)).getTextContent();
    for (const item of content.items) length += 'str' in item ? item.str.length : 0;
  }
  await document.destroy();
  return length;
};
await peerOnce();
started = performance.now();
for (let round = 0; round < ROUNDS / 4; round += 1) await peerOnce();
const theirs = ROUNDS / 4 / ((performance.now() - started) / 1_000);

report({
  what: 'PDF: text, layout, links, fonts, metadata and hidden text of a two-page résumé, in a child process',
  figure: `${shown(ours)} documents/s a core`,
  beside: `pdf.js, text alone, in this process ${shown(theirs)}/s: ratio ${shown(ours / theirs)}x`,
  goal: 'at least 80/s a core',
  reached: ours >= 80,
});
