import { Duplex } from 'node:stream';

const sync = 'S'.charCodeAt(0);
const query = 'Q'.charCodeAt(0);
const terminate = 'X'.charCodeAt(0);

/** Where the last whole request ends: PGlite must be handed it in one piece, up to what asks for an answer. */
const endOfRequest = (bytes: Buffer): number => {
  let end = 0;
  for (let at = 0; at + 5 <= bytes.length; ) {
    const next = at + 1 + bytes.readUInt32BE(at + 1);
    if (next > bytes.length) break;
    const type = bytes[at];
    if (type === sync || type === query || type === terminate) end = next;
    at = next;
  }
  return end;
};

/** The first message has no type; it begins with its length. */
const endOfStart = (bytes: Buffer): number =>
  bytes.length >= 4 && bytes.readUInt32BE(0) <= bytes.length ? bytes.readUInt32BE(0) : 0;

export type Send = (kind: 'start' | 'ask', bytes: Uint8Array<ArrayBuffer>) => void;

/** A socket as the driver expects one, whose other end is PGlite. */
export class Wire extends Duplex {
  readonly #send: Send;
  #waiting: Buffer = Buffer.alloc(0);
  #started = false;

  constructor(send: Send) {
    super();
    this.#send = send;
  }

  connect(): this {
    queueMicrotask(() => this.emit('connect'));
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  override _read(): void {}

  override _writev(pieces: { readonly chunk: Buffer }[], done: () => void): void {
    this._write(Buffer.concat(pieces.map(({ chunk }) => chunk)), 'buffer', done);
  }

  override _write(piece: Buffer, _encoding: string, done: () => void): void {
    this.#waiting = this.#waiting.length === 0 ? piece : Buffer.concat([this.#waiting, piece]);
    if (!this.#started) this.#hand('start', endOfStart(this.#waiting));
    if (this.#started) this.#hand('ask', endOfRequest(this.#waiting));
    done();
  }
  #hand(kind: 'start' | 'ask', end: number): void {
    if (end === 0) return;
    const request = Uint8Array.from(this.#waiting.subarray(0, end));
    this.#waiting = this.#waiting.subarray(end);
    this.#started = true;
    if (request[0] === terminate) this.destroy();
    else this.#send(kind, request);
  }
}
