import { linkSignal } from './link-signal.ts';
import { gtig, insikt, kraken, psa } from './sources.ts';

/** Different people who can be reached, or paid, in one place. */
export const contactSignals = [
  linkSignal({
    id: 'linked-account',
    title: 'Bank account or wallet that another applicant gave too',
    needs: ['answers'],
    tie: 'account',
    sources: [psa],
    innocent: ['Couples and families share an account', 'An example account was copied out of the question'],
    ask: 'Whose account is this, and how do you know the other person who gave it?',
  }),
  linkSignal({
    id: 'linked-email',
    title: 'Mailbox that another applicant gave too',
    needs: ['email'],
    tie: 'email',
    sources: [kraken],
    innocent: ['A family or an adviser shares one mailbox', 'A mailbox was given to somebody new', 'A typing error'],
    ask: 'Please write to us from this mailbox and tell us who else uses it.',
  }),
  linkSignal({
    id: 'linked-profile',
    title: 'Public profile that another applicant gave too',
    needs: ['handles'],
    tie: 'profile',
    sources: [insikt],
    innocent: ['A team or a couple shares an account', 'An example profile was left in a résumé template'],
    ask: 'Please post a word of our choice on this profile while we talk.',
  }),
  linkSignal({
    id: 'linked-phone',
    title: 'Phone number that another applicant gave too',
    needs: ['phone'],
    tie: 'phone',
    sources: [insikt],
    innocent: [
      'A family, a shelter, a relay service or an adviser has one line',
      'Carriers give numbers to new people after some months',
    ],
    ask: 'May we call you on this number now?',
  }),
  linkSignal({
    id: 'linked-site',
    title: 'Own website that another applicant gave too',
    needs: ['sites'],
    tie: 'site',
    sources: [insikt],
    innocent: ['A studio or family site', 'A template names an example site', 'A school hosts its students there'],
    ask: 'Please walk us through this site and how it is deployed.',
  }),
  linkSignal({
    id: 'linked-mailbox-pattern',
    title: 'Mailbox named in a rare way that linked applicants share',
    needs: ['email'],
    tie: 'mailbox-pattern',
    sources: [gtig],
    innocent: ['A school or a guide suggests how to name a mailbox', 'Two people had the same idea'],
    ask: 'Since when have you used this mailbox? Please write to us from an older one too.',
  }),
] as const;
