/** What a file of an applicant may be, as far as its ending or media type tells. */
type FileKind = 'pdf' | 'word' | 'odt' | 'text' | 'html' | 'image' | 'program';

/** Endings, then media types (IANA names and common older ones) that a file of each kind may truly have. */
const kinds: readonly (readonly [FileKind, string, string])[] = [
  ['pdf', 'pdf', 'application/pdf application/x-pdf'],
  [
    'word',
    'doc docx rtf',
    'application/msword application/vnd.ms-word application/x-ole-storage application/rtf text/rtf application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  ['odt', 'odt', 'application/vnd.oasis.opendocument.text'],
  ['text', 'txt md', 'text/plain text/markdown text/x-markdown'],
  ['html', 'html htm', 'text/html application/xhtml+xml'],
  ['image', 'jpg jpeg png', 'image/jpeg image/jpg image/png'],
  [
    'program',
    'exe js jar sh',
    'application/x-msdownload application/x-dosexec application/vnd.microsoft.portable-executable application/x-sh application/javascript text/javascript application/java-archive',
  ],
];

const tableOf = (column: 1 | 2): ReadonlyMap<string, FileKind> =>
  new Map(kinds.flatMap((row) => row[column].split(' ').map((word) => [word, row[0]] as const)));
const byEnding = tableOf(1);
const byMediaType = tableOf(2);

/** Kind by the ending of a file's name; undefined when the name has none of the common ones. */
export const kindOfName = (filename: string): FileKind | undefined =>
  byEnding.get(filename.slice(filename.lastIndexOf('.') + 1).toLowerCase());

/** Kind by a media type in lower case; undefined for general types (`application/octet-stream`) and unknown ones. */
export const kindOfMediaType = (mediaType: string): FileKind | undefined => byMediaType.get(mediaType);
