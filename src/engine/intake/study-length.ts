import type { AwardLevel } from '../reference.ts';

/**
 * Months from first to last month of full-time study for each award, at the short end of what is usual anywhere:
 * three years for a bachelor's degree (Bologna process, 180 ECTS), one for a master's, three for a doctorate.
 */
export const usualMonths: Readonly<Record<AwardLevel, number>> = {
  certificate: 3,
  associate: 18,
  bachelor: 36,
  master: 12,
  doctorate: 36,
};
