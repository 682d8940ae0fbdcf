import type { ContractBook } from '../../api/contract.ts';
import { systemContracts } from '../../api/contracts/system.ts';
import { openapi } from '../../api/openapi.ts';
import { docsPage } from '../docs/page.ts';
import { docsStyle } from '../docs/style.ts';
import { type Route, route } from '../route.ts';

/** It holds nothing about anybody: kept by browsers, and asked for anew. */
const headers = { 'Cache-Control': 'no-cache' };

/** The interface for programs and for people. Made when first asked for, as starting is to take no time, and kept. */
export const docsRoutes = (book: ContractBook, version: string): readonly Route[] => {
  let made: { readonly text: string; readonly page: string } | undefined;
  const make = (): { readonly text: string; readonly page: string } => {
    const document = openapi(book, version);
    made ??= { text: JSON.stringify(document), page: docsPage(document) };
    return made;
  };
  return [
    route(systemContracts.openapi, async () => ({
      text: (made ?? make()).text,
      mediaType: 'application/json',
      extras: { headers },
    })),
    route(systemContracts.docs, async () => ({
      text: (made ?? make()).page,
      mediaType: 'text/html; charset=utf-8',
      extras: { headers },
    })),
    route(systemContracts.docsStyle, async () => ({
      text: docsStyle,
      mediaType: 'text/css; charset=utf-8',
      extras: { headers },
    })),
  ];
};
