/** Invented payloads in the shape that vendors document. */

/** Greenhouse: an application that was sent in. */
export const greenhouseApplication = {
  action: 'new_candidate_application',
  payload: {
    application: {
      id: 71_001,
      prospect: false,
      status: 'active',
      applied_at: '2026-03-01T10:00:00Z',
      last_activity_at: '2026-03-01T10:00:01Z',
      source: { id: 16, name: 'LinkedIn (Prospecting)' },
      candidate: {
        id: 60_001,
        first_name: 'Jo',
        last_name: 'Example',
        title: 'Engineer',
        company: 'Example Works',
        phone_numbers: [{ value: '785-555-0117', type: 'mobile' }],
        email_addresses: [
          { value: 'jo@work.example', type: 'work' },
          { value: 'jo@example.com', type: 'personal' },
        ],
        addresses: [{ value: '1 Sample Street\nLawrence, KS', type: 'home' }],
        website_addresses: [{ value: 'jo.example', type: 'personal' }],
        social_media_addresses: [{ value: 'linkedin.example/jo' }],
        educations: [
          {
            school_name: 'Example University',
            degree: 'BSc',
            discipline: 'Physics',
            start_date: '09/15/2007',
            end_date: '05/15/2011',
          },
        ],
        employments: [{ company_name: 'Example Works', title: 'Engineer', start_date: '01/01/2012', end_date: null }],
        attachments: [
          { filename: 'offer.pdf', url: 'https://files.example.com/offer', type: 'offer_letter' },
          { filename: 'jo.pdf', url: 'https://files.example.com/jo.pdf', type: 'resume' },
        ],
      },
      jobs: [{ id: 274, name: 'Data Scientist', offices: [{ id: 1, name: 'London', location: 'London, UK' }] }],
      answers: [{ question: 'Why?', answer: 'Because.' }],
    },
  },
};

/** Ashby: an application with the address and browser that it came from. */
export const ashbyApplication = {
  action: 'applicationSubmit',
  data: {
    application: {
      id: 'e9ed20fd-0000-4000-8000-000000000001',
      createdAt: '2026-03-01T10:00:00.000Z',
      updatedAt: '2026-03-01T10:00:00.000Z',
      status: 'Active',
      candidate: {
        id: 'e9ed20fd-0000-4000-8000-000000000002',
        name: 'Jo Example',
        primaryEmailAddress: { value: 'jo@example.com', type: 'Personal', isPrimary: true },
        primaryPhoneNumber: { value: '785-555-0117', type: 'Personal', isPrimary: true },
      },
      source: { id: 'e9ed20fd-0000-4000-8000-000000000003', title: 'Applied' },
      job: { id: 'e9ed20fd-0000-4000-8000-000000000004', title: 'Designer' },
      archivedAt: {},
      submitterClientIp: '192.0.2.55',
      submitterUserAgent: 'Mozilla/5.0 (X11; Linux x86_64)',
    },
  },
};

/** Workable: a candidate that applied. */
export const workableCandidate = {
  id: 'a1b2',
  event_type: 'candidate_created',
  fired_at: '2026-03-01T10:00:00Z',
  data: {
    id: '108d1748',
    name: 'Jo Example',
    headline: 'Operations Manager',
    job: { shortcode: 'OPS1', title: 'Operations Manager' },
    hired_at: null,
    email: 'jo@example.com',
    phone: '(785) 555-0117',
    address: 'Lawrence, KS, USA',
    domain: 'indeed.com',
    resume_url: 'https://files.example.com/jo.pdf',
    created_at: '2026-02-28T10:00:00Z',
    updated_at: '2026-03-01T10:00:00Z',
    social_profiles: [{ type: 'linkedin', url: 'https://linkedin.example/jo' }],
    experience_entries: [{ title: 'Manager', company: 'Example Works', start_date: '2012-01-01', end_date: null }],
    education_entries: [{ school: 'Example University', degree: 'BSc', field_of_study: 'Physics' }],
    skills: [{ name: 'Planning' }],
    answers: [{ question: { body: 'Why?' }, answer: { body: 'x' } }],
  },
};

/** Recruitee: a candidate of the careers site. */
export const recruiteeCandidate = {
  attempt_count: 1,
  created_at: '2026-03-01T10:00:00Z',
  event_type: 'candidate_created',
  id: 1,
  payload: {
    candidate: {
      id: 501,
      name: 'Jo Example',
      emails: ['jo@example.com'],
      phones: ['+1 785 555 0117'],
      created_at: '2026-03-01T10:00:00Z',
      sources: ['Career site'],
      offers: [{ id: 5, title: 'Backend Engineer', kind: 'job' }],
    },
    company: { id: 7, name: 'Example' },
  },
};
