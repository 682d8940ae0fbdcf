import { educationOf, workOf } from './shared/examples.ts';
import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** A date that no calendar has, such as month 13. */
export default signal({
  id: 'dates-not-on-calendar',
  title: 'Dates that no calendar has',
  needs: ['periods'],
  sources: [
    {
      title: 'FBI IC3 PSA231018, check what applicants state for consistency',
      url: 'https://www.ic3.gov/PSA/2023/PSA231018',
      date: '2023-10-18',
    },
    { title: 'ISO 8601-1, calendar date', url: 'https://www.iso.org/standard/70907.html', date: '2019-02' },
  ],
  innocent: ['A typing error', 'A form or export swapped day and month', 'Dates were converted from another calendar'],
  ask: 'Please give the month and year of this start or end again.',

  evaluate({ periods }) {
    const found = periods.filter(({ impossible }) => impossible.length > 0);
    const [first, ...rest] = found;
    if (first === undefined) return nothing;
    const dates = found.flatMap(({ impossible }) => impossible);
    return [
      {
        says: `Gives ${dates.slice(0, 3).map(quote).join(' and ')} as a date; no calendar has it`,
        fields: [first.field, ...rest.map(({ field }) => field)],
        strength: dates.length > 1 ? 1 : 0.6,
      },
    ];
  },

  hits: [
    { resume: { work: workOf('Example Ltd | Engineer | 2019-13 | 2021-04') } },
    { resume: { education: educationOf('Example University | BSc |  | 2014-09 | 2018-02-31') } },
  ],
  misses: [
    { resume: { work: workOf('Example Ltd | Engineer | 2020-02-29 | spring 2021') } },
    { resume: { work: workOf('Example Ltd | Engineer | 31/12/2019 | Present') } },
  ],
});
