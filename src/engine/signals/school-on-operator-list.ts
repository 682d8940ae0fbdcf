import { educationOf } from './shared/examples.ts';
import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/**
 * A school that the operator lists for verification. Class R: schools stand for origin, so this never weighs
 * anything; it prompts a check that everybody at this stage should get.
 */
export default signal({
  id: 'school-on-operator-list',
  title: "School is on the operator's list of schools to verify",
  needs: ['studies'],
  tables: ['highRiskSchools'],
  sources: [
    {
      title: 'Amazon CSO on high-risk institutions, as reproduced',
      url: 'https://m.103news.com/english/417999940',
      date: '2025-12-19',
    },
  ],
  innocent: ['Nearly everybody who names this school went there', 'Another school has the same name'],
  ask: 'Confirm the degree with the registrar, as for every applicant at this stage.',

  evaluate({ studies }, { highRiskSchools }) {
    for (const { field, institution } of studies) {
      if (institution === '' || !highRiskSchools.has(institution)) continue;
      return [
        { says: `Lists ${quote(institution)}, which is on this operator's list of schools to verify`, fields: [field] },
      ];
    }
    return nothing;
  },

  hits: [{ resume: { education: educationOf('Example Institute of Elsewhere | BSc | Computer Science') } }],
  misses: [
    { resume: { education: educationOf('Example Institute of Nowhere | BSc | Computer Science') } },
    { resume: { education: educationOf('Sample University | BSc | Computer Science') } },
  ],
});
