import { linkSignal } from './link-signal.ts';
import { gtig, kraken, psa, seal } from './sources.ts';

/** What is known of the people an application is linked to, and of the person's own earlier applications. */
export const companySignals = [
  linkSignal({
    id: 'linked-to-decided-fraud',
    title: 'Linked to somebody whom a person decided to be an impostor',
    needs: ['received'],
    sources: [seal],
    innocent: ['The decision was wrong', 'A bystander whose data an operator used', 'Chance: see what the link is'],
    ask: 'Check the link first; then put the questions of the linked case.',
  }),
  linkSignal({
    id: 'linked-to-decided-genuine',
    title: 'Linked only to people whom a person found genuine',
    needs: ['received'],
    sources: [seal],
    innocent: ['This speaks for the applicant'],
    ask: 'Nothing to ask: this speaks for the applicant.',
  }),
  linkSignal({
    id: 'linked-people-show-tells',
    title: 'The people it is linked to show tells of their own',
    needs: ['received'],
    sources: [gtig],
    innocent: ['A bystander whose papers were copied', 'People in one hard situation resemble each other'],
    ask: 'Check the link first; ask how the applicant knows the others.',
  }),
  linkSignal({
    id: 'person-decided-fraud',
    title: 'Earlier application of this person was decided to be an impostor’s',
    needs: ['received'],
    sources: [kraken],
    innocent: ['The decision was wrong and should be looked at again', 'Somebody used this person’s identity before'],
    ask: 'Show your identity in person or in a live call; we will look at the earlier decision again.',
  }),
  linkSignal({
    id: 'person-decided-genuine',
    title: 'Earlier application of this person was found genuine',
    needs: ['received'],
    sources: [kraken],
    innocent: ['This speaks for the applicant'],
    ask: 'Nothing to ask: this speaks for the applicant.',
  }),
  linkSignal({
    id: 'person-showed-more-before',
    title: 'Earlier application of this person showed more',
    needs: ['received'],
    sources: [kraken],
    innocent: ['The earlier form was filled in in haste, or by somebody else', 'The person put an error right'],
    ask: 'What changed since your earlier application?',
  }),
  linkSignal({
    id: 'identity-with-two-careers',
    title: 'One name and home with two different careers',
    needs: ['jobs'],
    sources: [psa],
    innocent: ['Relatives with one name', 'A person with two résumés for two lines of work'],
    ask: 'Your earlier application lists other employers for the same years. Which were you at, and when?',
  }),
  linkSignal({
    id: 'career-under-other-contacts',
    title: 'One name and career under entirely different contacts',
    needs: ['jobs'],
    sources: [psa],
    innocent: ['A move abroad with a new number and mailbox', 'Somebody applies with this person’s identity'],
    ask: 'Please write to us from the mailbox of your earlier application.',
  }),
] as const;
