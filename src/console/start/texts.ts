/** Texts of the guide through the first hour. */
export const startTexts = {
  'start.title': 'First steps',
  'start.lead': 'From an empty system to the first review, in a few minutes.',
  'start.progress': '{done} of {all} steps done',
  'start.done': 'Done',
  'start.next': 'Next',
  'start.later': 'Later',
  'start.admin.title': 'Create the administrator',
  'start.admin.done': 'You are in. {people, plural, one {# account can be used} other {# accounts can be used}}.',
  'start.data.title': 'Have something to look at',
  'start.data.lead':
    'Load applications of invented people to see how it works, or connect the tracking system that you have.',
  'start.data.done':
    '{applications, plural, one {# application} other {# applications}}, {cases, plural, one {# case} other {# cases}}.',
  'start.data.connected': 'A system is connected. Applications show up here as they come in.',
  'start.data.load': 'Load the sample',
  'start.data.loading': 'Loading the sample',
  'start.data.loaded':
    '{applications, plural, one {# application was} other {# applications were}} loaded; {cases, plural, one {# case waits} other {# cases wait}}',
  'start.data.connect': 'Connect a tracking system',
  'start.data.key': 'Send by the API',
  'start.data.other': 'An administrator loads the sample or connects a system.',
  'start.reviewer.title': 'Have somebody who reviews',
  'start.reviewer.lead':
    'An administrator manages people and keys, sees no application and decides nothing. Reviews need an analyst or a lead; what goes against a candidate needs two people, of whom a lead signs. In a small company one person is administrator and lead.',
  'start.reviewer.done': '{reviewers, plural, one {# person may review} other {# people may review}}.',
  'start.reviewer.only': 'Nobody else can sign as the second person yet.',
  'start.reviewer.own': 'Give yourself the role of analyst',
  'start.reviewer.own.title': 'Become an analyst too?',
  'start.reviewer.own.lead':
    'You will see applications and work on cases. You stay administrator. It is in the audit log, and you can take it back under “People and roles”.',
  'start.reviewer.own.act': 'Give me the role',
  'start.reviewer.own.given': 'You are an analyst now',
  'start.reviewer.invite': 'Invite a reviewer',
  'start.reviewer.other': 'An administrator invites people and gives roles.',
  'start.review.title': 'Make the first review',
  'start.review.lead':
    'Open the queue and take the next case. Read what raises and what lowers its score, note what a step or two of the playbook came to, and decide. Undo is there for a few seconds.',
  'start.review.done': '{decisions, plural, one {# case was} other {# cases were}} decided.',
  'start.review.open': 'Open the queue',
  'start.review.wait': 'Opens once there is a case and somebody who reviews.',
  'start.review.role': 'Reviewing is for analysts and leads.',
  'start.sample.title': 'The sample is loaded',
  'start.sample.lead':
    '{sample, plural, one {# application} other {# applications}} of invented people. Remove them before real ones come in: they go with their cases, as if they had never been there; the audit log stays.',
  'start.sample.remove': 'Remove the sample',
  'start.sample.remove.lead':
    'Its applications, cases and decisions go. This cannot be taken back, but it can be loaded again.',
  'start.sample.removed': 'The sample was removed',
  'start.hide': 'Do not open this by itself again',
  'start.hidden': 'You find it under Settings, “First steps”',
  'start.all.title': 'Gatehouse is set up',
  'start.all.lead': 'Next: connect notices, so that nothing waits unseen, and look at how long things are kept.',
  'start.all.notices': 'Notices',
  'start.all.retention': 'Retention',
} as const;
