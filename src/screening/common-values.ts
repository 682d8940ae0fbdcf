import type { CommonValue } from '../engine/links/meetings.ts';

/** Values that too many people share, each once, as it was when last met. */
export class CommonValues {
  readonly #values = new Map<string, CommonValue>();

  add(value: CommonValue): void {
    this.#values.set(`${value.kind}|${value.value}`, value);
  }

  /** Most people first. */
  list(): CommonValue[] {
    return [...this.#values.values()].sort((a, b) => b.usage.people - a.usage.people || (a.value < b.value ? -1 : 1));
  }
}
