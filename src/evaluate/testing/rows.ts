import type { Result } from '../../engine/contract/result.ts';
import type { Truth } from '../../simulate/truth.ts';
import type { Row } from '../columns.ts';

/** A row with only what a test is about. */
export const row = (
  it: Partial<Truth> &
    Partial<Pick<Result, 'band' | 'bits' | 'probability' | 'evidence' | 'coverage'>> & {
      readonly fraud: boolean;
      readonly membership?: Result['campaign'];
      readonly position?: Row['position'];
    },
): Row => {
  const bits = it.bits ?? 0;
  const probability = it.probability ?? 1 / (1 + 2 ** -bits);
  const applicationId = it.applicationId ?? 'a1';
  return {
    result: {
      applicationId,
      band: it.band ?? 'clear',
      score: 100 / (1 + 2 ** (-bits / 4)),
      probability,
      interval: [probability, probability],
      bits,
      prior: -6.6,
      coverage: it.coverage ?? { ran: 1, of: 2, notRun: [] },
      evidence: it.evidence ?? [],
      links: [],
      linksLeftOut: 0,
      campaign: it.membership ?? null,
      engine: { version: '0', weights: 'w', policy: 'p' },
    },
    position: it.position ?? (it.fraud ? 'single' : null),
    truth: {
      applicationId,
      fraud: it.fraud,
      archetype: it.archetype ?? (it.fraud ? 'fraud/some' : 'honest/some'),
      person: it.person ?? applicationId,
      campaign: it.campaign ?? null,
      tells: it.tells ?? [],
      care: it.care ?? null,
      ...(it.group === undefined ? {} : { group: it.group }),
      ...(it.naming === undefined ? {} : { naming: it.naming }),
    },
  };
};

/** One evidence row of a signal. */
export const evidence = (signal: string, bits: number): Result['evidence'][number] => ({
  signal,
  family: 'some',
  bits,
  says: '',
  fields: [],
  innocent: [],
  ask: '',
  strength: 1,
});
