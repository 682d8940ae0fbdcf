/** Reference data cannot be read, added or loaded; the message says which file, where in it and what to do. */
class ReferenceDataError extends Error {
  override readonly name = 'ReferenceError';
}

export { ReferenceDataError as ReferenceError };
