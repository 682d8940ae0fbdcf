/** Texts of two applications side by side. */
export const comparisonTexts = {
  'shell.comparison.fields': 'Fields',
  'shell.comparison.show': 'Show fields that are',
  'shell.comparison.is.same': 'the same',
  'shell.comparison.is.alike': 'alike',
  'shell.comparison.is.different': 'different',
  'shell.comparison.is.one-side': 'on one side',
  'shell.comparison.field': 'Field',
  'shell.comparison.marked.alike': 'Marked words stand in both.',
  'shell.comparison.marked.different': 'Marked words stand in one alone.',
  'shell.comparison.absent': 'not stated',
  'shell.comparison.none': 'No field is like this.',
  'shell.comparison.passages': 'Passages that stand in both',
  'shell.comparison.passages.none': 'No line of five words or more stands in both.',
  'shell.comparison.passages.where': '{left} · {right}',
} as const;
