/** What to do at each vendor; docs/ats.md says the same at length. `<c>` is set as code. */
export const vendorTexts = {
  'settings.vendor.generic': 'Anything else that sends JSON',
  'settings.vendor.hint.greenhouse': 'Deliveries tell everything; a note or tag can be written back.',
  'settings.vendor.hint.ashby': 'Deliveries tell contact, job, address and browser; the rest is asked of the API.',
  'settings.vendor.hint.lever': 'Deliveries say where to look: an API key is needed.',
  'settings.vendor.hint.workable': 'Deliveries tell everything. Workable tells of no deletions.',
  'settings.vendor.hint.smartrecruiters': 'Deliveries say where to look: an API key is needed.',
  'settings.vendor.hint.recruitee': 'Deliveries tell contact and job; the rest is asked of the API.',
  'settings.vendor.hint.teamtailor': 'Deliveries say where to look: an API key is needed.',
  'settings.vendor.hint.generic': 'A signature and a mapping say how to read what it sends.',
  'settings.vendor.step.greenhouse.1': 'In Greenhouse open <b>Configure › Dev Center › Webhooks</b>.',
  'settings.vendor.step.greenhouse.2':
    'Make one webhook for each of: Application created, Application updated, Application deleted, Candidate hired, Candidate deleted, Candidate anonymized, Candidate merged, Candidate or prospect updated. Paste the address and the secret into each.',
  'settings.vendor.step.greenhouse.3':
    'For hires of candidates that never came, notes and tags: <b>Dev Center › API Credentials › Harvest V3 (OAuth)</b>, for Gatehouse alone. The token is <c>client id:client secret</c>.',
  'settings.vendor.step.ashby.1': 'In Ashby open <b>Admin › Integrations › Webhooks</b>.',
  'settings.vendor.step.ashby.2':
    'Make webhooks for <c>applicationSubmit</c>, <c>applicationUpdate</c>, <c>candidateHire</c>, <c>candidateDelete</c> and <c>candidateMerge</c> with the address and the secret.',
  'settings.vendor.step.ashby.3':
    'Under <b>Admin › API Keys</b> make a key with <c>candidatesRead</c> and <c>apiKeysRead</c>, and give it as token.',
  'settings.vendor.step.lever.1': 'In Lever open <b>Settings › Integrations and API › Webhooks</b>.',
  'settings.vendor.step.lever.2':
    'Add the address for Application Created, Candidate Hired and Candidate Deleted. Lever shows a signature token for each: give all of them here.',
  'settings.vendor.step.lever.3':
    'Under <b>API credentials</b> make a key that may read opportunities, applications, résumés and archive reasons, and give it as token.',
  'settings.vendor.step.workable.1':
    'Send <c>POST /spi/v3/subscriptions</c> with the address as <c>target</c>, for <c>candidate_created</c> and <c>candidate_moved</c>.',
  'settings.vendor.step.workable.2':
    'Workable signs with the token of the account, or with the secret of the OAuth application: give that here as secret.',
  'settings.vendor.step.workable.3':
    'A token with <c>r_candidates</c> lets hires of candidates that never came be asked for.',
  'settings.vendor.step.smartrecruiters.1':
    'Send <c>POST /subscriptions</c> with the address as <c>callbackUrl</c>, for <c>application.created</c>, <c>application.status.updated</c> and <c>candidate.deleted</c>.',
  'settings.vendor.step.smartrecruiters.2':
    '<c>POST /subscriptions/…/secret-key</c> gives the secret: give it here. Then <c>PUT /subscriptions/…/activation</c>.',
  'settings.vendor.step.smartrecruiters.3': 'Give an API key with <c>candidates_read</c> as token.',
  'settings.vendor.step.recruitee.1': 'In Recruitee open <b>Settings › Apps and plugins › Webhooks</b>.',
  'settings.vendor.step.recruitee.2':
    'Make a webhook with the address for candidate created, moved and deleted. Recruitee then tells its secret: give it here.',
  'settings.vendor.step.recruitee.3': 'Give a personal API token as token.',
  'settings.vendor.step.teamtailor.1':
    'In Teamtailor make a webhook with the address for job applications (create, update, destroy) and candidates (destroy).',
  'settings.vendor.step.teamtailor.2': 'Paste the secret there, or give the one that Teamtailor shows.',
  'settings.vendor.step.teamtailor.3': 'Give an API key that may read the company as token.',
  'settings.vendor.step.generic.1': 'Have your system send each application as JSON to the address, by POST.',
  'settings.vendor.step.generic.2': 'It signs the body with the secret, in the header that you named.',
  'settings.vendor.step.generic.3': 'Fields that stand elsewhere than expected: change the mapping below.',
} as const;
