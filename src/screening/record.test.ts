import { expect, test } from 'vitest';
import { linkSignals } from '../engine/links/signals/index.ts';
import { signals } from '../engine/signals/index.ts';
import { signalIds, signalNumber } from './record.ts';

test('every signal has a number of its own, those of links after those of one application', () => {
  expect(signalIds).toEqual([...signals.map(({ id }) => id), ...linkSignals.map(({ id }) => id)]);
  expect(signalIds.map(signalNumber)).toEqual(signalIds.map((_, index) => index));
});
