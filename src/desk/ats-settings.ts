import type { ConnectorSettings, Vendor } from '../ats/model.ts';
import { fieldKind } from '../input/application-fields.ts';
import { type Flaw, Problem } from './problem.ts';

const NAMED = ['candidate.name', 'candidate.firstName', 'candidate.lastName'];

const flawsOfMapping = ({ signature, mapping }: ConnectorSettings): readonly Flaw[] => {
  const flaws: Flaw[] = [];
  if (signature === undefined) flaws.push({ field: '/settings/signature', reason: 'says how the sender signs' });
  if (mapping === undefined) return [...flaws, { field: '/settings/mapping', reason: 'says where fields stand' }];
  const fields = Object.keys(mapping.fields);
  for (const field of fields) {
    if (fieldKind(field) === undefined) {
      flaws.push({ field: '/settings/mapping/fields', reason: `no field of an application is called ${field}` });
    }
  }
  if (!fields.includes('id')) flaws.push({ field: '/settings/mapping/fields', reason: 'has no id' });
  if (!fields.some((field) => NAMED.includes(field))) {
    flaws.push({ field: '/settings/mapping/fields', reason: 'has no candidate.name' });
  }
  return flaws;
};

const REGIONS: Readonly<Partial<Record<Vendor, readonly string[]>>> = {
  lever: ['global', 'eu'],
  teamtailor: ['global', 'na', 'au'],
};

const needsAccount: ReadonlySet<Vendor> = new Set(['workable', 'recruitee']);
const takesNotes: ReadonlySet<Vendor> = new Set(['greenhouse', 'ashby']);

const flawsOf = (vendor: Vendor, settings: ConnectorSettings): readonly Flaw[] => {
  const { account, region, signature, mapping, writeBack = 'off', author } = settings;
  const flaws: Flaw[] = [];
  const add = (field: string, reason: string): unknown => flaws.push({ field: `/settings/${field}`, reason });
  if (needsAccount.has(vendor) && account === undefined) add('account', 'is needed for this vendor');
  if (region !== undefined && REGIONS[vendor]?.includes(region) !== true) add('region', 'is none of this vendor');
  if (vendor !== 'generic' && (signature ?? mapping) !== undefined) add('mapping', 'is for generic senders');
  if (writeBack !== 'off' && !takesNotes.has(vendor)) add('writeBack', 'is for Greenhouse and Ashby');
  const writesNotes = writeBack === 'note' || writeBack === 'both';
  if (vendor === 'greenhouse' && writesNotes && author === undefined) add('author', 'is who notes are written as');
  return vendor === 'generic' ? [...flaws, ...flawsOfMapping(settings)] : flaws;
};

/** Refuses settings that a vendor cannot work with. */
export const checkSettings = (vendor: Vendor, settings: ConnectorSettings): void => {
  const flaws = flawsOf(vendor, settings);
  if (flaws.length > 0)
    throw new Problem('invalid', 'These settings do not fit the vendor', { flaws: flaws.slice(0, 20) });
};
