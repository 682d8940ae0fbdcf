import { compareNumbers } from './shared/compare-numbers.ts';
import { nothing, signal } from './signal.ts';

/** Form and résumé give two phone numbers. */
export default signal({
  id: 'phone-differs-on-resume',
  title: 'Phone number differs between form and résumé',
  needs: ['phone', 'resumePhone'],
  sources: [
    {
      title: 'US State, Treasury and FBI advisory on IT workers',
      url: 'https://ofac.treasury.gov/system/files/126/20220516_dprk_it_worker_advisory.pdf',
      date: '2022-05-16',
    },
    {
      title: 'FBI IC3 PSA250723-4, tips for hiring',
      url: 'https://www.ic3.gov/PSA/2025/PSA250723-4',
      date: '2025-07-23',
    },
  ],
  innocent: [
    'The résumé is older than the present number',
    'One number is of the home, the other of the mobile phone',
    'An agency put its own number on the résumé',
  ],
  ask: 'Which of the two numbers is yours now, and until when did you use the other?',

  evaluate({ phone, resumePhone }) {
    if (compareNumbers(phone.digits, resumePhone.digits) !== 'different') return nothing;
    const acrossCountries =
      phone.country !== undefined && resumePhone.country !== undefined && phone.country !== resumePhone.country;
    return [
      {
        says: `The form gives ${phone.raw}, the résumé ${resumePhone.raw}`,
        fields: [phone.field, resumePhone.field],
        strength: acrossCountries ? 1 : 0.7,
      },
    ];
  },

  hits: [
    { candidate: { phone: '(206) 555-0142' }, resume: { basics: { phone: '(312) 555-0187' } } },
    { candidate: { phone: '(206) 555-0142' }, resume: { basics: { phone: '+44 20 7946 0958' } } },
  ],
  misses: [
    { candidate: { phone: '(206) 555-0142' }, resume: { basics: { phone: '+1-206-555-0142' } } },
    { candidate: { phone: '+44 20 7946 0958' }, resume: { basics: { phone: '020 7946 0958' } } },
    { candidate: { phone: '(206) 555-0142' }, resume: { basics: { phone: '0142' } } },
  ],
});
