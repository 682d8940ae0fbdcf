import type { Application, Document } from '../contract/application.ts';
import type { DocumentFile, NameElsewhere, Stated } from '../model.ts';
import type { Tables } from '../reference.ts';
import { readInstant } from './instant.ts';
import { compareNames, type PersonName, personName } from './names.ts';
import { oneOrMore } from './stated.ts';

const MOST_FILES = 20;

const readFile = (document: Document, index: number): DocumentFile => {
  const metadata = document.metadata ?? {};
  return {
    field: `/documents/${index}`,
    filename: (document.filename ?? '').slice(0, 200),
    mediaType: (document.mediaType ?? '').toLowerCase().slice(0, 100),
    creator: (metadata.creator ?? '').slice(0, 200),
    producer: (metadata.producer ?? '').slice(0, 200),
    title: (metadata.title ?? '').slice(0, 200),
    created: readInstant(metadata.created ?? '')?.seconds,
    modified: readInstant(metadata.modified ?? '')?.seconds,
  };
};

/** Words in author fields that programs, machines and firms fill in: no person's name then. */
const machineWords = new Set(
  (
    'user users admin administrator owner microsoft office windows apple adobe canva google hp dell lenovo acer asus python docx ' +
    'unknown author anonymous pc computer desktop laptop home student default test resume template team inc llc ltd gmbh agency ' +
    'staffing recruiting recruiter recruitment consultancy consulting consultants solutions services university college group'
  ).split(' '),
);

const readAuthor = (document: Document, index: number, name: PersonName, tables: Tables): NameElsewhere[] => {
  const author = document.metadata?.author?.trim() ?? '';
  if (author === '') return [];
  const written = personName(author);
  const words = written.words.length;
  const personal =
    words >= 1 && words <= 5 && !/\d/.test(author) && !written.words.some((word) => machineWords.has(word));
  return [
    {
      field: `/documents/${index}/metadata/author`,
      shown: author.slice(0, 120),
      relation: personal ? compareNames(written, name, tables.nicknames) : 'unreadable',
    },
  ];
};

/** Claims about the files that came with the application. */
export const readFiles = (application: Application, name: PersonName, tables: Tables): Stated => {
  const documents = (application.documents ?? []).slice(0, MOST_FILES);
  const hidden = documents.flatMap((document, index) =>
    (document.hiddenText ?? [])
      .slice(0, 50)
      .map(({ text, how }) => ({ field: `/documents/${index}/hiddenText`, how, text: text.slice(0, 5_000) })),
  );
  return {
    files: oneOrMore(
      documents.flatMap((document, index) =>
        document.metadata === undefined && document.filename === undefined ? [] : [readFile(document, index)],
      ),
    ),
    fileAuthors: oneOrMore(documents.flatMap((document, index) => readAuthor(document, index, name, tables))),
    hiddenText: documents.some((document) => document.hiddenText !== undefined) ? hidden : undefined,
  };
};
