import { nothing, signal } from './signal.ts';

/** A number that no network can ring: an area code never opened, or a wrong length for its country. */
export default signal({
  id: 'phone-impossible',
  title: 'Phone number cannot exist',
  needs: ['phone'],
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
    'A form or export cut or reshaped the number',
    'A made-up number protects privacy at this stage',
  ],
  ask: 'Please confirm the number at which we can call you.',

  evaluate({ phone }) {
    if (phone.validity === 'impossible') {
      return [
        { says: `Phone number ${phone.raw} has an area code or length that is not in use`, fields: [phone.field] },
      ];
    }
    if (phone.validity === 'unallocated') {
      return [
        { says: `Phone number ${phone.raw} is in a range that was not opened`, fields: [phone.field], strength: 0.5 },
      ];
    }
    return nothing;
  },

  hits: [{ candidate: { phone: '(555) 123-4567' } }, { candidate: { phone: '+1 206 155 0142' } }],
  misses: [{ candidate: { phone: '(206) 555-0142' } }, { candidate: { phone: '+44 20 7946 0958' } }],
});
