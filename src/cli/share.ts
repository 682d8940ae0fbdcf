/** A share written as `2%` or `0.02`, from 0 to 1; NaN for anything else. */
export const readShare = (text: string): number => {
  const match = /^(\d{1,3}(?:\.\d{1,6})?)(%?)$/.exec(text);
  const value = match === null ? Number.NaN : Number(match[1]) / (match[2] === '%' ? 100 : 1);
  return value <= 1 ? value : Number.NaN;
};
