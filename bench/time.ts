/** Does `work` on every item, round after round for at least `seconds` after a warm-up; returns items a second. */
export const rate = <Item>(items: readonly Item[], work: (item: Item) => void, seconds = 2): number => {
  for (const item of items) work(item);
  let rounds = 0;
  let elapsed = 0;
  const started = performance.now();
  while (elapsed < seconds * 1_000) {
    for (const item of items) work(item);
    rounds += 1;
    elapsed = performance.now() - started;
  }
  return (rounds * items.length * 1_000) / elapsed;
};

/** `12345.6` as `12,346`; small numbers keep two digits. */
export const shown = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3);

export interface Line {
  readonly what: string;
  readonly figure: string;
  readonly beside: string;
  readonly goal: string;
  readonly reached: boolean | undefined;
}

/** Prints one figure beside its anchor. */
export const report = ({ what, figure, beside, goal, reached }: Line): void => {
  const mark = reached === undefined ? ' ' : reached ? '✓' : '✗';
  process.stdout.write(
    `${mark} ${what}\n    ${figure}\n${beside === '' ? '' : `    beside: ${beside}\n`}${goal === '' ? '' : `    to reach: ${goal}\n`}`,
  );
};
