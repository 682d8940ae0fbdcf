import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** A file written by a programming library instead of an editor. Résumé sites and ordinary converters do not count. */
export default signal({
  id: 'file-made-by-program',
  title: 'File was written by a program library',
  needs: ['files'],
  tables: ['documentTools'],
  sources: [
    {
      title: 'Recorded Future, PurpleDelta fraudulent employment operations',
      url: 'https://www.recordedfuture.com/research/purpledelta-fraudulent-employment-operations',
      date: '2026-08-18',
    },
    {
      title: 'pypdf documentation, document metadata',
      url: 'https://pypdf.readthedocs.io/en/stable/user/metadata.html',
      date: '2026-11',
    },
  ],
  innocent: [
    'Engineers often produce their own résumé with a script',
    'A job board or résumé site uses such a library',
    'The form or applicant tracking system wrote the file anew',
  ],
  ask: 'How did you make this file?',

  evaluate({ files }, { documentTools }) {
    for (const { field, creator, producer } of files) {
      for (const [part, text] of [
        ['creator', creator],
        ['producer', producer],
      ] as const) {
        const tool = text === '' ? undefined : documentTools.find(text);
        if (tool?.kind !== 'generator') continue;
        return [
          {
            says: `File metadata names ${quote(text)}: ${tool.name} is a library for programs`,
            fields: [`${field}/metadata/${part}`],
          },
        ];
      }
    }
    return nothing;
  },

  hits: [
    { documents: [{ filename: 'resume.pdf', metadata: { producer: 'ReportLab PDF Library - www.reportlab.com' } }] },
  ],
  misses: [
    {
      documents: [
        {
          filename: 'resume.pdf',
          metadata: { creator: 'Microsoft Word', producer: 'macOS Version 14.1 Quartz PDFContext' },
        },
      ],
    },
    {
      documents: [{ filename: 'resume.pdf', metadata: { creator: 'LaTeX with hyperref', producer: 'pdfTeX-1.40.25' } }],
    },
    { documents: [{ filename: 'resume.pdf', metadata: { producer: 'Canva' } }] },
  ],
});
