import { monthIndex, showPoint } from '../intake/period.ts';
import { nothing, signal } from './signal.ts';

/** Half a year of grace: people round up, and previews reach some before the public release. */
const GRACE_YEARS = 0.5;

/** More years with a technology than it has existed. */
export default signal({
  id: 'skill-years-exceed-existence',
  title: 'Claims more years with a technology than it has existed',
  needs: ['experience', 'received'],
  sources: [
    { title: 'DTEX i3 advisory on remote IT workers', url: 'https://dtexsystems.com/?p=9615', date: '2024-10' },
  ],
  innocent: [
    'A typing error in the number',
    'A recruiter or tool edited the résumé',
    'The years are of the field, not of the tool',
  ],
  ask: 'When did you first use this technology, on which project, and in which version?',

  evaluate({ experience, received }) {
    const worst = experience
      .flatMap((claim) => {
        if (claim.technology === undefined) return [];
        const released = monthIndex(claim.technology.released);
        const possible = (received.month - released) / 12;
        return [{ claim, technology: claim.technology, released, excess: claim.years - possible }];
      })
      .filter(({ excess }) => excess > GRACE_YEARS)
      .sort((a, b) => b.excess - a.excess)[0];
    if (worst === undefined) return nothing;
    const released = showPoint({ at: worst.released, precision: 'month' });
    return [
      {
        says: `States "${worst.claim.shown}"; ${worst.technology.name} was released in ${released}`,
        fields: [worst.claim.field],
        strength: worst.excess >= 2 ? 1 : 0.6,
      },
    ];
  },

  hits: [
    {
      receivedAt: '2026-03-02T09:00:00Z',
      resume: { basics: { summary: 'Engineer with 15 years of experience with Kubernetes and cloud platforms.' } },
    },
  ],
  misses: [
    {
      receivedAt: '2026-03-02T09:00:00Z',
      resume: { basics: { summary: 'Engineer with 15 years of experience, of these 8 years of Kubernetes.' } },
    },
  ],
});
