import type { Contract } from '../../api/contract.ts';

/** A request of a route, as a test states it. */
export interface Ask {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes a request that the route serves; made anew each time, as serving it may use it up. */
export type Asks = Readonly<Record<string, () => Ask | Promise<Ask>>>;

/** The path of an ask. */
export const pathOf = ({ path }: Contract, { params = {}, query = {} }: Ask): string => {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? 'missing'));
  const search = new URLSearchParams(query).toString();
  return search === '' ? filled : `${filled}?${search}`;
};

/** An ask as `app.request` takes it. */
export const initOf = (contract: Contract, { body, bytes, headers = {} }: Ask): RequestInit => ({
  method: contract.method.toUpperCase(),
  headers: {
    ...(bytes === undefined && body !== undefined ? { 'Content-Type': 'application/json' } : {}),
    ...(contract.versioned === 'asks' ? { 'If-Match': '"1"' } : {}),
    ...headers,
  },
  ...(bytes !== undefined
    ? { body: Uint8Array.from(bytes) }
    : body !== undefined
      ? { body: JSON.stringify(body) }
      : {}),
});
