import { kindOfMediaType, kindOfName } from './shared/file-kinds.ts';
import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** A file whose ending and media type are of different kinds. Unknown or general types say nothing. */
export default signal({
  id: 'file-type-differs',
  title: 'File is not of the type that its name says',
  needs: ['files'],
  sources: [
    {
      title: 'MITRE ATT&CK T1036.008, masquerade file type',
      url: 'https://attack.mitre.org/techniques/T1036/008/',
      date: '2026-11',
    },
    {
      title: 'IANA media types',
      url: 'https://www.iana.org/assignments/media-types/media-types.xhtml',
      date: '2026-11',
    },
  ],
  innocent: [
    'The file was renamed instead of converted',
    'The browser or job board sent a wrong type',
    'A converter kept the old name',
  ],
  ask: 'Please send the file again as a PDF.',

  evaluate({ files }) {
    for (const { field, filename, mediaType } of files) {
      const typed = kindOfMediaType(mediaType);
      if (typed === undefined) continue;
      const named = kindOfName(filename);
      if (named === undefined || named === typed) continue;
      return [
        {
          says: `File ${quote(filename)} is of type ${quote(mediaType)}`,
          fields: [`${field}/filename`, `${field}/mediaType`],
          strength: typed === 'program' ? 1 : 0.6,
        },
      ];
    }
    return nothing;
  },

  hits: [
    { documents: [{ filename: 'resume.pdf', mediaType: 'application/x-msdownload' }] },
    { documents: [{ filename: 'resume.docx', mediaType: 'text/html' }] },
  ],
  misses: [
    {
      documents: [
        {
          filename: 'resume.doc',
          mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        },
      ],
    },
    { documents: [{ filename: 'resume.pdf', mediaType: 'application/octet-stream' }] },
    { documents: [{ filename: 'Lebenslauf 2.0', mediaType: 'application/pdf' }] },
  ],
});
