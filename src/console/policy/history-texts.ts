/** Texts of what became of policies. */
export const historyTexts = {
  'policy.history.none': 'Nothing was published yet',
  'policy.history.none.hint': 'What Gatehouse was started with holds.',
  'policy.history.what': 'What happened',
  'policy.history.published': 'published',
  'policy.history.withdrew': 'withdrew',
  'policy.history.of.published': 'Published',
  'policy.history.of.withdrawn': 'Withdrawn',
  'policy.history.show': 'What changed',
  'policy.history.hide': 'Hide what changed',
  'policy.withdraw': 'Withdraw',
  'policy.withdraw.title': 'Withdraw this draft?',
  'policy.withdraw.lead':
    '“{note}” is no longer thought about. It stays in the history, with who withdrew it, and another draft can begin with it.',
  'policy.withdraw.done': 'The draft is withdrawn.',
} as const;
