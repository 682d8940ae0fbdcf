import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vendors } from './model.ts';
import { atsVendors } from './registry.ts';
import { fromBase64, fromHex, matches } from './signature.ts';
import { incoming, now, type Signed, secret, signed, standard, teamtailorByHeader } from './testing/signing.ts';

const covering = vendors.filter((vendor) => vendor !== 'lever');
const seed = { seed: 20_260_302, numRuns: 400 };

/** Changes one bit, so that what comes out always differs. */
const flip = (bytes: Uint8Array, place: number, bit: number): Uint8Array => {
  const changed = Uint8Array.from(bytes);
  const at = place % bytes.length;
  changed[at] = (changed[at] ?? 0) ^ (1 << bit);
  return changed;
};

const flipText = (text: string, place: number, bit: number): string =>
  Buffer.from(flip(Buffer.from(text, 'latin1'), place, bit)).toString('latin1');

const changed = { place: fc.nat(), bit: fc.integer({ min: 0, max: 6 }) };

describe('signatures', () => {
  for (const vendor of vendors) {
    const { verify } = atsVendors[vendor];
    it(`of ${vendor} are accepted under any of several secrets`, () => {
      const delivery = incoming(signed[vendor](), { secrets: ['an-older-one', secret] });
      expect(verify(delivery)).toMatchObject({ ok: true, covers: vendor === 'lever' ? 'id' : 'body' });
      expect(verify({ ...delivery, secrets: [secret, 'a-newer-one'] })).toMatchObject({ ok: true });
    });

    it(`of ${vendor} are refused under another secret, without one, and without a signature`, () => {
      const delivery = signed[vendor]();
      expect(verify(incoming(delivery, { secrets: ['another'] }))).toMatchObject({ ok: false });
      expect(verify(incoming(delivery, { secrets: [] }))).toMatchObject({ ok: false });
      expect(verify(incoming({ body: '{"event_type":"x"}', headers: {} }))).toMatchObject({ ok: false });
    });
  }

  for (const vendor of covering) {
    const { verify } = atsVendors[vendor];
    it(`of ${vendor} do not survive one changed bit of the body`, () => {
      const delivery = incoming(signed[vendor]());
      const property = fc.property(changed.place, changed.bit, (place, bit) => {
        expect(verify({ ...delivery, body: flip(delivery.body, place, bit) }).ok).toBe(false);
      });
      fc.assert(property, seed);
    });

    it(`of ${vendor} do not survive one changed bit of a header that matters`, () => {
      const { body, headers } = signed[vendor]();
      const property = fc.property(
        fc.constantFrom(...Object.keys(headers)),
        changed.place,
        changed.bit,
        (name, place, bit) => {
          const value = flipText(headers[name] ?? '', place, bit);
          // What no header can hold, or what white space at its ends makes the same, never arrives.
          fc.pre(/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(value));
          expect(verify(incoming({ body, headers: { ...headers, [name]: value } })).ok).toBe(false);
        },
      );
      fc.assert(property, seed);
    });
  }
});

describe('what a signature does not cover', () => {
  it('of Lever is everything but token and time, which both count', () => {
    const { verify } = atsVendors.lever;
    const said = JSON.parse(signed.lever().body);
    const judge = (change: object): unknown =>
      verify(incoming({ headers: {}, body: JSON.stringify({ ...said, ...change }) }));
    expect(judge({ data: { opportunityId: 'another' } })).toMatchObject({ ok: true, covers: 'id' });
    expect(judge({ token: 'another' })).toMatchObject({ ok: false, reason: 'bad-signature' });
    expect(judge({ triggeredAt: said.triggeredAt + 1 })).toMatchObject({ ok: false, reason: 'bad-signature' });
    expect(judge({ signature: said.signature.toUpperCase() })).toMatchObject({ ok: false });
  });

  it('of the older form of Teamtailor is everything but an id, and the form can be refused', () => {
    const { verify } = atsVendors.teamtailor;
    const body = { payload: { event_name: 'job_application.create', data: { id: '2' } } };
    const other = { payload: { event_name: 'job_application.create', data: { id: '3' } } };
    expect(verify(incoming(teamtailorByHeader(body, '2')))).toMatchObject({ ok: true, covers: 'id' });
    expect(verify(incoming(teamtailorByHeader(other, '2')))).toMatchObject({ ok: false });
    expect(verify(incoming(teamtailorByHeader(body, '2'), { settings: { coveredOnly: true } }))).toMatchObject({
      ok: false,
    });
  });

  it('is never made good by an older signature beside a bad newer one', () => {
    const body = { payload: { event_name: 'job_application.create', data: { id: '2' } } };
    const { headers } = teamtailorByHeader(body, '2');
    const delivery = { body: JSON.stringify(body), headers: { ...headers, 'tt-signature': 'bm90aGluZw==' } };
    expect(atsVendors.teamtailor.verify(incoming(delivery))).toMatchObject({ ok: false });
  });
});

describe('times', () => {
  const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

  it('that lie too far back or ahead are refused where they are signed', () => {
    for (const [vendor, minutes] of [
      ['teamtailor', 6],
      ['smartrecruiters', 1_450],
      ['lever', 1_450],
    ] as const) {
      const { verify } = atsVendors[vendor];
      const delivery = signed[vendor]();
      expect(verify(incoming(delivery, { now: later(minutes) }))).toEqual({ ok: false, reason: 'bad-time' });
      expect(verify(incoming(delivery, { now: later(-minutes) }))).toEqual({ ok: false, reason: 'bad-time' });
    }
  });
});

describe('handshakes', () => {
  it('of SmartRecruiters get their secret back, unless it is no plain word', () => {
    const { verify } = atsVendors.smartrecruiters;
    const ask = (greeting: string): unknown => verify(incoming({ body: '', headers: { 'x-hook-secret': greeting } }));
    expect(ask('aGVsbG8=')).toEqual({ ok: true, handshake: { 'x-hook-secret': 'aGVsbG8=' } });
    expect(ask('a b')).toMatchObject({ ok: false });
    expect(ask('x'.repeat(201))).toMatchObject({ ok: false });
  });

  it('of Recruitee are its test and nothing else', () => {
    const { verify } = atsVendors.recruitee;
    const ask = (body: string): unknown => verify(incoming({ body, headers: {} }));
    expect(ask('{"test":true}')).toEqual({ ok: true, handshake: {} });
    expect(ask('{"test":true,"event_type":"candidate_deleted"}')).toMatchObject({ ok: false });
    expect(ask('{"test":1}')).toMatchObject({ ok: false });
  });
});

describe('senders of your own', () => {
  const judge = (delivery: Signed, encoding: 'hex' | 'base64', prefix: string): unknown =>
    atsVendors.generic.verify(
      incoming(delivery, { settings: { signature: { scheme: 'hmac-sha256', header: 'x-sum', encoding, prefix } } }),
    );

  it('may sign in hexadecimal or Base64, behind a prefix', () => {
    const { body, headers } = signed.generic();
    const sum = headers['x-signature'] ?? '';
    const inBase64 = Buffer.from(sum, 'hex').toString('base64');
    expect(judge({ body, headers: { 'x-sum': `v0=${sum}` } }, 'hex', 'v0=')).toMatchObject({ ok: true });
    expect(judge({ body, headers: { 'x-sum': inBase64 } }, 'base64', '')).toMatchObject({ ok: true });
    expect(judge({ body, headers: { 'x-sum': sum } }, 'hex', 'v0=')).toMatchObject({ ok: false });
    expect(judge({ body, headers: { 'x-sum': inBase64.replace('=', '') } }, 'base64', '')).toMatchObject({ ok: false });
  });

  it('may sign by the Standard Webhooks scheme', () => {
    const delivery = standard({ id: 'a-1' });
    const settings = { signature: { scheme: 'standard-webhooks' } } as const;
    const judgeAt = (at: Date): unknown =>
      atsVendors.generic.verify(incoming(delivery, { settings, secrets: [delivery.secret], now: at }));
    expect(judgeAt(now)).toMatchObject({ ok: true, eventId: 'msg_1' });
    expect(judgeAt(new Date(now.getTime() + 301_000))).toMatchObject({ ok: false, reason: 'bad-time' });
    const other = { ...delivery, headers: { ...delivery.headers, 'webhook-id': 'msg_2' } };
    expect(atsVendors.generic.verify(incoming(other, { settings, secrets: [delivery.secret] })).ok).toBe(false);
  });
});

describe('digests', () => {
  it('have one spelling each', () => {
    const digest = Buffer.alloc(32, 7);
    expect(fromHex(digest.toString('hex'))).toEqual(digest);
    expect(fromHex(digest.toString('hex').toUpperCase().replaceAll('0', 'A'))).toBeUndefined();
    expect(fromBase64(digest.toString('base64'))).toEqual(digest);
    expect(fromBase64(digest.toString('base64url'))).toBeUndefined();
    expect(fromBase64(` ${digest.toString('base64')}`)).toBeUndefined();
  });

  it('never match when nothing was given, not even an expected digest of zeros', () => {
    expect(matches([Buffer.alloc(32)], [undefined])).toBe(false);
    expect(matches([Buffer.alloc(32)], [])).toBe(false);
  });
});
