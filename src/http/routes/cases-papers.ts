import { casePaperContracts as contracts } from '../../api/contracts/cases-papers.ts';
import type { Cases } from '../../desk/cases.ts';
import { Problem } from '../../desk/problem.ts';
import { type Route, route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { wire } from './wire.ts';

/** A file name from its header: percent-encoded, so that any name passes. It never stands in an address. */
const fileName = (headers: Headers): string => {
  const given = headers.get('x-file-name') ?? '';
  try {
    return decodeURIComponent(given.slice(0, 2000)) || 'file';
  } catch {
    throw new Problem('invalid', 'X-File-Name is not percent-encoded UTF-8');
  }
};

/** What a browser must not open, whatever it holds. */
const saveOnly = {
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

/** Answers to requests about what stands beside a case. */
export const casePaperRoutes = ({ papers, packing }: Cases): readonly Route[] => [
  route(contracts.addNote, async ({ actor, params, body }) => ({
    body: await papers.note(signedIn(actor), params.id, body.text),
  })),
  route(contracts.attach, async ({ actor, params, headers, bytes }) => {
    const file = { name: fileName(headers), bytes };
    const { id, mediaType, size, sha256 } = await papers.attach(signedIn(actor), params.id, file);
    return { body: { id, mediaType, size, sha256 } };
  }),
  route(contracts.attachment, async ({ actor, params }) => ({
    file: await papers.attachment(signedIn(actor), params.id, params.file),
    extras: { headers: saveOnly },
  })),
  route(contracts.attachmentText, async ({ actor, params }) => {
    const { mediaType, pages, text, hiddenText, links, notes } = await papers.text(
      signedIn(actor),
      params.id,
      params.file,
    );
    return { body: { mediaType, pages, text, hidden: wire(hiddenText), links: [...links], notes: [...notes] } };
  }),
  route(contracts.attachmentPage, async ({ actor, params: { id, file, page }, query: { width } }) => {
    const { png, pages } = await papers.page(signedIn(actor), id, file, { page, width });
    return {
      file: { name: `page-${page}.png`, mediaType: 'image/png', bytes: png },
      extras: { headers: { ...saveOnly, 'X-Page-Count': String(pages) } },
    };
  }),
  route(contracts.evidencePack, async ({ actor, params }) => ({
    file: { ...(await packing.pack(signedIn(actor), params.id)), mediaType: 'application/zip' },
    extras: { headers: saveOnly },
  })),
];
