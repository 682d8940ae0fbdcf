import type { SpecialFocus } from '../reference.ts';
import { educationOf } from './shared/examples.ts';
import { isOutsideFocus } from './shared/outside-focus.ts';
import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** A degree in a field that a single-subject school does not teach, such as engineering at a conservatory. */
export default signal({
  id: 'degree-outside-school-focus',
  title: 'Degree is outside the only field that the school teaches',
  needs: ['studies'],
  sources: [
    {
      title: 'Amazon on majors that the school does not offer (digest)',
      url: 'https://static2-azcdn.newser.com/story/380867/amazon-suspected-n-korean-job-applicants-are-pouring-in.html',
      date: '2025-12',
    },
    {
      title: 'Carnegie Classification, special focus institutions',
      url: 'https://carnegieclassifications.acenet.edu/',
      date: '2021-12',
    },
  ],
  innocent: [
    'A cross-registered or joint programme with another school',
    'Another school has a similar name',
    'Two schools were merged into one line',
  ],
  ask: 'Which school awarded this degree, and may we confirm it with its registrar?',

  evaluate({ studies }) {
    for (const study of studies) {
      const focus = study.school?.specialFocus;
      if (focus === undefined || !isOutsideFocus(study)) continue;
      return [
        {
          says: `Lists ${quote(study.area || study.award)} at ${quote(study.institution)}, a school of ${names[focus]} only`,
          fields: [study.field],
        },
      ];
    }
    return nothing;
  },

  hits: [{ resume: { education: educationOf('The Juilliard School | BSc | Computer Science | 2012-09 | 2016-05') } }],
  misses: [
    { resume: { education: educationOf('The Juilliard School | Bachelor of Music | Piano | 2012-09 | 2016-05') } },
    {
      resume: {
        education: educationOf('The Juilliard School | BFA | Computer Music and Sound Design | 2012-09 | 2016-05'),
      },
    },
    { resume: { education: educationOf('University of Washington | BSc | Computer Science | 2012-09 | 2016-05') } },
  ],
});

const names: Readonly<Record<SpecialFocus, string>> = {
  arts: 'arts, music or design',
  health: 'health professions',
  faith: 'theology and ministry',
  law: 'law',
  business: 'business',
  technical: 'technology and engineering',
  other: 'one field',
};
