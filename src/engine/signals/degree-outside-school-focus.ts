import type { SpecialFocus } from '../reference.ts';
import { educationOf } from './shared/examples.ts';
import { mentions } from './shared/phrases.ts';
import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** What a school of one focus does not teach. Kinds that such schools do teach at times (business, say) are left out. */
const foreign: Readonly<Record<SpecialFocus, readonly SpecialFocus[]>> = {
  arts: ['technical', 'health', 'law', 'faith'],
  faith: ['technical', 'law'],
  health: ['technical', 'law', 'arts'],
  law: ['technical', 'arts', 'health'],
  business: ['faith', 'arts'],
  technical: ['faith', 'law'],
  other: [],
};
/** Words that join two fields ("computer animation", "health informatics", "music technology"). */
const bridges = mentions(`
  art|arts|design|music|media|game|games|gaming|animation|film|video|audio|sound|acoustics|graphic|graphics|visual
  interactive|interaction|creative|digital|theater|theatre|theatrical
  health|healthcare|medical|medicine|clinical|biology|biological|biomedical|bioinformatics|biotechnology|biostatistics
  biochemistry|biosciences|bioengineering|biomechanics|pharmacy|pharmaceutical|pharmacology
  legal|law|church|ministry|worship
`);

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
    for (const { field, area, award, institution, programme, school } of studies) {
      if (school?.specialFocus === undefined || programme === undefined) continue;
      if (!foreign[school.specialFocus].includes(programme.focus) || bridges(area) || bridges(award)) continue;
      return [
        {
          says: `Lists ${quote(area || award)} at ${quote(institution)}, a school of ${names[school.specialFocus]} only`,
          fields: [field],
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
