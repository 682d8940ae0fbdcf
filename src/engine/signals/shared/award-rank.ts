import type { AwardLevel } from '../../reference.ts';

const ranks: Readonly<Record<AwardLevel, number>> = {
  certificate: 0,
  associate: 1,
  bachelor: 2,
  master: 3,
  doctorate: 4,
};

/** Height of an award: certificate 0, associate 1, bachelor 2, master 3, doctorate 4. */
export const awardRank = (level: AwardLevel): number => ranks[level];

/** Whether an award is a bachelor's degree or above. */
export const isDegree = (level: AwardLevel | undefined): boolean =>
  level !== undefined && ranks[level] >= ranks.bachelor;
