import type { TableSource } from './table-source.ts';
import { source as addressPhrases } from './tables/address-phrases.ts';
import { source as areaCodes } from './tables/area-codes.ts';
import { source as automationAgents } from './tables/automation-agents.ts';
import { source as countries } from './tables/countries.ts';
import { source as diplomaMills } from './tables/diploma-mills.ts';
import { source as disposableMail } from './tables/disposable-mail.ts';
import { source as documentTools } from './tables/document-tools.ts';
import { source as emailProviders } from './tables/email-providers.ts';
import { source as employers } from './tables/employers.ts';
import { source as employersMore } from './tables/employers-more.ts';
import { source as nicknames } from './tables/nicknames.ts';
import { source as postalPrefixes } from './tables/postal-prefixes.ts';
import { source as regions } from './tables/regions.ts';
import { source as schoolsAmericasAfrica } from './tables/schools-americas-africa.ts';
import { source as schoolsAsiaEast } from './tables/schools-asia-east.ts';
import { source as schoolsAsiaSouthWest } from './tables/schools-asia-south-west.ts';
import { source as schoolsClosed } from './tables/schools-closed.ts';
import { source as schoolsEuropeNorth } from './tables/schools-europe-north.ts';
import { source as schoolsEuropeSouth } from './tables/schools-europe-south.ts';
import { source as schoolsSpecialFocus } from './tables/schools-special-focus.ts';
import { source as schoolsTwoYear } from './tables/schools-two-year.ts';
import { source as schoolsTwoYearMore } from './tables/schools-two-year-more.ts';
import { source as schoolsUnitedStates } from './tables/schools-united-states.ts';
import { source as schoolsUnitedStatesMore } from './tables/schools-united-states-more.ts';
import { source as sharedSchoolNames } from './tables/shared-school-names.ts';
import { source as staticHosts } from './tables/static-hosts.ts';
import { source as technologiesCloud } from './tables/technologies-cloud.ts';
import { source as technologiesData } from './tables/technologies-data.ts';
import { source as technologiesWeb } from './tables/technologies-web.ts';
import { source as timeZones } from './tables/time-zones.ts';

/** Where the facts of each bundled table come from, by the name of its file. */
export const tableSources: Readonly<Record<string, TableSource>> = {
  'address-phrases': addressPhrases,
  'area-codes': areaCodes,
  'automation-agents': automationAgents,
  countries: countries,
  'diploma-mills': diplomaMills,
  'disposable-mail': disposableMail,
  'document-tools': documentTools,
  'email-providers': emailProviders,
  'employers-more': employersMore,
  employers: employers,
  nicknames: nicknames,
  'postal-prefixes': postalPrefixes,
  regions: regions,
  'schools-americas-africa': schoolsAmericasAfrica,
  'schools-asia-east': schoolsAsiaEast,
  'schools-asia-south-west': schoolsAsiaSouthWest,
  'schools-closed': schoolsClosed,
  'schools-europe-north': schoolsEuropeNorth,
  'schools-europe-south': schoolsEuropeSouth,
  'schools-special-focus': schoolsSpecialFocus,
  'schools-two-year': schoolsTwoYear,
  'schools-two-year-more': schoolsTwoYearMore,
  'schools-united-states-more': schoolsUnitedStatesMore,
  'schools-united-states': schoolsUnitedStates,
  'shared-school-names': sharedSchoolNames,
  'static-hosts': staticHosts,
  'technologies-cloud': technologiesCloud,
  'technologies-data': technologiesData,
  'technologies-web': technologiesWeb,
  'time-zones': timeZones,
};
