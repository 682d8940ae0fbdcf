import { byId } from './steps.js';

/** @param {string} text */
const tell = (text) => {
  byId('codes-kept', HTMLElement).textContent = text;
};

/**
 * Lists recovery codes, to be copied or printed.
 * @param {readonly string[]} codes
 */
export const showCodes = (codes) => {
  tell('');
  byId('code-list', HTMLOListElement).replaceChildren(
    ...codes.map((code) => {
      const item = document.createElement('li');
      const text = document.createElement('code');
      text.textContent = code;
      item.append(text);
      return item;
    }),
  );
};

/** Forgets the codes that were shown. */
export const forgetCodes = () => showCodes([]);

byId('copy', HTMLButtonElement).addEventListener('click', async () => {
  const codes = [...document.querySelectorAll('#code-list code')].map((code) => code.textContent);
  try {
    await navigator.clipboard.writeText(`${codes.join('\n')}\n`);
    tell('Copied. Paste them into your password manager or a document that only you open.');
  } catch {
    tell('The browser does not let this page copy. Select the codes and copy them by hand, or print them.');
  }
});
byId('print', HTMLButtonElement).addEventListener('click', () => print());
