import { CLOSE_BRACE, OPEN_BRACE, OPEN_BRACKET } from './json-bytes.ts';

/** The brackets that are open in a JSON text. One byte for each, so that depth costs no call stack. */
interface Brackets {
  readonly depth: () => number;
  /** The opening bracket at the inside, 0 when none is open. */
  readonly innermost: () => number;
  readonly open: (bracket: number) => void;
  /** Closes back to the bracket that matches; one that closes nothing that is open is left to the parser. */
  readonly close: (bracket: number) => void;
  readonly clear: () => void;
}

/** Deeper brackets are not told apart; they are far inside a value that is given up for its length. */
const DEEPEST = 1 << 24;

/** An empty stack of brackets. */
export function openBrackets(): Brackets {
  let stack = new Uint8Array(64);
  let depth = 0;
  // How many of them are braces: a stray bracket must not cost a search of the whole stack.
  let braces = 0;
  return {
    depth: () => depth,
    innermost: () => (depth === 0 ? 0 : (stack[depth - 1] ?? 0)),
    open(bracket) {
      if (depth === DEEPEST) return;
      if (depth === stack.length) {
        const larger = new Uint8Array(depth * 2);
        larger.set(stack);
        stack = larger;
      }
      stack[depth] = bracket;
      depth += 1;
      if (bracket === OPEN_BRACE) braces += 1;
    },
    close(bracket) {
      const opener = bracket === CLOSE_BRACE ? OPEN_BRACE : OPEN_BRACKET;
      if ((opener === OPEN_BRACE ? braces : depth - braces) === 0) return;
      let popped: number | undefined;
      do {
        depth -= 1;
        popped = stack[depth];
        if (popped === OPEN_BRACE) braces -= 1;
      } while (popped !== opener);
    },
    clear() {
      depth = 0;
      braces = 0;
    },
  };
}
