import type { Random } from './errors.ts';

/** Draws ranks with probability falling as 1 / (rank + shift)^power (Mandelbrot's form of Zipf's law). */
export const zipf = (size: number, shift: number, power: number): ((random: Random) => number) => {
  const sums = new Float64Array(size);
  let total = 0;
  for (let rank = 0; rank < size; rank += 1) {
    total += 1 / (rank + shift) ** power;
    sums[rank] = total;
  }
  return (random) => {
    const at = random() * total;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
};
