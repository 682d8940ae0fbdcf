/**
 * @typedef {object} Commands
 * @property {(by: number) => void} move
 * @property {(place: number) => void} moveTo
 * @property {() => number} page rows in a window
 * @property {() => void} read
 * @property {() => void} search
 * @property {() => void} leave
 * @property {() => void} help
 */

const fields = new Set(['INPUT', 'SELECT', 'TEXTAREA']);

/**
 * What a key does where it was pressed, or undefined to leave it to the browser.
 * Arrow keys move in the list alone, since elsewhere they scroll; letters work everywhere but in fields.
 * @param {string} key
 * @param {{ readonly inList: boolean, readonly onControl: boolean, readonly letters: 'on' | 'off' }} place
 * @param {Commands} commands
 * @returns {(() => void) | undefined}
 */
const commandOf = (key, place, commands) => {
  /** @type {Record<string, () => void>} */
  const anywhere = { Escape: commands.leave };
  /** @type {Record<string, () => void>} */
  const letters = { j: () => commands.move(1), k: () => commands.move(-1), '/': commands.search, '?': commands.help };
  /** @type {Record<string, () => void>} */
  const inList = {
    ArrowDown: () => commands.move(1),
    ArrowUp: () => commands.move(-1),
    PageDown: () => commands.move(commands.page()),
    PageUp: () => commands.move(-commands.page()),
    Home: () => commands.moveTo(0),
    End: () => commands.moveTo(Number.MAX_SAFE_INTEGER),
    ' ': commands.read,
  };
  if (key === 'Enter') return place.onControl ? undefined : commands.read;
  return (
    anywhere[key] ?? (place.letters === 'on' ? letters[key] : undefined) ?? (place.inList ? inList[key] : undefined)
  );
};

/**
 * Leaves the search: down to its first match, or back to the list once it is empty.
 * @param {KeyboardEvent} event
 * @param {HTMLInputElement} search
 * @param {HTMLElement} list
 * @param {Commands} commands
 */
const leaveSearch = (event, search, list, commands) => {
  if (event.key === 'Escape' && search.value === '') list.focus();
  if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
  event.preventDefault();
  list.focus();
  commands.moveTo(0);
};

/**
 * Makes the page operable by keyboard.
 * @param {{ readonly list: HTMLElement, readonly search: HTMLInputElement, readonly help: HTMLDialogElement, readonly singleKeys: HTMLInputElement }} parts
 * @param {Commands} commands
 */
export const listenToKeys = ({ list, search, help, singleKeys }, commands) => {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || help.open) return;
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    if (target === search) leaveSearch(event, search, list, commands);
    if (fields.has(target.tagName)) return;
    const place = {
      inList: target === list,
      onControl: target.closest('a, button, summary') !== null,
      letters: singleKeys.checked ? /** @type {const} */ ('on') : /** @type {const} */ ('off'),
    };
    const command = commandOf(event.key, place, commands);
    if (command === undefined) return;
    event.preventDefault();
    command();
  });
};
