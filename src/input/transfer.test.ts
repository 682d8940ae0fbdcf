import { expect, test } from 'vitest';
import { lineSplitter } from './json-lines.ts';
import { recordBatches } from './record-batches.ts';

test('a consumer may take the memory of each batch away while the next one is read', async () => {
  const lines = Array.from({ length: 2_000 }, (_, index) => `{"id":"${index}","text":"${'x'.repeat(index % 90)}"}`);
  const seen: string[] = [];
  const text = Buffer.from(`${lines.join('\n')}\n`);
  // As a file does it: large pieces are Buffers that own their memory.
  const pieces = async function* () {
    for (let at = 0; at < text.length; at += 8_192) {
      const piece = Buffer.alloc(Math.min(8_192, text.length - at));
      text.copy(piece, 0, at);
      yield piece;
    }
  };
  for await (const batch of recordBatches({
    file: 'x',
    source: pieces(),
    splitter: lineSplitter('x'),
    blockSize: 4_096,
  })) {
    if (batch.kind !== 'records') throw new Error(JSON.stringify(batch));
    const { bytes, spans } = structuredClone(batch, {
      transfer: [batch.bytes.buffer, batch.spans.buffer].filter((it) => it instanceof ArrayBuffer),
    });
    for (let at = 0; at < spans.length; at += 3)
      seen.push(Buffer.from(bytes).toString('utf8', spans[at], spans[at + 1]));
  }
  expect(seen).toEqual(lines);
});
