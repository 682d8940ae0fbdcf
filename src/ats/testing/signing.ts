import { createHmac } from 'node:crypto';
import type { Incoming, Vendor } from '../model.ts';

export const secret = 'a-secret-for-tests-0123456789abcdef';
export const now = new Date('2026-03-02T09:00:00Z');
const seconds = Math.floor(now.getTime() / 1000);

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const hex = (...parts: readonly string[]): string => createHmac('sha256', secret).update(parts.join('')).digest('hex');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** A delivery that is signed as a vendor signs. */
export interface Signed {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Bodies that each vendor might send, signed by it with the secret of the tests. */
export const signed: Readonly<Record<Vendor, (body?: object) => Signed>> = {
  greenhouse: (body = { action: 'ping', payload: {} }) => {
    const text = JSON.stringify(body);
    return { body: text, headers: { signature: `sha256 ${hex(text)}` } };
  },
  ashby: (body = { action: 'ping', data: { webhookActionType: 'ping' } }) => {
    const text = JSON.stringify(body);
    return { body: text, headers: { 'ashby-signature': `sha256=${hex(text)}` } };
  },
  lever: (body = { event: 'applicationCreated', data: { applicationId: 'app-1', opportunityId: 'opp-1' } }) => {
    const token = 'f4376fa4-0000-4c1c-8252-feb349310000';
    const triggeredAt = now.getTime();
    return {
      body: JSON.stringify({ ...body, token, triggeredAt, signature: hex(token, String(triggeredAt)) }),
      headers: {},
    };
  },
  workable: (body = { id: 'a1', event_type: 'candidate_created', fired_at: '2026-03-02T09:00:00Z', data: {} }) => {
    const text = JSON.stringify(body);
    return { body: text, headers: { 'x-workable-signature': hex(text) } };
  },
  smartrecruiters: (body = { job_id: 'job-1', candidate_id: 'person-1' }) => {
    const text = JSON.stringify(body);
    const headers = {
      'smartrecruiters-timestamp': String(seconds),
      'event-id': 'event-1',
      'event-name': 'application.created',
      'event-version': 'v201910',
      link: '<https://api.example.com/person-1>; rel="self"',
    };
    const over = `${seconds}.${text}.event-1.application.created.v201910.${headers.link}`;
    return { body: text, headers: { ...headers, 'smartrecruiters-signature': `v1=${hex(over)}` } };
  },
  recruitee: (body = { id: 1, event_type: 'candidate_created', created_at: '2026-03-02T09:00:00Z', payload: {} }) => {
    const text = JSON.stringify(body);
    return { body: text, headers: { 'x-recruitee-signature': hex(text) } };
  },
  teamtailor: (body = { payload: { event_name: 'job_application.create', data: { id: '2' } } }) => {
    const text = JSON.stringify(body);
    return { body: text, headers: { 'tt-signature': base64(`t=${seconds},v2=${hex(`${seconds}.${text}`)}`) } };
  },
  generic: (body = { id: 'a-1', who: 'Jo Example' }) => {
    const text = JSON.stringify(body);
    return { body: text, headers: { 'x-signature': hex(text) } };
  },
};

/** What a connector with the usual settings is handed. */
export const incoming = (delivery: Signed, more: Partial<Incoming> = {}): Incoming => ({
  headers: new Headers(delivery.headers),
  body: bytes(delivery.body),
  secrets: [secret],
  now,
  settings: { signature: { scheme: 'hmac-sha256', header: 'x-signature', encoding: 'hex', prefix: '' } },
  ...more,
});

/** The older form of Teamtailor, over an id. */
export const teamtailorByHeader = (body: object, id: string): Signed => ({
  body: JSON.stringify(body),
  headers: { 'teamtailor-signature': base64(hex(id)) },
});

/** The Standard Webhooks scheme, with the key written as the specification writes it. */
export const standard = (body: object, at = now): Signed & { readonly secret: string } => {
  const text = JSON.stringify(body);
  const time = String(Math.floor(at.getTime() / 1000));
  const digest = createHmac('sha256', secret).update(`msg_1.${time}.${text}`).digest('base64');
  const headers = { 'webhook-id': 'msg_1', 'webhook-timestamp': time, 'webhook-signature': `v1,${digest}` };
  return { body: text, headers, secret: `whsec_${base64(secret)}` };
};
