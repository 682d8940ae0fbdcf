import { randomBytes, scrypt } from 'node:crypto';
import { sameBytes } from './tokens.ts';

/** Cost of one hash: 2^`logarithm` × `blockSize` × 128 bytes of memory, `parallel` times. */
interface Cost {
  readonly logarithm: number;
  readonly blockSize: number;
  readonly parallel: number;
}

/** OWASP Password Storage Cheat Sheet (scrypt): one of its equal choices, with 32 MiB for a hash. */
const currentCost: Cost = { logarithm: 15, blockSize: 8, parallel: 3 };
const saltBytes = 16;
const hashBytes = 32;

/** More hashes are wanted at once than may wait. */
export class Busy extends Error {
  override readonly name = 'Busy';
}

export interface PasswordCheck {
  readonly right: boolean;
  /** The stored hash was made at another cost: hash anew. */
  readonly outdated: boolean;
}

export interface Passwords {
  hash(password: string): Promise<string>;
  /** `undefined` is an account that does not exist: the same work is done, and the answer is no. */
  check(password: string, stored: string | undefined): Promise<PasswordCheck>;
}

const derive = (password: string, salt: Uint8Array, { logarithm, blockSize, parallel }: Cost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const memory = 128 * 2 ** logarithm * blockSize;
    const options = { N: 2 ** logarithm, r: blockSize, p: parallel, maxmem: 2 * memory };
    // One password typed on two keyboards is one password: NFKC (NIST SP 800-63B, 3.1.1.2).
    scrypt(password.normalize('NFKC'), salt, hashBytes, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });

const written = (cost: Cost, salt: Uint8Array, hash: Uint8Array): string =>
  `$scrypt$ln=${cost.logarithm},r=${cost.blockSize},p=${cost.parallel}$${Buffer.from(salt).toString('base64url')}$${Buffer.from(hash).toString('base64url')}`;

const form = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([\w-]+)\$([\w-]+)$/;

const parse = (stored: string): { cost: Cost; salt: Uint8Array; hash: Uint8Array } => {
  const [, logarithm, blockSize, parallel, salt, hash] = form.exec(stored) ?? [];
  if (salt === undefined || hash === undefined) throw new Error('a stored password hash is not in our form');
  const cost = { logarithm: Number(logarithm), blockSize: Number(blockSize), parallel: Number(parallel) };
  return { cost, salt: Buffer.from(salt, 'base64url'), hash: Buffer.from(hash, 'base64url') };
};

const equalCost = (one: Cost, other: Cost): boolean =>
  one.logarithm === other.logarithm && one.blockSize === other.blockSize && one.parallel === other.parallel;

/** Lets `atOnce` pieces of work run and `waiting` wait; refuses more. */
const gate = (atOnce: number, waiting: number) => {
  let running = 0;
  const queue: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw new Busy('too many passwords are being checked');
      await new Promise<void>((resolve) => queue.push(resolve));
    } else running += 1;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
};

/**
 * Hashes and checks passwords by scrypt in the thread pool, a few at a time: a flood of sign-ins takes neither all
 * memory nor all threads.
 */
export const createPasswords = (cost: Cost = currentCost, limits = { atOnce: 2, waiting: 32 }): Passwords => {
  const through = gate(limits.atOnce, limits.waiting);
  const decoy = { cost, salt: randomBytes(saltBytes), hash: randomBytes(hashBytes) };
  return {
    hash: (password) =>
      through(async () => {
        const salt = randomBytes(saltBytes);
        return written(cost, salt, await derive(password, salt, cost));
      }),
    check: (password, stored) =>
      through(async () => {
        const against = stored === undefined ? decoy : parse(stored);
        const same = sameBytes(await derive(password, against.salt, against.cost), against.hash);
        return { right: same && stored !== undefined, outdated: !equalCost(against.cost, cost) };
      }),
  };
};

/** What speaks against a new password, or nothing. Length counts; rules on kinds of characters do not help. */
export const passwordFlaw = (password: string, email: string): string | undefined => {
  const characters = [...password.normalize('NFKC')];
  if (characters.length < 12) return 'A password has 12 characters or more';
  if (new Set(characters).size < 6) return 'A password has at least 6 different characters';
  const contained = email !== '' && password.toLowerCase().includes(email.toLowerCase());
  return contained ? 'A password does not contain your e-mail address' : undefined;
};
