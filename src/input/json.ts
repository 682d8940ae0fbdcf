import { isUtf8 } from 'node:buffer';
import { type Batch, rejected } from './batch.ts';
import type { ByteStream, Peekable } from './byte-stream.ts';
import { elementSplitter } from './json-elements.ts';
import { lineSplitter } from './json-lines.ts';
import { isJsonResume, jsonResumeApplication } from './json-resume.ts';
import { jsonShape } from './json-shape.ts';
import { recordBatches } from './record-batches.ts';
import { rejectedFile } from './rejection.ts';

/** A JSON text to read: UTF-8, no byte order mark. */
interface JsonFile {
  readonly file: string;
  /** Id of the application when the file turns out to be one JSON Resume document. */
  readonly id: string;
  readonly stream: Peekable;
  /** `lines`: the name says JSON Lines. */
  readonly named: 'lines' | 'other';
  /** When the file does not say; undefined where nobody knows. */
  readonly receivedAt: string | undefined;
}

/**
 * Reads JSON Lines, an array of applications, an object that holds one as `applications`, objects one after another,
 * one application, or one JSON Resume document. Only the last is parsed here.
 */
export async function* readJson(json: JsonFile): AsyncGenerator<Batch> {
  const { file, stream } = json;
  const shape = await jsonShape(stream);
  switch (shape.kind) {
    case 'blank':
      await stream.close();
      yield rejected(rejectedFile(file, 'the file is empty'));
      return;
    case 'other':
      if (json.named === 'lines') break;
      await stream.close();
      yield rejected(rejectedFile(file, 'this is not JSON: it does not start with { or ['));
      return;
    case 'array': {
      const splitter = elementSplitter({ file, shape: 'array', after: 'nothing', line: 1 });
      yield* recordBatches({ file, source: stream.read(), splitter });
      return;
    }
    case 'sequence': {
      const splitter = elementSplitter({ file, shape: 'sequence', after: 'nothing', line: 1 });
      yield* recordBatches({ file, source: stream.read(), splitter });
      return;
    }
    case 'applications': {
      const splitter = elementSplitter({ file, shape: 'array', after: 'members', line: shape.line });
      yield* recordBatches({ file, source: from(stream.read(), shape.at), splitter });
      return;
    }
    case 'single': {
      await stream.close();
      yield singleDocument(json, shape);
      return;
    }
  }
  yield* recordBatches({ file, source: stream.read(), splitter: lineSplitter(file) });
}

interface Single {
  readonly bytes: Buffer;
  readonly line: number;
}

function singleDocument(json: JsonFile, { bytes, line }: Single): Batch {
  const { file, id, receivedAt } = json;
  if (!isUtf8(bytes)) return rejected(rejectedFile(file, 'not valid UTF-8: save the file as UTF-8'));
  const value = parsed(bytes.toString());
  if (!isJsonResume(value)) {
    return { kind: 'records', file, bytes: new Uint8Array(bytes), spans: Uint32Array.of(0, bytes.length, line) };
  }
  const application = jsonResumeApplication({ resume: value, id, receivedAt });
  if (application === undefined) {
    const reason = 'nothing says when this was received: give meta.lastModified in the file, or --received-at DATE';
    return rejected({ file, line: null, field: '/receivedAt', reason, applicationId: id });
  }
  return { kind: 'applications', items: [{ file, line: null, value: application }] };
}

/** A text that does not parse is handed on, so that the one parser of records names the error. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function* from(source: ByteStream, offset: number): AsyncGenerator<Uint8Array> {
  let skip = offset;
  for await (const chunk of source) {
    const skipped = Math.min(skip, chunk.length);
    skip -= skipped;
    if (skipped < chunk.length) yield chunk.subarray(skipped);
  }
}
