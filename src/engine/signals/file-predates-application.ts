import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

const DAY = 86_400;
const LONG = 90 * DAY;
/** 1996-01-01, in seconds since 1970: earlier dates are zero points of clocks and archive formats. */
const EARLIEST = 820_454_400;
/** 2013-12-23T23:15:00Z, the date inside the template that python-docx copies into every file. */
const OF_TEMPLATE = 1_387_840_500;

/** A file made long before the application and changed since: a résumé that somebody keeps. */
export default signal({
  id: 'file-predates-application',
  title: 'File has been kept and changed over time',
  needs: ['files', 'received'],
  sources: [
    {
      title: 'ISO 32000-1, 14.3.3 document information dictionary',
      url: 'https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf',
      date: '2008-07-01',
    },
    {
      title: 'python-docx, default template',
      url: 'https://github.com/python-openxml/python-docx/blob/master/src/docx/parts/coreprops.py',
      date: '2026-11',
    },
  ],
  innocent: ['Dates inside a file are easily set: they support its age, they do not prove it'],
  ask: 'Nothing to ask: this speaks for the applicant.',

  evaluate({ files, received }) {
    for (const { field, filename, created, modified } of files) {
      if (created === undefined || modified === undefined || created < EARLIEST || created === OF_TEMPLATE) continue;
      if (received.seconds - created < LONG || modified - created <= DAY || modified - received.seconds > DAY) continue;
      const days = Math.floor((received.seconds - created) / DAY);
      return [
        {
          says: `File ${quote(filename || field)} was created ${days} days before the application and changed since`,
          fields: [`${field}/metadata/created`, `${field}/metadata/modified`],
        },
      ];
    }
    return nothing;
  },

  hits: [
    {
      receivedAt: '2026-03-02T09:00:00Z',
      documents: [
        { filename: 'cv.docx', metadata: { created: '2021-05-04T18:00:00Z', modified: '2026-02-27T20:00:00Z' } },
      ],
    },
  ],
  misses: [
    {
      receivedAt: '2026-03-02T09:00:00Z',
      documents: [
        { filename: 'cv.docx', metadata: { created: '2026-02-27T18:00:00Z', modified: '2026-02-28T20:00:00Z' } },
      ],
    },
    {
      receivedAt: '2026-03-02T09:00:00Z',
      documents: [
        { filename: 'cv.docx', metadata: { created: '2013-12-23T23:15:00Z', modified: '2026-02-28T20:00:00Z' } },
      ],
    },
    {
      receivedAt: '2026-03-02T09:00:00Z',
      documents: [
        { filename: 'cv.pdf', metadata: { created: '2021-05-04T18:00:00Z', modified: '2021-05-04T18:00:00Z' } },
      ],
    },
  ],
});
