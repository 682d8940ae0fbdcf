import { Problem } from '../../api/client/problem.ts';

/** What is wrong in a draft, by place. */
interface Placed {
  /** By JSON pointer into the policy document, where a field of the form shows it. */
  readonly at: Readonly<Record<string, string>>;
  /** Everything else, as the service said it. */
  readonly elsewhere: readonly string[];
}

/** Problems of a signal name it in their sentence: they belong to its row. */
const pointerOf = ({ field, reason }: Problem['flaws'][number]): string => {
  const named = /"([\w-]{1,100})"/.exec(reason)?.[1];
  return (field === '/weights' || field === '/off') && named !== undefined ? `/weights/${named}` : field;
};

/** Puts the problems that the service named where they can be mended. `isShown`: whether a field is there for it. */
export const placeProblems = (error: unknown, isShown: (pointer: string) => boolean): Placed => {
  const at: Record<string, string> = {};
  const elsewhere: string[] = [];
  const flaws = error instanceof Problem ? error.flaws : [];
  for (const flaw of flaws) {
    const pointer = pointerOf(flaw);
    if (isShown(pointer)) at[pointer] = [at[pointer], flaw.reason].filter((it) => it !== undefined).join('; ');
    else elsewhere.push(flaw.field === '/policy' ? flaw.reason : `${flaw.field}: ${flaw.reason}`);
  }
  return { at, elsewhere };
};
