import { at } from './features.ts';

/** Lower triangular root of a positive definite matrix, row by row (Cholesky). */
const rootOf = (matrix: Float64Array, size: number): Float64Array => {
  const root = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = at(matrix, i * size + j);
      for (let k = 0; k < j; k += 1) sum -= at(root, i * size + k) * at(root, j * size + k);
      root[i * size + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(root, j * size + j);
    }
  }
  return root;
};

/** Diagonal of the inverse of a positive definite matrix, row by row. */
export const inverseDiagonal = (matrix: Float64Array, size: number): Float64Array => {
  const root = rootOf(matrix, size);
  const solved = new Float64Array(size);
  return new Float64Array(size).map((_, unit) => {
    let squares = 0;
    for (let i = unit; i < size; i += 1) {
      let sum = i === unit ? 1 : 0;
      for (let k = unit; k < i; k += 1) sum -= at(root, i * size + k) * at(solved, k);
      solved[i] = sum / at(root, i * size + i);
      squares += at(solved, i) ** 2;
    }
    return squares;
  });
};
