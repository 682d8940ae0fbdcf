import { type Field, phrases, tools } from './field.ts';

/** Lines of work in offices. */
export const business: readonly Field[] = [
  {
    id: 'finance',
    weight: 6,
    remote: true,
    titles: [
      ['Accounting Clerk', 'Junior Accountant', 'Finance Assistant'],
      ['Accountant', 'Financial Analyst', 'Payroll Specialist'],
      ['Senior Accountant', 'Senior Financial Analyst', 'Accounting Manager'],
      ['Controller', 'Finance Director', 'Head of Accounting'],
    ],
    majors: ['Accounting', 'Finance', 'Economics', 'Business Administration'],
    things:
      phrases(`the month-end close; the cash forecast; the expense policy; the bank reconciliations; the audit schedules;
      the fixed asset register; the payroll run; the vendor master; the budget model; the tax filings; the board pack;
      the intercompany balances; the invoice backlog; the travel claims; the lease accounting; the cost allocation;
      the collections list; the revenue schedules; the grant reports; the inventory count`),
    tools:
      tools(`Excel 1985, QuickBooks 1992, NetSuite 1998, SAP 1972, Oracle Financials 1989, Power BI 2015, Tableau 2004,
      SQL 1986, Workday 2006, Xero 2006, Concur 1993, Hyperion 1981, Bill.com 2006, BlackLine 2001, ADP 1961`),
  },
  {
    id: 'support',
    weight: 7,
    remote: true,
    titles: [
      ['Support Agent', 'Customer Service Representative', 'Help Desk Technician'],
      ['Support Specialist', 'Technical Support Engineer', 'Customer Success Associate'],
      ['Senior Support Specialist', 'Senior Technical Support Engineer', 'Customer Success Manager'],
      ['Support Manager', 'Support Team Lead', 'Head of Customer Success'],
    ],
    majors: ['Communications', 'Business Administration', 'Information Technology', 'Psychology'],
    things: phrases(`the ticket queue; the help centre; the escalation path; the refund policy; the chat scripts;
      the weekend roster; the onboarding calls; the satisfaction survey; the knowledge articles; the password resets;
      the renewal reminders; the outage updates; the training sessions; the warranty claims; the macro library;
      the phone tree; the complaint log; the device returns; the premium accounts; the response targets`),
    tools: tools(`Zendesk 2007, Salesforce 1999, Excel 1985, Intercom 2011, JIRA 2002, Freshdesk 2010, Slack 2013,
      ServiceNow 2004, HubSpot 2006, Active Directory 2000, Windows 1985, TeamViewer 2005, Five9 2001, Confluence 2004`),
  },
  {
    id: 'people',
    weight: 4,
    remote: true,
    titles: [
      ['HR Assistant', 'Recruiting Coordinator', 'HR Coordinator'],
      ['HR Generalist', 'Recruiter', 'Benefits Specialist'],
      ['Senior Recruiter', 'HR Business Partner', 'Compensation Analyst'],
      ['HR Manager', 'Head of Talent', 'People Director'],
    ],
    majors: ['Human Resources Management', 'Psychology', 'Business Administration', 'Sociology'],
    things: phrases(`the job architecture; the benefits fair; the onboarding week; the leave policy; the salary bands;
      the interview training; the handbook; the exit interviews; the campus visits; the engagement survey;
      the payroll changes; the referral bonus; the performance cycle; the relocation cases; the open enrolment;
      the applicant records; the learning catalogue; the internship programme; the safety briefings; the mentoring pairs`),
    tools:
      tools(`Workday 2006, Greenhouse 2012, Excel 1985, BambooHR 2008, ADP 1961, LinkedIn Recruiter 2008, Lever 2012,
      SAP SuccessFactors 2001, Slack 2013, Tableau 2004, UKG 2020, Gusto 2012, Culture Amp 2011`),
  },
  {
    id: 'sales',
    weight: 6,
    remote: true,
    titles: [
      ['Sales Development Representative', 'Sales Assistant', 'Inside Sales Associate'],
      ['Account Executive', 'Sales Representative', 'Account Manager'],
      ['Senior Account Executive', 'Regional Sales Manager', 'Key Account Manager'],
      ['Sales Director', 'Head of Sales', 'VP of Sales'],
    ],
    majors: ['Business Administration', 'Marketing', 'Economics', 'Communications'],
    things: phrases(`the territory plan; the renewal pipeline; the demo script; the partner channel; the price book;
      the prospect list; the tender responses; the trade fair leads; the contract templates; the key accounts;
      the win-loss reviews; the commission scheme; the cold outreach; the quarterly forecast; the reference calls;
      the upsell offers; the distributor network; the proposal library; the field visits; the trial conversions`),
    tools: tools(`Salesforce 1999, HubSpot 2006, Excel 1985, LinkedIn Sales Navigator 2014, Outreach 2014, Gong 2015,
      ZoomInfo 2007, DocuSign 2003, Zoom 2013, Pipedrive 2010, PowerPoint 1987, SAP 1972`),
  },
];
