/** Numbers in a typed array that doubles when it is full. */
export interface Growing<Column> {
  readonly length: number;
  push(value: number): void;
  set(index: number, value: number): void;
  /** The array itself: numbers up to `length`, zeros behind; replaced by a larger one when a `push` finds it full. */
  values(): Column;
}

interface NumberColumn {
  readonly length: number;
  [index: number]: number;
  set(from: ArrayLike<number>): void;
}

/** An empty growing column; `make` allocates, such as `(size) => new Uint16Array(size)`. */
export const createGrowing = <Column extends NumberColumn>(make: (size: number) => Column): Growing<Column> => {
  let column = make(1_024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === column.length) {
        const larger = make(length * 2);
        larger.set(column);
        column = larger;
      }
      column[length] = value;
      length += 1;
    },
    set(index, value) {
      column[index] = value;
    },
    values: () => column,
  };
};
