import { ask, keep, lookAtSession, Refused } from './ask.js';
import { letPasswordsBeSeen, onPress, onSend, say } from './form.js';
import { passkeysWork, usePasskey } from './passkey.js';
import { byId, fill, show } from './steps.js';

/** Why the sign-in by an identity provider came back without anybody, by code.
 * @type {Readonly<Record<string, string>>}
 */
const refusals = {
  invalid: 'The sign-in took too long or was begun in another browser. Try again.',
  'not-signed-in': 'The identity provider did not confirm who you are, or your session ended on the way. Try again.',
  'not-allowed':
    'The identity provider knows you, but you may not sign in here with it: your e-mail address is not verified there, its domain is not let in, none of your groups has a role here, or your account is disabled. Ask an administrator.',
  'not-found': 'No identity provider is set up here.',
  conflict:
    'There is an account with your e-mail address already. Sign in as usual, and add single sign-on to it afterwards.',
  'too-many': 'There were too many tries. Wait a few minutes before the next one.',
  unavailable: 'The identity provider does not answer. Try again in a moment, or sign in another way.',
};

const asked = new URLSearchParams(location.search);

/** A page of the console keeps what was typed in it and waits for this tab: it is closed afterwards. */
const isForAnotherTab = asked.get('after') === 'close';

/** Back from the identity provider, in a tab that was opened for another one. */
const isDoneForAnotherTab = asked.get('after') === 'closed';

/** Where to go on: a path of ours and nothing else. */
const wayBack = () => {
  const back = asked.get('back');
  if (back === null || !URL.canParse(back, location.origin)) return undefined;
  const { origin, pathname, search } = new URL(back, location.origin);
  return origin === location.origin && !pathname.startsWith('//') ? pathname + search : undefined;
};

/** Takes the reason out of the address bar: it says nothing about the next visit. */
const takeRefusal = () => {
  const code = asked.get('refused');
  if (code === null) return '';
  history.replaceState(null, '', location.pathname);
  return refusals[code] ?? 'Single sign-on did not work. Try again, or sign in another way.';
};

const methods = new Map([
  ['passkey', 'passkey'],
  ['password', 'password and code'],
  ['single-sign-on', 'single sign-on'],
]);

/**
 * @param {import('./ask.js').Session} session
 * @param {{ opened?: boolean }} [how]
 */
const showWho = ({ person, method, singleSignOn }, how) => {
  fill('provider', singleSignOn ?? '');
  byId('with-provider', HTMLElement).hidden = singleSignOn === null;
  fill('name', person?.name ?? '');
  fill('roles', person === null || person.roles.length === 0 ? 'none yet' : person.roles.join(', '));
  fill('method', methods.get(method ?? '') ?? 'one-time link');
  byId('unfinished', HTMLElement).hidden = method !== 'link';
  show(person === null ? 'sign-in' : 'signed-in', how);
};

/** @param {string} text */
const tell = (text) => {
  byId('signed-out', HTMLElement).textContent = text;
};

const leaveToTheOtherTab = () => {
  byId('elsewhere', HTMLElement).hidden = false;
  close();
};

/** @param {import('./ask.js').Session} session */
const enter = (session) => {
  byId('sign-in-form', HTMLFormElement).reset();
  const back = wayBack();
  if (back !== undefined) location.replace(back);
  showWho(keep(session));
  if (isForAnotherTab) leaveToTheOtherTab();
};

const listen = () => {
  onPress(byId('use-passkey', HTMLButtonElement), async () => {
    tell('');
    enter(await usePasskey());
  });
  onSend(byId('sign-in-form', HTMLFormElement), async (text) => {
    tell('');
    const form = { email: text('email').trim(), password: text('password'), code: text('code').trim() };
    // An authenticator app shows a space in the middle of its six digits.
    const code = /^[\d ]+$/.test(form.code) ? form.code.replaceAll(' ', '') : form.code;
    enter(await ask('POST', '/api/v1/sign-in/password', { ...form, code }));
  });
  onPress(byId('use-provider', HTMLButtonElement), async () => {
    /** @type {{ url: string }} */
    const { url } = await ask('POST', '/api/v1/sign-in/oidc/start', {
      back: wayBack() ?? (isForAnotherTab ? '/sign-in?after=closed' : '/sign-in'),
    });
    location.assign(url);
  });
  onPress(byId('sign-out', HTMLButtonElement), async () => {
    await ask('DELETE', '/api/v1/session');
    showWho(await lookAtSession());
    tell('You are signed out.');
  });
};

const refusal = takeRefusal();
byId('with-passkey', HTMLElement).hidden = !passkeysWork();
letPasswordsBeSeen();
listen();
try {
  const session = await lookAtSession();
  // Whoever comes to confirm that it is them signs in again although they are signed in.
  showWho(isForAnotherTab ? { ...session, person: null } : session, { opened: true });
  if (isDoneForAnotherTab && session.person !== null && refusal === '') leaveToTheOtherTab();
  if (refusal !== '') say(document.querySelector('main > section:not([hidden])') ?? document.body, refusal);
} catch (error) {
  show('sign-in', { opened: true });
  say(byId('sign-in', HTMLElement), error instanceof Refused ? error.message : 'Load this page again.');
}
