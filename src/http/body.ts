import type { IncomingMessage } from 'node:http';
import { Problem } from '../desk/problem.ts';
import { Refusal } from './refusal.ts';

/** How a body may arrive: what it may weigh, and how slowly. */
export interface BodyLimits {
  readonly largest: number;
  /** Milliseconds that any body may take; bigger ones get more by `slowest`. */
  readonly patience: number;
  /** Bytes a second below which a sender is cut off. */
  readonly slowest: number;
}

const tooLarge = (largest: number): Problem =>
  new Problem(
    'too-large',
    `The body is larger than ${largest.toLocaleString('en')} bytes, the most that is taken here.`,
  );

const tooSlow = (): Refusal => new Refusal('timed-out', 'The body arrived too slowly.', { Connection: 'close' });
const broken = (): Refusal => new Refusal('malformed', 'The connection ended before the body did.');

/** Milliseconds by which this much must have arrived. */
const allowed = (bytes: number, { patience, slowest }: BodyLimits): number => patience + (bytes / slowest) * 1_000;

/** Gathers chunks and says when there are too many. */
const gather = (limits: BodyLimits) => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  return {
    add: (chunk: Uint8Array): boolean => {
      size += chunk.byteLength;
      if (size > limits.largest) return false;
      chunks.push(chunk);
      return true;
    },
    size: () => size,
    all: (): Uint8Array => (chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks, size)),
  };
};

/**
 * Reads what Node's own message carries: nothing is built around it, and its sender is held back by the socket. What is
 * refused early is not read on; the adapter drains a little of it, so that the caller sees the answer.
 */
const fromMessage = (message: IncomingMessage, limits: BodyLimits): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const gathered = gather(limits);
    const started = performance.now();
    let settled = false;
    const settle = (error: Error | undefined): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      message.off('data', onData).off('end', onEnd).off('error', onClose).off('close', onClose);
      if (error === undefined) {
        resolve(gathered.all());
        return;
      }
      message.pause();
      reject(error);
    };
    const onData = (chunk: Uint8Array): void => {
      if (!gathered.add(chunk)) settle(tooLarge(limits.largest));
    };
    const onEnd = (): void => settle(undefined);
    const onClose = (): void => settle(message.readableEnded ? undefined : broken());
    const judge = (): void => {
      const left = allowed(gathered.size(), limits) - (performance.now() - started);
      if (left <= 0) settle(tooSlow());
      else timer = setTimeout(onTimer, left);
    };
    // What arrived while this process was busy counts before the time does.
    const onTimer = (): void => {
      setImmediate(judge);
    };
    let timer = setTimeout(onTimer, limits.patience);
    message.on('data', onData).on('end', onEnd).on('error', onClose).on('close', onClose);
    if (message.readableEnded) onEnd();
    else if (message.destroyed) onClose();
  });

/** Reads a web stream; only tests send one. */
const fromStream = async (stream: ReadableStream<Uint8Array>, limits: BodyLimits): Promise<Uint8Array> => {
  const gathered = gather(limits);
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return gathered.all();
    if (!gathered.add(value)) {
      await reader.cancel();
      throw tooLarge(limits.largest);
    }
  }
};

/** Whether anything was sent as a body. */
export const hasBody = (request: Request, message: IncomingMessage | undefined): boolean => {
  if (message === undefined) return request.body !== null;
  const { 'content-length': length, 'transfer-encoding': encoding } = message.headers;
  return encoding !== undefined || (length !== undefined && length !== '0');
};

/** The whole body, refused as soon as it is known to be too large or too slow. */
export const readBody = async (
  request: Request,
  message: IncomingMessage | undefined,
  limits: BodyLimits,
): Promise<Uint8Array> => {
  const encoding = request.headers.get('content-encoding');
  if (encoding !== null && encoding.trim().toLowerCase() !== 'identity') {
    throw new Problem('unsupported', 'Bodies are taken as they are, without Content-Encoding.');
  }
  if (Number(request.headers.get('content-length') ?? 0) > limits.largest) throw tooLarge(limits.largest);
  if (message !== undefined) return fromMessage(message, limits);
  return request.body === null ? new Uint8Array() : fromStream(request.body, limits);
};
