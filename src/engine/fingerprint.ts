/** Text with object keys sorted, so that equal data has one spelling. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return `{${entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
      .join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
};

/**
 * FNV-1a, 64 bits, 16 hexadecimal digits: tells two tables or policies apart in a result.
 * It guards against mix-ups, not against forgery.
 */
export const fingerprint = (value: unknown): string => {
  let hash = 0xcbf29ce484222325n;
  for (const unit of canonical(value)) {
    hash ^= BigInt(unit.codePointAt(0) ?? 0);
    hash = (hash * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, '0');
};
