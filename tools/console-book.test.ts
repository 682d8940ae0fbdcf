import { describe, expect, test } from 'vitest';
import { contracts } from '../src/api/contracts/index.ts';
import { wireBookOf } from './console-book.ts';

describe('the book of the console', () => {
  const book = wireBookOf(contracts);
  test('has every contract by feature and name, with its method and path', () => {
    const routes = Object.entries(contracts).flatMap(([feature, ones]) =>
      Object.entries(ones).map(([name, { method, path }]) => `${feature}.${name} ${method} ${path}`),
    );
    const known = Object.entries(book).flatMap(([feature, ones]) =>
      Object.entries(ones).map(([name, { method, path }]) => `${feature}.${name} ${method} ${path}`),
    );
    expect(known).toEqual(routes);
    expect(routes.length).toBeGreaterThan(100);
  });
  test('is plain data without a schema, so that nothing of Zod is loaded', () => {
    expect(JSON.parse(JSON.stringify(book))).toEqual(book);
    expect(JSON.stringify(book).length).toBeLessThan(30_000);
  });
});
