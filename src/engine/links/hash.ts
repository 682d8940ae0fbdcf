const { charCodeAt } = String.prototype;

/**
 * A 53-bit hash of a text as a whole number, never 0: two different values out of ten million share one with a chance
 * of about one in two hundred. Not secure: it finds equal values, it hides none.
 */
export const hash53 = (text: string): number => {
  let high = 0x9e3779b9 | 0;
  let low = 0x85ebca6b | 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = charCodeAt.call(text, at);
    high = Math.imul(high ^ unit, 0x85ebca77);
    low = Math.imul(low ^ unit, 0xc2b2ae3d);
  }
  high = Math.imul(high ^ (high >>> 15), 0x2c1b3c6d) ^ Math.imul(low ^ (low >>> 13), 0x297a2d39);
  low = Math.imul(low ^ (low >>> 15), 0x2c1b3c6d) ^ Math.imul(high ^ (high >>> 13), 0x297a2d39);
  return (high >>> 11) * 0x100000000 + (low >>> 0) || 1;
};
