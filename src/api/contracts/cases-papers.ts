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
