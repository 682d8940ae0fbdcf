import { z } from 'zod';
import { contract } from '../contract.ts';
import { caseParams, note, path, reviewers } from './cases-wording.ts';

const LARGEST = 10 * 1024 * 1024;

const fileParams = z.strictObject({
  id: z.string().min(1).max(100).describe('Id of a case.'),
  file: z.string().min(1).max(100).describe('Id of a file beside it.'),
});

/** Routes of what stands beside a case: notes, files, and the pack of everything. */
export const casePaperContracts = {
  addNote: contract({
    id: 'cases.addNote',
    idempotent: true,
    method: 'post',
    path: path('notes'),
    summary: 'Write a note beside a case',
    access: reviewers,
    params: caseParams,
    body: z.strictObject({ text: note }),
    status: 201,
    returns: z.strictObject({ id: z.string().max(100).describe('Id of the note.') }),
  }),
  attach: contract({
    id: 'cases.attach',
    idempotent: true,
    method: 'post',
    path: path('attachments'),
    summary: 'Put a file beside a case, 10 MB at most',
    description: 'The body is the file. Its name comes in the header `X-File-Name`, percent-encoded.',
    access: reviewers,
    params: caseParams,
    takes: 'bytes',
    body: z.unknown().describe('The file.'),
    largest: LARGEST,
    status: 201,
    returns: z.strictObject({
      id: z.string().max(100).describe('Id of the file.'),
      mediaType: z.string().max(100).describe('By content, not by name.'),
      size: z.int().describe('Bytes.'),
      sha256: z.string().max(64).describe('Hexadecimal.'),
    }),
  }),
  attachment: contract({
    id: 'cases.attachment',
    method: 'get',
    path: '/api/v1/cases/{id}/attachments/{file}',
    summary: 'Save a file that stands beside a case',
    access: reviewers,
    params: fileParams,
    status: 200,
    gives: 'file',
  }),
  attachmentText: contract({
    id: 'cases.attachmentText',
    method: 'get',
    path: '/api/v1/cases/{id}/attachments/{file}/text',
    summary: 'What a file says, as plain text: PDF, Word, Markdown, text',
    description: 'Read in a process of its own with limits on time, memory and pages. Nothing of the file is run.',
    access: reviewers,
    params: fileParams,
    status: 200,
    returns: z
      .strictObject({
        mediaType: z.string().max(100).describe('By content, not by name.'),
        pages: z.int().describe('Pages of the whole; 1 where the format has none.'),
        text: z.string().max(5_000_000).describe('What a reader sees, in reading order.'),
        hidden: z
          .array(
            z.strictObject({
              text: z.string().max(5_000_000).describe('What a reader does not see.'),
              how: z.enum(['same-colour', 'tiny', 'off-page', 'covered', 'invisible']).describe('Why not.'),
            }),
          )
          .describe('In the order of the pages.'),
        links: z.array(z.string().max(10_000)).describe('Addresses in it, as written. Not to be followed unasked.'),
        notes: z.array(z.string().max(1000)).max(50).describe('What was left unread, repaired or not opened.'),
      })
      .meta({ id: 'AttachmentText', description: 'What a file says.' }),
  }),
  attachmentPage: contract({
    id: 'cases.attachmentPage',
    method: 'get',
    path: '/api/v1/cases/{id}/attachments/{file}/pages/{page}',
    summary: 'One page of a PDF as a PNG picture, in which nothing acts',
    description: 'The header `X-Page-Count` says how many pages there are; the first 30 are drawn.',
    access: reviewers,
    params: fileParams.extend({ page: z.coerce.number().int().min(1).max(30).describe('From 1.') }),
    query: z.strictObject({
      width: z.coerce.number().int().min(200).max(2000).default(1000).describe('Pixels.'),
    }),
    status: 200,
    gives: 'file',
  }),
  evidencePack: contract({
    id: 'cases.evidencePack',
    method: 'get',
    path: path('evidence-pack'),
    summary: 'Everything about a case in one ZIP with SHA-256 digests; logged',
    access: reviewers,
    params: caseParams,
    status: 200,
    gives: 'file',
  }),
};
