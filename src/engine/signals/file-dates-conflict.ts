import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

const DAY = 86_400;
/** 1996-01-01, in seconds since 1970: earlier dates are zero points of clocks and archive formats. */
const EARLIEST = 820_454_400;

const days = (seconds: number): string => `${Math.round(seconds / DAY)} days`;

/** File dates that cannot all be true: changed before it was made, or made after it was received. A day of grace for time zones. */
export default signal({
  id: 'file-dates-conflict',
  title: 'Dates inside the file conflict',
  needs: ['files', 'received'],
  sources: [
    {
      title: 'ISO 32000-1, 14.3.3 document information dictionary',
      url: 'https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf',
      date: '2008-07-01',
    },
  ],
  innocent: [
    'The clock of a computer was wrong',
    'A converter copied or reset one of the two dates',
    'The file was replaced after the application was received',
  ],
  ask: 'When did you write this file, and with what?',

  evaluate({ files, received }) {
    for (const { field, filename, created, modified } of files) {
      if (created === undefined || created < EARLIEST) continue;
      const late = created - received.seconds;
      if (late > DAY) {
        return [
          {
            says: `File ${quote(filename || field)} was created ${days(late)} after the application was received`,
            fields: [`${field}/metadata/created`, '/receivedAt'],
          },
        ];
      }
      if (modified === undefined || modified < EARLIEST || created - modified <= DAY) continue;
      return [
        {
          says: `File ${quote(filename || field)} was changed ${days(created - modified)} before it was created`,
          fields: [`${field}/metadata/modified`, `${field}/metadata/created`],
          strength: 0.6,
        },
      ];
    }
    return nothing;
  },

  hits: [
    {
      receivedAt: '2026-03-02T09:00:00Z',
      documents: [{ filename: 'cv.pdf', metadata: { created: '2026-04-20T08:00:00Z' } }],
    },
    {
      receivedAt: '2026-03-02T09:00:00Z',
      documents: [
        { filename: 'cv.pdf', metadata: { created: '2026-02-20T08:00:00Z', modified: '2025-11-02T08:00:00Z' } },
      ],
    },
  ],
  misses: [
    {
      receivedAt: '2026-03-02T09:00:00Z',
      documents: [
        {
          filename: 'cv.pdf',
          metadata: { created: '2026-03-02T20:00:00+09:00', modified: '2026-03-02T20:10:00+09:00' },
        },
      ],
    },
    {
      receivedAt: '2026-03-02T09:00:00Z',
      documents: [
        { filename: 'cv.docx', metadata: { created: '2025-01-10T08:00:00Z', modified: '1980-01-01T00:00:00Z' } },
      ],
    },
  ],
});
