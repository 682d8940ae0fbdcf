import { createHash } from 'node:crypto';
import { createVault, type RenewableVault } from '../keyring.ts';

const keyFor = (name: string): Buffer => createHash('sha256').update(`a key for tests: ${name}`).digest();

/** A real vault with keys that are the same in each test. */
export const testVault = (): RenewableVault =>
  createVault({ dataKeys: new Map([[1, keyFor('data')]]), current: 1, blindingKey: keyFor('blinding') });
