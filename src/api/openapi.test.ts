import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { notesContracts } from '../http/testing/sample.ts';
import { type ContractBook, contract } from './contract.ts';
import { contracts } from './contracts/index.ts';
import { openapi, openapiText } from './openapi.ts';
import { interfaceFlaws } from './testing/interface-flaws.ts';

const document = openapi({ notes: notesContracts }, '1.2.3');
const at = (path: string, method: string) => document.paths[path]?.[method];

/** Formats of the engine, which their own pages describe and which are read leniently on purpose, and of browsers. */
const free = [
  'Application',
  'ApplicationInput',
  'FullCase.result',
  'ApplicationComparison.link',
  'campaigns.get answer',
  'PasskeyAssertion.clientExtensionResults',
  'PasskeyAttestation.clientExtensionResults',
];

describe('the interface of the product', () => {
  test('describes and bounds everything', () => {
    expect(interfaceFlaws(openapi(contracts, '0'), free)).toEqual([]);
  });

  test('calls each contract by its place in the book', () => {
    for (const [feature, ones] of Object.entries<ContractBook[string]>(contracts)) {
      for (const [name, { id }] of Object.entries(ones)) expect(id).toBe(`${feature}.${name}`);
    }
  });

  test('has each method of each path once, and paths that differ in more than their placeholders', () => {
    const places = Object.values<ContractBook[string]>(contracts)
      .flatMap((feature) => Object.values(feature))
      .map(({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  test('keeps everything but pages and what operators ask under one version', () => {
    for (const path of Object.keys(openapi(contracts, '0').paths)) {
      expect(path).toMatch(
        /^\/(?:api\/v1\/|hooks\/|healthz$|readyz$|metrics$|report$|set-up$|welcome$|sign-in$|pages\/|openapi\.json$|docs)/,
      );
    }
  });
});

describe('a document', () => {
  test('of the sample has nothing to complain of', () => {
    expect(interfaceFlaws(document)).toEqual([]);
  });

  test('says who may do what, and how they show who they are', () => {
    expect(at('/api/v1/notes', 'post')).toMatchObject({
      operationId: 'notes.add',
      tags: ['notes'],
      security: [{ session: [], csrf: [] }, { key: ['applications:write'] }],
      'x-roles': ['analyst', 'lead'],
    });
    expect(at('/api/v1/uploads', 'post')?.security).toEqual([]);
  });

  test('refers to what has a name, once', () => {
    const body = at('/api/v1/notes', 'post')?.requestBody?.content['application/json']?.schema;
    expect(body).toEqual({ $ref: '#/components/schemas/NewNote' });
    expect(Object.keys(document.components.schemas)).toEqual(['NewNote', 'Note', 'Problem']);
    expect(JSON.stringify(document)).not.toContain('$defs');
  });

  test('lists what can go wrong', () => {
    expect(Object.keys(at('/api/v1/notes/{id}', 'put')?.responses ?? {})).toEqual(
      '200 400 401 403 404 408 409 412 413 415 422 428 429 500 503'.split(' '),
    );
  });

  test('is the same text each time', () => {
    expect(openapiText({ notes: notesContracts }, '1')).toBe(openapiText({ notes: notesContracts }, '1'));
  });

  test('tells apart what is sent and what comes back under one name', () => {
    const Part = z.strictObject({ size: z.int().default(1).describe('Size.') }).meta({ id: 'Part' });
    const both = contract({
      id: 'parts.swap',
      method: 'post',
      path: '/api/v1/parts',
      summary: 'Swap',
      access: 'anyone',
      body: Part,
      status: 200,
      returns: Part,
    });
    expect(Object.keys(openapi({ parts: { swap: both } }, '1').components.schemas)).toEqual([
      'Part',
      'PartOutput',
      'Problem',
    ]);
  });
});

test('what lacks a description, a bound or an end is found', () => {
  const loose = contract({
    id: 'loose.send',
    method: 'post',
    path: '/api/v1/loose',
    summary: 'loose.',
    access: 'anyone',
    body: z.object({ text: z.string(), list: z.array(z.string().max(1)), ok: z.string().regex(/^a{1,3}$/) }),
    status: 204,
  });
  expect(interfaceFlaws(openapi({ loose: { send: loose } }, '1'))).toEqual([
    'loose.send has no summary that starts with a capital and has no full stop',
    'loose.send body takes fields that nobody declared',
    'loose.send body.text is not described',
    'loose.send body.text is a text without an end',
    'loose.send body.list is not described',
    'loose.send body.list is a list without an end',
    'loose.send body.ok is not described',
  ]);
});
