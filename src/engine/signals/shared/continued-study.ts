import type { Study } from '../../model.ts';
import type { AwardLevel } from '../../reference.ts';

/** Awards whose credits shorten a degree when they were begun before it. */
const feeders: Readonly<Record<AwardLevel, readonly AwardLevel[]>> = {
  certificate: [],
  associate: ['certificate', 'associate'],
  bachelor: ['certificate', 'associate', 'bachelor'],
  master: ['master'],
  doctorate: ['doctorate'],
};

const startOf = ({ from, to }: Study): number =>
  from?.at ?? (typeof to === 'object' ? to.at : Number.POSITIVE_INFINITY);

/** Whether another listed study, begun no later, may have given this one its first credits. */
export const isContinued = (study: Study, studies: readonly Study[]): boolean => {
  const { level } = study;
  if (level === undefined) return false;
  return studies.some(
    (other) =>
      other !== study &&
      other.level !== undefined &&
      feeders[level].includes(other.level) &&
      startOf(other) <= startOf(study),
  );
};
