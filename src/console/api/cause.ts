import { useCallback } from 'react';
import { useTexts } from '../text/texts.tsx';
import { apiTexts } from './texts.ts';

const PREFIX = 'api.cause.';
const causes: ReadonlySet<string> = new Set(
  Object.keys(apiTexts).flatMap((id) => (id.startsWith(PREFIX) ? [id.slice(PREFIX.length)] : [])),
);
const isCause = (cause: string): cause is 'received' => causes.has(cause);

/** What opened or moved a case, in words; one that the console does not know stays as it is. */
export const useCause = (): ((cause: string) => string) => {
  const say = useTexts(apiTexts);
  return useCallback((cause) => (isCause(cause) ? say(`api.cause.${cause}`) : cause), [say]);
};
