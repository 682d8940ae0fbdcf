/** A queue that gives its items in order. */
export interface Heap<Item> {
  readonly push: (item: Item) => void;
  /** The first item by the order, taken out; undefined when empty. */
  readonly pop: () => Item | undefined;
}

/** A binary heap; `order` is negative when the first item goes before the second. */
export const createHeap = <Item>(order: (a: Item, b: Item) => number): Heap<Item> => {
  const items: Item[] = [];

  const sink = (item: Item): void => {
    let at = 0;
    for (;;) {
      const left = items[2 * at + 1];
      const right = items[2 * at + 2];
      if (left === undefined) break;
      const rightFirst = right !== undefined && order(right, left) < 0;
      const child = rightFirst ? right : left;
      if (order(item, child) <= 0) break;
      items[at] = child;
      at = 2 * at + (rightFirst ? 2 : 1);
    }
    items[at] = item;
  };

  return {
    push(item) {
      let at = items.length;
      items.push(item);
      while (at > 0) {
        const above = (at - 1) >> 1;
        const parent = items[above];
        if (parent === undefined || order(parent, item) <= 0) break;
        items[at] = parent;
        at = above;
      }
      items[at] = item;
    },
    pop() {
      const first = items[0];
      const last = items.pop();
      if (first !== undefined && last !== undefined && items.length > 0) sink(last);
      return first;
    },
  };
};
