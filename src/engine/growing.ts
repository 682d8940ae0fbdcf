type Numbers = Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array | Float32Array;

/** A typed array that grows by half when it is full. Reading beyond the end gives 0. */
class Growing<Values extends Numbers> {
  #values: Values;
  #length = 0;
  readonly #make: (length: number) => Values;

  constructor(make: (length: number) => Values) {
    this.#make = make;
    this.#values = make(1024);
  }

  get length(): number {
    return this.#length;
  }

  /** The array itself: numbers up to `length`, zeros behind; another one after it had to grow. */
  values(): Values {
    return this.#values;
  }

  /** Appends and returns the place. */
  push(value: number): number {
    const at = this.#length;
    this.set(at, value);
    return at;
  }

  get(at: number): number {
    return this.#values[at] ?? 0;
  }

  set(at: number, value: number): void {
    if (at >= this.#values.length) {
      const larger = this.#make(Math.max(Math.ceil(this.#values.length * 1.5), at + 1));
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[at] = value;
    if (at >= this.#length) this.#length = at + 1;
  }
}

export const growingFloats = () => new Growing((length) => new Float64Array(length));
export const growingIntegers = () => new Growing((length) => new Int32Array(length));
export const growingNaturals = () => new Growing((length) => new Uint32Array(length));
export const growingShorts = () => new Growing((length) => new Uint16Array(length));
export const growingSingles = () => new Growing((length) => new Float32Array(length));
export const growingBytes = () => new Growing((length) => new Uint8Array(length));
