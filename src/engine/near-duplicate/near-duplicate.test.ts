import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWords, wordHashes } from '../intake/words.ts';
import { isCommonWord } from './common-words.ts';
import { createDistinct } from './distinct.ts';
import { mixed } from './mixed.ts';
import { mostKeys, passageKeys } from './passage-keys.ts';
import { type Passage, passagesOf } from './passages.ts';
import { equalFor, resemblance, resemblanceOf, standardError } from './resemblance.ts';
import { leastFilled, signatureLength, signPassages } from './signature.ts';

const seed = { seed: 11, numRuns: 200 };

const signed = (passages: readonly Passage[]): Uint8Array => {
  const signature = new Uint8Array(signatureLength);
  signPassages(passages, signature);
  return signature;
};

/** Passages of words that nobody else uses; the same `from` gives the same. */
const invented = (from: number, count: number): readonly Passage[] =>
  Array.from({ length: count }, (_, line) =>
    Array.from({ length: 9 }, (_word, place) => mixed(from * 1e6 + line * 16 + place)),
  );

/** The shingles that the module promises, found the slow way. */
const shingles = (passages: readonly Passage[]): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const passage of passages) {
    passage.forEach((word, place) => {
      for (const other of passage.slice(place + 2, place + 9))
        if (!isCommonWord(word) && !isCommonWord(other)) found.add([word, other].sort((a, b) => a - b).join(' '));
    });
  }
  return found;
};

const jaccard = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const both = [...one].filter((it) => other.has(it)).length;
  return both / (one.size + other.size - both);
};

const passageList = fc.array(fc.array(fc.integer(), { maxLength: 20 }), { maxLength: 12 });

describe('signatures', () => {
  test('do not depend on the order of passages, nor on how often one is repeated', () => {
    fc.assert(
      fc.property(passageList, fc.infiniteStream(fc.nat()), (passages, numbers) => {
        const order = new Map(passages.map((passage) => [passage, numbers.next().value ?? 0]));
        const shuffled = [...passages, ...passages].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        expect(signed(shuffled)).toEqual(signed(passages));
      }),
      seed,
    );
  });

  test('do not depend on function words and figures at the ends of passages', () => {
    const plain = passagesOf(readWords('Migrated warehouse ledgers onto Kafka clusters'));
    const dressed = passagesOf(readWords('The 12 migrated warehouse ledgers onto Kafka clusters in 2021'));
    expect(signed(dressed)).toEqual(signed(plain));
  });

  test('no shingle crosses the border of a passage', () => {
    const [one = [], two = []] = invented(1, 2);
    expect(resemblance(signed([one, two]), signed([[...one, ...two]]))).toBeLessThan(1);
    expect(resemblance(signed([one, two]), signed([two, one]))).toBe(1);
  });

  test('resemble each other the same in both directions and themselves entirely', () => {
    fc.assert(
      fc.property(passageList, passageList, (one, other) => {
        expect(resemblance(signed(one), signed(other))).toBe(resemblance(signed(other), signed(one)));
        expect(resemblance(signed(one), signed(one))).toBe(1);
      }),
      seed,
    );
  });

  test.each([
    [4, 0.25],
    [4, 0.75],
    [12, 0.5],
    [30, 0.1],
    [30, 0.5],
    [30, 0.9],
  ])('of %i lines, %d of them shared, estimate the share of shingles within the stated error', (lines, kept) => {
    let [bias, square, stated] = [0, 0, 0];
    const rounds = 300;
    for (let round = 0; round < rounds; round += 1) {
      const one = invented(round, lines);
      const other = invented(1_000 + round, lines).map((line, at) => (at < lines * kept ? (one[at] ?? line) : line));
      const truth = jaccard(shingles(one), shingles(other));
      const error = resemblance(signed(one), signed(other)) - truth;
      bias += error / rounds;
      square += error ** 2 / rounds;
      stated += standardError(truth) ** 2 / rounds;
    }
    expect(Math.abs(bias)).toBeLessThan(0.01);
    expect(Math.sqrt(square)).toBeLessThan(Math.sqrt(stated) * 1.1);
    expect(Math.sqrt(square)).toBeGreaterThan(Math.sqrt(stated) * 0.7);
  });

  test('of strangers estimate next to nothing', () => {
    const estimates = Array.from({ length: 200 }, (_, at) =>
      resemblance(signed(invented(at, 20)), signed(invented(500 + at, 20))),
    );
    expect(Math.max(...estimates)).toBeLessThan(0.06);
  });

  test('the fewest equal entries for a resemblance are the fewest that estimate it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1, noNaN: true }), (least) => {
        const equal = equalFor(least);
        expect(resemblanceOf(equal)).toBeGreaterThanOrEqual(least - 1e-9);
        expect(resemblanceOf(equal - 1)).toBeLessThan(least);
      }),
      seed,
    );
  });

  test.each([
    ['no passage', []],
    ['empty passages', [[], []]],
    ['one word', [[123_456]]],
    ['only function words and figures', [wordHashes('the and of in 2019 42 with')]],
  ])('%s has no signature and leaves the output as it was', (_, passages) => {
    const out = new Uint8Array(signatureLength).fill(7);
    expect(signPassages(passages, out)).toBe(0);
    expect(out.every((entry) => entry === 7)).toBe(true);
  });

  test('two lines are too short to be compared, six are long enough', () => {
    const out = new Uint8Array(signatureLength);
    expect(signPassages(invented(1, 1), out)).toBeLessThan(leastFilled);
    expect(signPassages(invented(1, 6), out)).toBeGreaterThan(leastFilled);
  });

  test('a million words are read as far as the limit, in bounded time', () => {
    const long = Array.from({ length: 1_000_000 }, (_, at) => mixed(at + 1));
    const started = performance.now();
    expect(signed([long])).toEqual(signed([long.slice(0, 25_000)]));
    expect(signed(long.map((word) => [word, word + 1, word + 2]))).toEqual(
      signed(long.slice(0, 8_334).map((word) => [word, word + 1, word + 2])),
    );
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('are written where the caller wants them', () => {
    const out = new Uint8Array(3 * signatureLength);
    signPassages(invented(1, 6), out, signatureLength);
    expect(out.subarray(signatureLength, 2 * signatureLength)).toEqual(signed(invented(1, 6)));
    expect(out.subarray(0, signatureLength).every((entry) => entry === 0)).toBe(true);
    expect(out.subarray(2 * signatureLength).every((entry) => entry === 0)).toBe(true);
  });
});

const keysOf = (text: string): readonly string[] => {
  const out = new Uint32Array(2 * mostKeys);
  const count = passageKeys(wordHashes(text), out);
  return Array.from({ length: count }, (_, key) => `${out[2 * key]} ${out[2 * key + 1]}`);
};

describe('passage keys', () => {
  const line = 'Rebuilt the tenant provisioning flow with Terraform, cutting turnaround by 35 percent';

  test.each([
    ['figures', 'Rebuilt the tenant provisioning flow with Terraform, cutting turnaround by 12 percent'],
    ['function words', 'Rebuilt our tenant provisioning flow on Terraform, cutting the turnaround by 35 percent'],
    ['order', 'Cutting turnaround by 35 percent: rebuilt the tenant provisioning flow with Terraform'],
    [
      'case and punctuation',
      '• REBUILT the tenant-provisioning flow with Terraform; cutting turnaround by 35 percent.',
    ],
  ])('do not depend on %s', (_, other) => {
    expect(keysOf(line)).toHaveLength(mostKeys);
    expect(keysOf(other)).toEqual(keysOf(line));
  });

  test.each([
    [1, 0.78],
    [2, 0.3],
  ])('of nine content words with %i exchanged, a share of at least %d lines keeps a key', (exchanged, least) => {
    let kept = 0;
    const rounds = 1_000;
    for (let round = 0; round < rounds; round += 1) {
      const words = Array.from({ length: 9 }, (_, at) => `w${round}x${at}`);
      const known = new Set(keysOf(words.join(' ')));
      const told = words.map((word, at) => ((at + round) % 9 < exchanged ? `new${word}` : word));
      if (keysOf(told.join(' ')).some((key) => known.has(key))) kept += 1;
    }
    expect(kept / rounds).toBeGreaterThan(least);
  });

  test('different lines have different keys', () => {
    const lines = Array.from(
      { length: 4_000 },
      (_, at) => `alpha${at} beta${at} gamma${at} delta${at} epsilon${at} zeta${at}`,
    );
    const all = lines.flatMap((it) => [...new Set(keysOf(it))]);
    expect(new Set(all).size).toBe(all.length);
  });

  test.each([
    ['nothing', ''],
    ['one word', 'engineer'],
    ['a phrase that says little', 'Managed a team of 5 people in Berlin'],
    ['one word many times', 'test '.repeat(40)],
  ])('%s has none', (_, text) => {
    expect(keysOf(text)).toEqual([]);
  });

  test('no key comes twice, whatever the words', () => {
    const out = new Uint32Array(2 * mostKeys);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1e6, max: 1e6 + 7 }), { maxLength: 30 }), (words) => {
        const count = passageKeys(words, out);
        const keys = Array.from({ length: count }, (_, key) => `${out[2 * key]} ${out[2 * key + 1]}`);
        expect(new Set(keys).size).toBe(count);
      }),
      seed,
    );
  });

  test('of a million words are bounded', () => {
    const long = Array.from({ length: 1_000_000 }, (_, at) => mixed(at + 1));
    const started = performance.now();
    expect(passageKeys(long, new Uint32Array(2 * mostKeys))).toBe(mostKeys);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

test('different numbers of an array are moved to its front, in order, call after call', () => {
  const distinct = createDistinct(40);
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 60 }), { maxLength: 40 }), (numbers) => {
      const values = Uint32Array.from(numbers);
      const count = distinct.compact(values, values.length);
      expect([...values.subarray(0, count)]).toEqual([...new Set(numbers)]);
    }),
    seed,
  );
});
