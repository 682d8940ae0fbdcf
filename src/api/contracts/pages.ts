import { z } from 'zod';
import { contract } from '../contract.ts';

const page = { method: 'get', access: 'anyone', status: 200, gives: 'text' } as const;

/** What links and mail programs add to an address is dropped: a page is not to fail by it. */
const anyQuery = z.object({});

/** Pages in which people set up and use their ways to sign in. */
export const pageContracts = {
  setUpPage: contract({
    ...page,
    id: 'signIn.setUpPage',
    path: '/set-up',
    summary: 'The page on which the first administrator begins',
    query: anyQuery,
  }),
  welcomePage: contract({
    ...page,
    id: 'signIn.welcomePage',
    path: '/welcome',
    summary: 'The page on which people begin by an invitation or after a reset',
    query: anyQuery,
  }),
  signInPage: contract({
    ...page,
    id: 'signIn.signInPage',
    path: '/sign-in',
    summary: 'The page on which people sign in and out',
    query: z.object({
      back: z.string().max(2000).optional().describe('Path of the page to show afterwards.'),
      after: z.string().max(40).optional().describe('`close`: another tab waits for the sign-in.'),
      refused: z.string().max(40).optional().describe('Why a single sign-on came back without anybody.'),
    }),
  }),
  pagePart: contract({
    ...page,
    id: 'signIn.pagePart',
    path: '/pages/{name}',
    summary: 'Style and scripts of these pages',
    params: z.strictObject({ name: z.string().max(60).describe('Name of the file.') }),
    query: anyQuery,
  }),
};
