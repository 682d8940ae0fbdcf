import { isSpace, NEWLINE, OPEN_BRACE } from './json-bytes.ts';
import type { Split, Splitter } from './record-batches.ts';
import type { Rejection } from './rejection.ts';

/**
 * Cuts JSON Lines at newlines. Blank lines are skipped; a line that does not start with `{` is
 * rejected here, everything else is left to the parser. A run of lines without `{` gives one rejection.
 */
export function lineSplitter(file: string): Splitter {
  let line = 1;
  let skipping = false;
  let strays: { readonly first: number; last: number } | undefined;
  let spans: number[] = [];
  let rejections: Rejection[] = [];

  function endStrays(): void {
    if (strays === undefined) return;
    rejections.push({ file, line: strays.first, field: null, reason: strayReason(strays) });
    strays = undefined;
  }

  function take(bytes: Buffer, from: number, to: number): void {
    let start = from;
    let end = to;
    while (isSpace(bytes[end - 1]) && end > start) end -= 1;
    while (isSpace(bytes[start]) && start < end) start += 1;
    // Files joined with `cat` keep their byte order marks.
    if (bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf) start += 3;
    if (start >= end) return;
    if (bytes[start] === OPEN_BRACE && end - start > 1) {
      endStrays();
      spans.push(start, end, line);
      return;
    }
    if (strays === undefined) strays = { first: line, last: line };
    else strays.last = line;
  }

  function result(unfinished: number): Split {
    const split = { spans, rejections, unfinished };
    spans = [];
    rejections = [];
    return split;
  }

  return {
    split(bytes, from) {
      let start = 0;
      let newline = bytes.indexOf(NEWLINE, from);
      if (skipping) {
        if (newline === -1) return result(bytes.length);
        skipping = false;
        line += 1;
        start = newline + 1;
        newline = bytes.indexOf(NEWLINE, start);
      }
      while (newline !== -1) {
        take(bytes, start, newline);
        line += 1;
        start = newline + 1;
        newline = bytes.indexOf(NEWLINE, start);
      }
      return result(start);
    },
    skip() {
      skipping = true;
      return line;
    },
    finish(rest) {
      if (!skipping) take(rest, 0, rest.length);
      endStrays();
      return result(rest.length);
    },
  };
}

function strayReason({ first, last }: { readonly first: number; readonly last: number }): string {
  const which = first === last ? 'this line is no JSON object' : `lines ${first} to ${last} are no JSON objects`;
  return `${which}: JSON Lines holds one whole object on each line (for objects printed over several lines, use a file that ends in .json, or: jq -c . FILE)`;
}
