import { mostKeys, passageKeys } from '../engine/near-duplicate/passage-keys.ts';
import type { Passage } from '../engine/near-duplicate/passages.ts';
import type { SignedResume } from './corpus.ts';

/** People behind a key up to whom it is somebody's own text, in these figures. */
const RARE = 50;

const keys = new Uint32Array(2 * mostKeys);

/** The keys of one passage as numbers: 21 bits of one half above 32 of the other. */
export const keyNumbers = (passage: Passage): readonly number[] => {
  const count = passageKeys(passage, keys);
  return Array.from(
    { length: count },
    (_, key) => ((keys[2 * key + 1] ?? 0) % 2 ** 21) * 2 ** 32 + (keys[2 * key] ?? 0),
  );
};

const ownerOf = ({ truth }: SignedResume): string => truth.person;

/** Who uses which key. */
export interface PassageUse {
  /** Passages of the first résumé that have a key of few people in common with one of the second. */
  shared(one: SignedResume, other: SignedResume): number;
  /** For each later résumé, how many passages it shares with this one, through keys of few people. */
  sharing(one: SignedResume): ReadonlyMap<SignedResume, number>;
}

export const passageUse = (resumes: readonly SignedResume[]): PassageUse => {
  const keysOf = new Map<SignedResume, readonly (readonly number[])[]>();
  const users = new Map<number, Set<SignedResume>>();
  for (const resume of resumes) {
    const found = resume.passages.map(keyNumbers).filter((it) => it.length > 0);
    keysOf.set(resume, found);
    for (const key of found.flat()) users.set(key, (users.get(key) ?? new Set()).add(resume));
  }
  const few = new Set<number>();
  for (const [key, using] of users) {
    if (using.size > 1 && new Set([...using].map(ownerOf)).size <= RARE) few.add(key);
  }
  const sharing = (one: SignedResume): ReadonlyMap<SignedResume, number> => {
    const counts = new Map<SignedResume, number>();
    for (const passage of keysOf.get(one) ?? []) {
      const others = new Set(passage.filter((key) => few.has(key)).flatMap((key) => [...(users.get(key) ?? [])]));
      others.delete(one);
      for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    return counts;
  };
  return { sharing, shared: (one, other) => sharing(one).get(other) ?? 0 };
};
