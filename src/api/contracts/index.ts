import { accountsContracts } from './accounts.ts';
import { apiKeysContracts } from './api-keys.ts';
import { applicationsContracts } from './applications.ts';
import { auditContracts } from './audit.ts';
import { campaignDecisionContracts } from './campaign-decisions.ts';
import { campaignsContracts } from './campaigns.ts';
import { caseContracts } from './cases.ts';
import { caseDecisionContracts } from './cases-deciding.ts';
import { casePaperContracts } from './cases-papers.ts';
import { secondLookContracts } from './cases-second-looks.ts';
import { connectorContracts } from './connectors.ts';
import { deliveriesContracts } from './deliveries.ts';
import { endpointsContracts } from './deliveries-endpoints.ts';
import { noticesContracts } from './deliveries-notices.ts';
import { eventsContracts } from './events.ts';
import { hiresContracts } from './hires.ts';
import { indicatorsContracts } from './indicators.ts';
import { jobsContracts } from './jobs.ts';
import { pageContracts } from './pages.ts';
import { peopleContracts } from './people.ts';
import { policyContracts } from './policy.ts';
import { privacyContracts } from './privacy.ts';
import { retentionContracts } from './privacy-retention.ts';
import { reportsContracts } from './reports.ts';
import { retroContracts } from './retro.ts';
import { signInContracts } from './sign-in.ts';
import { meContracts } from './sign-in-own.ts';
import { signalsContracts } from './signals.ts';
import { startContracts } from './start.ts';
import { systemContracts } from './system.ts';

/** Every route of the product, by feature and name, in the order in which the page of the API shows them. */
export const contracts = {
  applications: applicationsContracts,
  cases: { ...caseContracts, ...caseDecisionContracts, ...casePaperContracts, ...secondLookContracts },
  people: peopleContracts,
  campaigns: campaignsContracts,
  campaignDecisions: campaignDecisionContracts,
  reports: reportsContracts,
  indicators: indicatorsContracts,
  retro: retroContracts,
  hires: hiresContracts,
  signals: signalsContracts,
  policies: policyContracts,
  privacy: { ...privacyContracts, ...retentionContracts },
  events: eventsContracts,
  endpoints: endpointsContracts,
  deliveries: deliveriesContracts,
  notices: noticesContracts,
  connectors: connectorContracts,
  signIn: { ...signInContracts, ...pageContracts },
  me: meContracts,
  accounts: accountsContracts,
  apiKeys: apiKeysContracts,
  audit: auditContracts,
  jobs: jobsContracts,
  start: startContracts,
  system: systemContracts,
};
