/** Things that wait for their time; the earliest leaves first, equals in the order they came. */
export interface Pending<T> {
  readonly size: number;
  add(at: number, item: T): void;
  /** The time of the earliest, or Infinity. */
  earliest(): number;
  take(): { readonly at: number; readonly item: T } | undefined;
}

interface Entry<T> {
  readonly at: number;
  readonly order: number;
  readonly item: T;
}

const before = (left: Entry<unknown> | undefined, right: Entry<unknown> | undefined): boolean => {
  if (left === undefined || right === undefined) return false;
  return left.at < right.at || (left.at === right.at && left.order < right.order);
};

/** A binary heap. */
export const createPending = <T>(): Pending<T> => {
  const heap: Entry<T>[] = [];
  let order = 0;

  const swap = (left: number, right: number): void => {
    const [one, other] = [heap[left], heap[right]];
    if (one === undefined || other === undefined) return;
    heap[left] = other;
    heap[right] = one;
  };
  const rise = (from: number): void => {
    let index = from;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!before(heap[index], heap[parent])) return;
      swap(index, parent);
      index = parent;
    }
  };
  const sink = (): void => {
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const right = left + 1;
      let first = index;
      if (before(heap[left], heap[first])) first = left;
      if (before(heap[right], heap[first])) first = right;
      if (first === index) return;
      swap(index, first);
      index = first;
    }
  };

  return {
    get size() {
      return heap.length;
    },
    add(at, item) {
      heap.push({ at, order, item });
      order += 1;
      rise(heap.length - 1);
    },
    earliest: () => heap[0]?.at ?? Number.POSITIVE_INFINITY,
    take() {
      const [top] = heap;
      const last = heap.pop();
      if (top === undefined || last === undefined) return undefined;
      if (heap.length > 0) {
        heap[0] = last;
        sink();
      }
      return { at: top.at, item: top.item };
    },
  };
};
