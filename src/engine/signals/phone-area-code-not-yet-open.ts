import { monthIndex, showPoint } from '../intake/period.ts';
import { nothing, signal } from './signal.ts';

/** A number in an area code that opens for service after the application was sent. */
export default signal({
  id: 'phone-area-code-not-yet-open',
  title: 'Area code was not yet in service',
  needs: ['areaCode', 'received'],
  sources: [
    { title: 'NANPA, NPA database', url: 'https://www.nanpa.com/reports/npa-reports', date: '2025-11-26' },
    {
      title: 'Koliber, how to avoid hiring an impostor',
      url: 'https://koliber.com/articles/how-to-avoid-hiring-a-north-korean-spy-on-your-dev-team',
      date: '2025-01',
    },
  ],
  innocent: [
    'A digit was mistyped',
    'The export carries a wrong date of application',
    'The number was corrected after the application was sent',
  ],
  ask: 'Please confirm the number at which we can call you, and since when you have had it.',

  evaluate({ areaCode, received }) {
    const opens = monthIndex(areaCode.entry.inService);
    if (opens <= received.month) return nothing;
    const opened = showPoint({ at: opens, precision: 'month' });
    const sent = showPoint({ at: received.month, precision: 'month' });
    return [
      {
        says: `Area code ${areaCode.code} goes into service in ${opened}; the application is of ${sent}`,
        fields: [areaCode.field],
      },
    ];
  },

  hits: [{ receivedAt: '2025-06-02T09:00:00Z', candidate: { phone: '(483) 555-0142' } }],
  misses: [
    { receivedAt: '2026-03-02T09:00:00Z', candidate: { phone: '(483) 555-0142' } },
    { receivedAt: '2025-06-02T09:00:00Z', candidate: { phone: '(206) 555-0142' } },
    { receivedAt: '2025-06-02T09:00:00Z', candidate: { phone: '+44 20 7946 0958' } },
  ],
});
