/** How the candidate export of one applicant tracking system names its columns. */
export interface Preset {
  readonly name: string;
  /** A header belongs to this system when it has all columns of one of these groups. */
  readonly marks: readonly (readonly string[])[];
  /** Column names by application field; the first that exists is used. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

const LOCATION = {
  'candidate.location.city': ['Candidate City', 'City'],
  'candidate.location.region': ['Candidate State', 'State', 'Candidate Region', 'Region'],
  'candidate.location.postalCode': ['Postal Code', 'Zip Code', 'Zip'],
  'candidate.location.country': ['Candidate Country', 'Country'],
};

/**
 * Column names are compared without case, blanks and punctuation. Sources, read in November 2026:
 * SmartRecruiters: help.smartrecruiters.com, "Applications report" and "SmartRecruit: Report Builder Fields" (exact).
 * Ashby: docs.ashbyhq.com, "Ashby Subject & Field Definitions"; names of the candidate and application objects in its
 * API, as flattened into CSV. Exports are built by each customer, so names are many.
 * Workable: the columns that public readers of its candidate CSV expect (Headline, Creation time, Job department …).
 * Greenhouse: support.greenhouse.io, "Essential candidate report" and "Guide to BI Connector tables"; columns are
 * chosen by each customer.
 * Lever: cdn.lever.co/dws-documentation and the fields of an opportunity in its API; no list of its CSV columns is
 * public.
 */
// biome-ignore format: a table reads by column
export const presets: readonly Preset[] = [
  {
    name: 'smartrecruiters',
    marks: [
      ['Application creation date', 'Candidate email'],
      ['Application ID', 'Candidate first name', 'Candidate last name'],
      ['applicationStage', 'candidateEmail'],
      ['applicationCreationDate', 'candidateFirstName'],
    ],
    columns: {
      id: ['Application ID'],
      receivedAt: ['Application creation date', 'Latest application creation date'],
      source: ['Source type', 'Candidate source', 'Source', 'Applied via'],
      'job.id': ['Job ID', 'Job reference number', 'Ref number'],
      'job.title': ['Job title', 'Job name'],
      'job.location.city': ['Job city', 'Job location city'],
      'job.location.region': ['Job region', 'Job state'],
      'job.location.country': ['Job country'],
      'candidate.id': ['Candidate profile ID', 'Candidate ID'],
      'candidate.name': ['Candidate name', 'Candidate full name'],
      'candidate.firstName': ['Candidate first name', 'First name'],
      'candidate.lastName': ['Candidate last name', 'Last name'],
      'candidate.email': ['Candidate email', 'Candidate email address'],
      'candidate.phone': ['Candidate phone number', 'Candidate phone'],
      'candidate.location': ['Candidate location'],
      'candidate.location.address': ['Candidate address'],
      ...LOCATION,
      'candidate.profiles.linkedin': ['Candidate LinkedIn', 'Candidate LinkedIn URL', 'LinkedIn'],
      'resume.work.0.name': ['Candidate current employer', 'Candidate company'],
      'resume.work.0.position': ['Candidate current job title', 'Candidate current position'],
      'candidate.referredBy': ['Referrer name', 'Referred by'],
    },
  },
  {
    name: 'ashby',
    marks: [
      ['Primary Email Address'],
      ['primaryEmailAddress.value'],
      ['Candidate Name', 'Current Interview Stage'],
      ['Name', 'Consideration Status'],
      ['Candidate', 'Job Consideration'],
      ['Consideration Created At'],
      ['Candidate Name', 'Current Interview Plan Stage'],
    ],
    columns: {
      id: ['Application ID', 'Job Consideration ID', 'Consideration ID'],
      receivedAt: ['Application Created At', 'Applied At', 'Application Submitted At', 'Consideration Created At',
        'Consideration Started At', 'Created At', 'createdAt'],
      source: ['Source', 'Source Type', 'source.title'],
      'job.id': ['Job ID', 'job.id'],
      'job.title': ['Job', 'Job Title', 'Job Name', 'job.title', 'Job Posting'],
      'candidate.id': ['Candidate ID', 'id'],
      'candidate.name': ['Candidate Name', 'Candidate', 'Name'],
      'candidate.firstName': ['First Name'],
      'candidate.lastName': ['Last Name'],
      'candidate.email': ['Primary Email Address', 'primaryEmailAddress.value', 'Candidate Email', 'Email', 'Email Address'],
      'candidate.phone': ['Primary Phone Number', 'primaryPhoneNumber.value', 'Candidate Phone', 'Phone', 'Phone Number'],
      'candidate.location': ['Candidate Location', 'Location', 'location.locationSummary'],
      ...LOCATION,
      'candidate.profiles.linkedin': ['LinkedIn', 'LinkedIn URL', 'linkedInUrl'],
      'candidate.profiles.github': ['GitHub', 'GitHub URL', 'githubUrl'],
      'candidate.profiles.website': ['Website', 'Website URL'],
      'resume.work.0.name': ['Company', 'Current Company'],
      'resume.work.0.position': ['Position', 'Current Position', 'Current Title'],
      'resume.education.0.institution': ['School'],
      'candidate.referredBy': ['Referred By'],
    },
  },
  {
    name: 'workable',
    marks: [
      ['Creation time', 'Headline'],
      ['Creation time', 'Job department'],
      ['Name', 'Social profiles', 'Educations'],
      ['Headline', 'Candidate type'],
      ['Name', 'Headline', 'Disqualified'],
    ],
    columns: {
      id: ['Candidate ID', 'ID'],
      receivedAt: ['Creation time', 'Created at', 'Applied date', 'Creation date'],
      source: ['Source', 'Candidate source'],
      'job.id': ['Job shortcode', 'Shortcode', 'Job code'],
      'job.title': ['Job title', 'Job'],
      'job.location': ['Job location'],
      'candidate.name': ['Name', 'Candidate name', 'Full name'],
      'candidate.firstName': ['First name', 'Firstname'],
      'candidate.lastName': ['Last name', 'Lastname'],
      'candidate.email': ['Email', 'Email address'],
      'candidate.phone': ['Phone', 'Phone number'],
      'candidate.location': ['Location'],
      'candidate.location.address': ['Address'],
      'candidate.profiles': ['Social profiles'],
      'candidate.profiles.linkedin': ['LinkedIn', 'LinkedIn URL'],
      'resume.basics.label': ['Headline'],
      'resume.basics.summary': ['Summary'],
      'resume.skills': ['Skills'],
      'candidate.referredBy': ['Referred by'],
    },
  },
  {
    name: 'lever',
    marks: [
      ['Opportunity ID'],
      ['Candidate Name', 'Posting Title'],
      ['Origin', 'Posting'],
      ['Origin', 'Archive Reason'],
      ['Contact Name', 'Posting'],
      ['Name', 'Current Stage', 'Origin'],
    ],
    columns: {
      id: ['Application ID', 'Opportunity ID'],
      receivedAt: ['Applied At', 'Application Date', 'Application Created At', 'Applied Date', 'Opportunity Created At',
        'Created At', 'Created Date', 'Date Created'],
      source: ['Source', 'Sources', 'Candidate Source', 'Origin'],
      'job.id': ['Posting ID'],
      'job.title': ['Posting Title', 'Posting', 'Posting Name', 'Job Title', 'Job'],
      'job.location': ['Posting Location'],
      'candidate.id': ['Candidate ID', 'Contact ID', 'Profile ID'],
      'candidate.name': ['Candidate Name', 'Contact Name', 'Name', 'Candidate', 'Full Name'],
      'candidate.firstName': ['First Name'],
      'candidate.lastName': ['Last Name'],
      'candidate.email': ['Email', 'Candidate Email', 'Emails', 'Email Address', 'Primary Email'],
      'candidate.phone': ['Phone', 'Candidate Phone', 'Phones', 'Phone Number'],
      'candidate.location': ['Location', 'Candidate Location'],
      ...LOCATION,
      'candidate.profiles': ['Links', 'Candidate Links'],
      'candidate.profiles.linkedin': ['LinkedIn', 'LinkedIn URL', 'LinkedIn Profile'],
      'candidate.profiles.github': ['GitHub', 'GitHub URL'],
      'resume.basics.label': ['Headline'],
      'resume.work.0.name': ['Current Company', 'Company', 'Organization'],
      'resume.work.0.position': ['Current Title'],
      'candidate.referredBy': ['Referrer', 'Referred By'],
    },
  },
  {
    name: 'greenhouse',
    marks: [
      ['Candidate ID', 'Date Applied'],
      ['Candidate Name', 'Application Date'],
      ['Candidate Name', 'Date Applied'],
      ['Candidate Name', 'Applied On'],
      ['First Name', 'Last Name', 'Who Gets Credit'],
      ['First Name', 'Last Name', 'Recruiter', 'Coordinator'],
      ['First Name', 'Last Name', 'Application Date', 'Current Stage'],
      ['First Name', 'Last Name', 'Candidate Tags'],
    ],
    columns: {
      id: ['Application ID'],
      receivedAt: ['Application Date', 'Date Applied', 'Applied On', 'Applied At', 'Applied Date', 'Created At'],
      source: ['Source', 'Source Name', 'Source Type'],
      'job.id': ['Job ID', 'Requisition ID', 'Req ID'],
      'job.title': ['Job Name', 'Job', 'Job Title', 'Jobs'],
      'job.location': ['Job Location'],
      'candidate.id': ['Candidate ID', 'Person ID', 'ID'],
      'candidate.name': ['Candidate Name', 'Candidate', 'Name', 'Full Name'],
      'candidate.firstName': ['First Name', 'Candidate First Name'],
      'candidate.lastName': ['Last Name', 'Candidate Last Name'],
      'candidate.email': ['Email', 'Email Address', 'Email Addresses', 'Emails', 'Candidate Email', 'Personal Email'],
      'candidate.phone': ['Phone', 'Phone Number', 'Phone Numbers', 'Candidate Phone', 'Mobile Phone'],
      'candidate.location': ['Candidate Location', 'Location'],
      'candidate.location.address': ['Address', 'Addresses'],
      ...LOCATION,
      'candidate.profiles': ['Social Media', 'Social Media Addresses', 'Websites', 'Website Addresses'],
      'candidate.profiles.linkedin': ['LinkedIn', 'LinkedIn Profile', 'LinkedIn URL'],
      'candidate.profiles.website': ['Website'],
      'resume.work.0.name': ['Company', 'Current Company'],
      'resume.work.0.position': ['Title', 'Current Title'],
      'resume.education.0.institution': ['School Name', 'School'],
      'candidate.referredBy': ['Referrer', 'Referrer Name'],
    },
  },
];
