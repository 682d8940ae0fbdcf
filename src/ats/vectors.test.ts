import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Vendor, vendors } from './model.ts';
import { atsVendors } from './registry.ts';

interface Vector {
  readonly vendor: string;
  readonly secret: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const shared = process.env['GATEHOUSE_SHARED_DATA'] ?? join(import.meta.dirname, '../../../shared/data');
const file = join(shared, 'ats/signature_vectors.json');
const read = (): readonly Vector[] => JSON.parse(readFileSync(file, 'utf8'));
const isVendor = (name: string): name is Vendor => vendors.some((vendor) => vendor === name);

/** When each vendor that signs a time sent its vector. */
const times: Readonly<Record<string, number>> = {
  lever: 1_700_000_000,
  teamtailor: 1_700_000_000,
  smartrecruiters: 1_574_080_897,
};

const judge = (vector: Vector, vendor: Vendor, change: Partial<Vector> = {}) => {
  const { secret, headers, body } = { ...vector, ...change };
  return atsVendors[vendor].verify({
    headers: new Headers(headers),
    body: new TextEncoder().encode(body),
    secrets: ['another-secret', secret],
    now: new Date((times[vendor] ?? 1_700_000_000) * 1000),
    settings: {},
  });
};

if (!existsSync(file)) process.stdout.write(`skipped: ${file} is not there\n`);

describe.skipIf(!existsSync(file))('signatures of vendors as collected', () => {
  const vectors = existsSync(file) ? read() : [];
  for (const vector of vectors) {
    const { vendor } = vector;
    if (!isVendor(vendor)) continue;
    const name = `${vendor} with ${Object.keys(vector.headers).join(', ')}`;
    it(`accepts ${name}`, () => {
      expect(judge(vector, vendor)).toMatchObject({ ok: true });
    });
    it.skipIf(vector.body === '{"test":true}')(`refuses ${name} under another secret`, () => {
      expect(judge(vector, vendor, { secret: `${vector.secret}0` })).toMatchObject({ ok: false });
    });
  }

  it('accepts the older form of Teamtailor, whose header or body signs an id', () => {
    const vector = vectors.find(({ vendor }) => vendor === 'teamtailor');
    if (vector === undefined) throw new Error('no vector');
    const { 'TT-Signature': _, ...headers } = vector.headers;
    expect(judge(vector, 'teamtailor', { headers })).toMatchObject({ ok: true, covers: 'id' });
    expect(judge(vector, 'teamtailor', { headers: {} })).toMatchObject({ ok: true, covers: 'id' });
  });
});
