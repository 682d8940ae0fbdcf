import type { Answer, Api } from '../../api/client.ts';

/** A connected tracking system. */
export type Connector = Answer<Api['connectors']['list']>['items'][number];

/** Who can be connected. */
export type Vendor = Connector['vendor'];

/** How an account of a system is reached. */
export type ConnectorSettings = Connector['settings'];

type Region = NonNullable<ConnectorSettings['region']>;

interface VendorFacts {
  /** As the vendor writes it. */
  readonly name: string;
  /** Who makes what deliveries are signed with. The vendor's is known once the address was pasted there. */
  readonly secretBy: 'gatehouse' | 'vendor' | 'either';
  /** What a token for the vendor's API is: nothing comes in without it, or less does; none is used. */
  readonly token: 'needed' | 'useful' | 'unused';
  readonly hasAccount: boolean;
  readonly regions: readonly Region[];
  /** Whether notes and tags can be written there. */
  readonly writesBack: boolean;
}

/** What there is to know of each vendor before connecting it; docs/ats.md says more. */
export const vendors: Readonly<Record<Vendor, VendorFacts>> = {
  greenhouse: {
    name: 'Greenhouse',
    secretBy: 'gatehouse',
    token: 'useful',
    hasAccount: false,
    regions: [],
    writesBack: true,
  },
  ashby: {
    name: 'Ashby',
    secretBy: 'gatehouse',
    token: 'useful',
    hasAccount: false,
    regions: [],
    writesBack: true,
  },
  lever: {
    name: 'Lever',
    secretBy: 'vendor',
    token: 'needed',
    hasAccount: false,
    regions: ['global', 'eu'],
    writesBack: false,
  },
  workable: {
    name: 'Workable',
    secretBy: 'vendor',
    token: 'useful',
    hasAccount: true,
    regions: [],
    writesBack: false,
  },
  smartrecruiters: {
    name: 'SmartRecruiters',
    secretBy: 'vendor',
    token: 'needed',
    hasAccount: false,
    regions: [],
    writesBack: false,
  },
  recruitee: {
    name: 'Recruitee',
    secretBy: 'vendor',
    token: 'useful',
    hasAccount: true,
    regions: [],
    writesBack: false,
  },
  teamtailor: {
    name: 'Teamtailor',
    secretBy: 'either',
    token: 'needed',
    hasAccount: false,
    regions: ['global', 'na', 'au'],
    writesBack: false,
  },
  generic: {
    name: 'JSON',
    secretBy: 'gatehouse',
    token: 'unused',
    hasAccount: false,
    regions: [],
    writesBack: false,
  },
};

/** In the order in which they are offered. */
export const vendorNames: readonly Vendor[] = [
  'greenhouse',
  'ashby',
  'lever',
  'workable',
  'smartrecruiters',
  'recruitee',
  'teamtailor',
  'generic',
];
