import type { ConnectorSettings, Vendor } from './vendors.ts';

type Scheme = NonNullable<ConnectorSettings['signature']>['scheme'];
type WriteBack = NonNullable<ConnectorSettings['writeBack']>;

/** Settings of a connector as they are typed. */
export interface Draft {
  readonly account: string;
  readonly region: NonNullable<ConnectorSettings['region']>;
  readonly coveredOnly: boolean;
  readonly writeBack: WriteBack;
  readonly author: string;
  readonly scheme: Scheme;
  readonly header: string;
  readonly encoding: 'hex' | 'base64';
  readonly prefix: string;
  /** JSON. */
  readonly mapping: string;
}

const exampleMapping = {
  fields: {
    id: '/application/number',
    receivedAt: 'application.sent',
    'candidate.name': 'person.name',
    'candidate.email': '/person/emails/0',
    'candidate.phone': 'person.phone',
    'job.id': 'application.role.id',
    'job.title': 'application.role.name',
  },
  eventId: 'delivery',
  documents: 'files',
};

/** What a form begins with. */
export const draftOf = (settings: ConnectorSettings): Draft => {
  const { account = '', region = 'global', coveredOnly = false, writeBack = 'off', author = '', signature } = settings;
  const hmac = signature?.scheme === 'hmac-sha256' ? signature : undefined;
  return {
    account,
    region,
    coveredOnly,
    writeBack,
    author,
    scheme: signature?.scheme ?? 'hmac-sha256',
    header: hmac?.header ?? 'X-Signature',
    encoding: hmac?.encoding ?? 'hex',
    prefix: hmac?.prefix ?? 'sha256=',
    mapping: JSON.stringify(settings.mapping ?? exampleMapping, null, 2),
  };
};

/** Why a text is no JSON; undefined when it is. */
export const flawOfJson = (text: string): string | undefined => {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const genericOf = (draft: Draft): ConnectorSettings => {
  const { scheme, header, encoding, prefix } = draft;
  return {
    signature: scheme === 'standard-webhooks' ? { scheme } : { scheme, header, encoding, prefix },
    // What stands in it is for the service to judge.
    mapping: JSON.parse(draft.mapping),
  };
};

/** Settings out of a form; what a vendor does not know is left out. */
export const settingsOf = (vendor: Vendor, draft: Draft): ConnectorSettings => {
  if (vendor === 'generic') return genericOf(draft);
  const { account, region, coveredOnly, writeBack, author } = draft;
  const writes = vendor === 'greenhouse' || vendor === 'ashby';
  return {
    ...(account.trim() === '' ? {} : { account: account.trim() }),
    ...(region === 'global' ? {} : { region }),
    ...(vendor === 'teamtailor' && coveredOnly ? { coveredOnly } : {}),
    ...(writes ? { writeBack } : {}),
    ...(author.trim() === '' ? {} : { author: author.trim() }),
  };
};
