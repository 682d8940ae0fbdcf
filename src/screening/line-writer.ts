export interface Lines {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Offset at which each line ends, its line feed included. */
  readonly ends: Uint32Array<ArrayBuffer>;
}

/** Collects lines as UTF-8 in one growing buffer, so that a chunk's output is one transferable piece. */
export const createLineWriter = (): { add(line: string): void; finish(): Lines } => {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  const ends: number[] = [];
  return {
    add(line) {
      const most = line.length * 3 + 1;
      if (bytes.length - length < most) {
        const larger = new Uint8Array(Math.max(bytes.length * 2, length + most));
        larger.set(bytes.subarray(0, length));
        bytes = larger;
      }
      length += encoder.encodeInto(line, bytes.subarray(length)).written;
      bytes[length] = 10;
      length += 1;
      ends.push(length);
    },
    finish: () => ({ bytes: bytes.slice(0, length), ends: Uint32Array.from(ends) }),
  };
};
