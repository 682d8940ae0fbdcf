/** Texts of the audit log. */
export const auditTexts = {
  'settings.audit.lead': 'Who read and did what, newest first. Looking is logged too.',
  'settings.audit.head': 'End of the chain',
  'settings.audit.head.lead':
    'Each entry carries the hash of the one before it. Kept outside, this one shows later that nothing was rewritten: {command} compares.',
  'settings.audit.head.count': '{count, plural, one {# entry} other {# entries}}',
  'settings.audit.list': 'Entries of the audit log',
  'settings.audit.at': 'When',
  'settings.audit.actor': 'Who',
  'settings.audit.action': 'What',
  'settings.audit.subject': 'About',
  'settings.audit.detail': 'Details',
  'settings.audit.by.hint': 'Id of a person or key',
  'settings.audit.since': 'From',
  'settings.audit.until': 'To',
  'settings.audit.clear': 'Clear',
  'settings.audit.empty': 'Nothing in the log fits',
  'settings.audit.only': 'Only by {name}',
  'settings.audit.kind.person': 'person',
  'settings.audit.kind.key': 'key',
  'settings.audit.kind.system': 'Gatehouse',
} as const;
