/** Work that takes time and may run beside other work; it never rejects. */
export type Work<T> = () => Promise<T>;

/**
 * Runs up to `most` pieces of work at once and yields their results in the order in which they came, together with
 * everything that needs no work. Something that needs none waits for the work before it.
 */
export async function* inOrder<T extends object>(
  steps: AsyncIterable<T | Work<T>>,
  most: number,
): AsyncGenerator<T, void, undefined> {
  const running: Promise<T>[] = [];
  for await (const step of steps) {
    if (typeof step !== 'function') {
      while (running.length > 0) yield* first(running);
      yield step;
      continue;
    }
    running.push(step());
    if (running.length >= most) yield* first(running);
  }
  while (running.length > 0) yield* first(running);
}

async function* first<T>(running: Promise<T>[]): AsyncGenerator<T, void, undefined> {
  const next = running.shift();
  if (next !== undefined) yield await next;
}
