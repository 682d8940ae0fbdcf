import { inWords } from '../api/pointers.ts';
import { useTexts } from '../text/texts.tsx';
import { lackTexts } from './lack-texts.ts';

type Known = keyof typeof lackTexts;

const isKnown = (id: string): id is Known => Object.hasOwn(lackTexts, id);

/** What a check lacked, as people call it; a result of an earlier engine may lack what has no word here. */
export const useLacks = (): ((key: string) => string) => {
  const say = useTexts(lackTexts);
  return (key) => {
    const id = `case.lacks.${key}`;
    return isKnown(id) ? say(id) : inWords(`/${key.replaceAll('.', '/')}`);
  };
};
