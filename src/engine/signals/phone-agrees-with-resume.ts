import { compareNumbers } from './shared/compare-numbers.ts';
import { nothing, signal } from './signal.ts';

/** Form and résumé give one phone number. */
export default signal({
  id: 'phone-agrees-with-resume',
  title: 'Phone number agrees on form and résumé',
  needs: ['phone', 'resumePhone'],
  sources: [
    {
      title: 'FBI IC3 PSA250723-4, tips for hiring',
      url: 'https://www.ic3.gov/PSA/2025/PSA250723-4',
      date: '2025-07-23',
    },
    {
      title: 'US State, Treasury and FBI advisory on IT workers',
      url: 'https://ofac.treasury.gov/system/files/126/20220516_dprk_it_worker_advisory.pdf',
      date: '2022-05-16',
    },
  ],
  innocent: ['Both may come from one prepared file: it shows care, it does not prove who answers'],
  ask: 'Nothing to ask: this speaks for the applicant.',

  evaluate({ phone, resumePhone }) {
    if (compareNumbers(phone.digits, resumePhone.digits) !== 'same') return nothing;
    return [{ says: `Form and résumé both give ${phone.raw}`, fields: [phone.field, resumePhone.field] }];
  },

  hits: [{ candidate: { phone: '(206) 555-0142' }, resume: { basics: { phone: '+1-206-555-0142' } } }],
  misses: [
    { candidate: { phone: '(206) 555-0142' }, resume: { basics: { phone: '(206) 555-0187' } } },
    { candidate: { phone: '(206) 555-0142' }, resume: { basics: { phone: '0142' } } },
  ],
});
