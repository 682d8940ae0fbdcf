import { monthIndex } from '../intake/period.ts';
import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** Half a year of grace: people round up, and previews reach some before the public release. */
const GRACE_YEARS = 0.5;

/** The skills list gives a technology more years than it has existed. */
export default signal({
  id: 'skills-list-exceeds-existence',
  title: 'Skills list gives a technology more years than it has existed',
  needs: ['skills', 'received'],
  sources: [
    { title: 'DTEX i3 advisory on remote IT workers', url: 'https://dtexsystems.com/?p=9615', date: '2024-10' },
  ],
  innocent: [
    'A typing error in the number',
    'A form offered only steps such as "10+ years"',
    'The years are of the field, not of the tool',
  ],
  ask: 'When did you first use this technology, on which project, and in which version?',

  evaluate({ skills, received }) {
    let worst: { readonly skill: (typeof skills)[number]; readonly years: number; readonly excess: number } | undefined;
    for (const skill of skills) {
      if (skill.years === undefined) continue;
      const excess = skill.years - (received.month - monthIndex(skill.technology.released)) / 12;
      if (excess > GRACE_YEARS && excess > (worst?.excess ?? 0)) worst = { skill, years: skill.years, excess };
    }
    if (worst === undefined) return nothing;
    const { skill, years, excess } = worst;
    return [
      {
        says: `Skills list gives ${quote(skill.shown)} ${years} years; ${skill.technology.name} was released in ${skill.technology.released}`,
        fields: [skill.field],
        strength: excess >= 2 ? 1 : 0.6,
      },
    ];
  },

  hits: [{ receivedAt: '2026-03-02T09:00:00Z', resume: { skills: [{ name: 'Kubernetes', level: '15 years' }] } }],
  misses: [
    { receivedAt: '2026-03-02T09:00:00Z', resume: { skills: [{ name: 'Kubernetes', level: '9 years' }] } },
    {
      receivedAt: '2026-03-02T09:00:00Z',
      resume: { skills: [{ name: 'Platforms', level: '15 years', keywords: ['Kubernetes', 'Docker'] }] },
    },
  ],
});
