import { ask, keep, lookAtSession, Refused } from './ask.js';
import { forgetCodes, showCodes } from './codes.js';
import { letPasswordsBeSeen, onPress, onSend, say } from './form.js';
import { addPasskey, passkeysWork } from './passkey.js';
import { byId, fill, show } from './steps.js';

/** What a one-time link carries behind `#`; empty without one. */
let token = '';

/** Takes the token out of the address bar, from where it could be read, copied or kept in the history. */
const takeToken = () => {
  const found = location.hash.slice(1);
  if (found !== '') {
    token = found;
    history.replaceState(null, '', location.pathname);
  }
};

/** @param {string} reason */
const close = (reason) => {
  show('closed');
  say(byId('closed', HTMLElement), reason);
};

/**
 * Uses the link up. One that opens nothing is said to on a page of its own, which says where another comes from.
 * @param {string} path
 * @param {object} [more]
 */
const useLink = async (path, more) => {
  try {
    /** @type {import('./ask.js').Session} */
    const session = await ask('POST', path, { token, ...more });
    token = '';
    greet(keep(session));
    show('way');
  } catch (error) {
    const isOfLink = error instanceof Refused && error.code === 'invalid';
    if (!isOfLink || error.flaws.some(({ field }) => field !== '/token')) throw error;
    close(error.flaws.length > 0 ? 'This link is not whole.' : error.message);
  }
};

/** @param {import('./ask.js').Session} session */
const greet = ({ person, singleSignOn }) => {
  fill('name', person?.name ?? '');
  fill('provider', singleSignOn ?? '');
  byId('way-provider', HTMLElement).hidden = singleSignOn === null;
};

/** Rights have grown with the way in, and the token of the page with them. */
const finish = async () => {
  const session = await lookAtSession();
  greet(session);
  fill('roles', session.person?.roles.join(', ') ?? '');
};

/**
 * Does what needs the session that the link began. When that is over, nothing more can be done here.
 * @template {readonly unknown[]} Given
 * @param {(...given: Given) => Promise<void>} work
 * @returns {(...given: Given) => Promise<void>}
 */
const inSession =
  (work) =>
  async (...given) => {
    try {
      await work(...given);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const isOld = error.flaws.some(({ field }) => field === '/session/confirmedAt');
      if (error.code !== 'not-signed-in' && !isOld) throw error;
      close('Your session ended before this was done.');
    }
  };

/**
 * @typedef {{ side: number, path: string }} QrCode
 * @param {QrCode} code
 */
const drawQrCode = ({ side, path }) => {
  const drawn = document.querySelector('#qr-path');
  drawn?.setAttribute('d', path);
  drawn?.closest('svg')?.setAttribute('viewBox', `0 0 ${side} ${side}`);
};

const beginPassword = async () => {
  /** @type {{ secret: string, uri: string, qrCode: QrCode }} */
  const { secret, uri, qrCode } = await ask('POST', '/api/v1/me/password/start');
  drawQrCode(qrCode);
  fill('secret', secret.replace(/.{4}(?=.)/g, '$& '));
  byId('app-link', HTMLAnchorElement).href = uri;
  byId('password-form', HTMLFormElement).reset();
  // A password manager keeps the password under the name that the address for the app ends in.
  byId('account', HTMLInputElement).value = decodeURIComponent(new URL(uri).pathname).replace(/^.*:/, '');
  show('password-step');
};

/** @param {(name: string) => string} text */
const setPassword = async (text) => {
  const form = { password: text('password'), code: text('code').replaceAll(' ', '') };
  /** @type {{ recoveryCodes: readonly string[] }} */
  const { recoveryCodes } = await ask('POST', '/api/v1/me/password', form);
  byId('password-form', HTMLFormElement).reset();
  fill('secret', '');
  drawQrCode({ side: 1, path: '' });
  showCodes(recoveryCodes);
  show('codes');
  await finish();
};

const setPasskey = async () => {
  await addPasskey();
  await finish();
  show('done');
};

const goToProvider = async () => {
  /** @type {{ url: string }} */
  const { url } = await ask('POST', '/api/v1/me/single-sign-on', { back: '/sign-in' });
  location.assign(url);
};

const listen = () => {
  onSend(byId('details-form', HTMLFormElement), (text) => {
    const roles = text('lead') === '' ? [] : ['lead'];
    return useLink('/api/v1/set-up', { name: text('name'), email: text('email'), roles });
  });
  onPress(byId('go', HTMLButtonElement), () => useLink('/api/v1/sign-in/link'));
  onPress(byId('choose-passkey', HTMLButtonElement), inSession(setPasskey));
  onPress(byId('choose-password', HTMLButtonElement), inSession(beginPassword));
  onPress(byId('choose-provider', HTMLButtonElement), inSession(goToProvider));
  onSend(byId('password-form', HTMLFormElement), inSession(setPassword));
  onPress(byId('back', HTMLButtonElement), async () => show('way'));
  onPress(byId('kept', HTMLButtonElement), async () => {
    forgetCodes();
    show('done');
  });
  onPress(byId('another', HTMLButtonElement), async () => show('way'));
};

const open = async () => {
  takeToken();
  const wanted = location.pathname === '/set-up' ? 'details' : 'welcome';
  const first = token === '' ? 'closed' : wanted;
  try {
    const session = await lookAtSession();
    greet(session);
    show(token === '' && session.method === 'link' ? 'way' : first, { opened: true });
    say(byId(first, HTMLElement), '');
  } catch (error) {
    show(first, { opened: true });
    say(byId(first, HTMLElement), error instanceof Refused ? error.message : 'Load this page again.');
  }
};

for (const part of document.querySelectorAll('[data-page]')) {
  if (part instanceof HTMLElement) part.hidden = part.dataset['page'] !== location.pathname;
}
byId('way-passkey', HTMLElement).hidden = !passkeysWork();
letPasswordsBeSeen();
listen();
// Another link that is opened in the same tab changes only what stands behind `#`.
addEventListener('hashchange', open);
await open();
