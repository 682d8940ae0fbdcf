import { UsageError } from './io.ts';

/** The whole number that an option was given. Throws {@link UsageError} outside of its range. */
export const wholeNumber = (
  name: string,
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): number => {
  const value = Number(text);
  if (!/^\d{1,9}$/.test(text) || value < from || value > to) {
    throw new UsageError(`--${name} takes a whole number from ${from} to ${to}, not "${text}"`);
  }
  return value;
};
