import { showPoint } from '../intake/period.ts';
import { isOwnExperience } from './shared/own-experience.ts';
import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** Years by which a stated length may differ from the dated one. */
const CLOSE = 2;
/** Fewer years agree with anything. */
const FEWEST = 3;

/** The years of experience in the summary are those since the first dated job. */
export default signal({
  id: 'experience-agrees-with-history',
  title: 'Stated years of experience agree with the dated jobs',
  needs: ['experience', 'jobs', 'prose', 'received'],
  sources: [
    { title: 'DTEX i3 advisory on remote IT workers', url: 'https://dtexsystems.com/?p=9615', date: '2024-10' },
  ],
  innocent: ['Anybody can count: it supports the history, it does not prove it'],
  ask: 'Nothing to ask: this speaks for the applicant.',

  evaluate({ experience, jobs, prose, received }) {
    const starts = jobs.flatMap(({ from }) => (from === undefined ? [] : [from.at]));
    if (starts.length < jobs.length) return nothing;
    const first = Math.min(...starts);
    const years = (received.month - first) / 12;
    const own = experience.filter((claim) => claim.technology === undefined && isOwnExperience(claim, prose));
    const most = own.reduce((longest, { years: stated }) => Math.max(longest, stated), 0);
    const claim = own.find(({ years: stated }) => stated === most);
    if (claim === undefined || most < FEWEST || Math.abs(most - years) > CLOSE) return nothing;
    return [
      {
        says: `States ${quote(claim.shown)}; the first job begins ${showPoint({ at: first, precision: 'month' })}`,
        fields: [claim.field, jobs[0].field],
      },
    ];
  },

  hits: [
    {
      receivedAt: '2026-03-02T09:00:00Z',
      resume: {
        basics: { summary: 'Engineer with 8 years of experience in payments.' },
        work: [
          { name: 'Example Bank', position: 'Engineer', startDate: '2021-03', endDate: 'Present' },
          { name: 'Sample Health', position: 'Engineer', startDate: '2018-02', endDate: '2021-02' },
        ],
      },
    },
  ],
  misses: [
    {
      receivedAt: '2026-03-02T09:00:00Z',
      resume: {
        basics: { summary: 'Engineer with 14 years of experience in payments.' },
        work: [{ name: 'Example Bank', position: 'Engineer', startDate: '2018-03', endDate: 'Present' }],
      },
    },
    {
      receivedAt: '2026-03-02T09:00:00Z',
      resume: {
        basics: { summary: 'Engineer at a company with 8 years of experience in payments.' },
        work: [{ name: 'Example Bank', position: 'Engineer', startDate: '2018-03', endDate: 'Present' }],
      },
    },
  ],
});
