import { Refused } from './ask.js';

/**
 * Says above a form what was refused; an empty text takes it back.
 * @param {Element} step
 * @param {string} text
 */
export const say = (step, text) => {
  const place = step.querySelector('.alert');
  if (place !== null) place.textContent = text;
};

/**
 * Marks or unmarks a field and says beside it what is wrong.
 * @param {HTMLInputElement} field
 * @param {string} reason
 */
const mark = (field, reason) => {
  const place = document.getElementById(`${field.id}-flaw`);
  if (place === null) return false;
  place.textContent = reason;
  field.setAttribute('aria-invalid', String(reason !== ''));
  return true;
};

/**
 * Shows each flaw beside its field, and gives those that belong to none.
 * @param {HTMLFormElement | undefined} form
 * @param {Refused} refused
 */
const showFlaws = (form, { flaws }) => {
  const fields = [...(form?.elements ?? [])].filter((field) => field instanceof HTMLInputElement);
  const marked = fields.filter((field) => {
    const flaw = flaws.find(({ field: pointer }) => pointer === `/${field.name}`);
    return flaw !== undefined && mark(field, flaw.reason);
  });
  marked[0]?.focus();
  return flaws.length > 0 && marked.length === flaws.length;
};

/**
 * @param {Element} step
 * @param {HTMLFormElement | undefined} form
 * @param {unknown} error
 */
const showRefusal = (step, form, error) => {
  if (!(error instanceof Refused)) {
    say(step, 'Something on this page went wrong. Load it again.');
    throw error;
  }
  if (!showFlaws(form, error)) say(step, error.message);
};

/**
 * Does what was asked for, once at a time. The button keeps the focus meanwhile, which a disabled one would lose.
 * @param {HTMLElement} at
 * @param {HTMLFormElement | undefined} form
 * @param {() => Promise<void>} work
 */
const run = async (at, form, work) => {
  const step = at.closest('section');
  if (step === null || step.hasAttribute('aria-busy')) return;
  step.setAttribute('aria-busy', 'true');
  say(step, '');
  for (const field of form?.elements ?? []) if (field instanceof HTMLInputElement) mark(field, '');
  try {
    await work();
    step.removeAttribute('aria-busy');
  } catch (error) {
    // First: what changes in a busy region is not read out.
    step.removeAttribute('aria-busy');
    showRefusal(step, form, error);
  }
};

/**
 * Has a form do something in place of being sent. What is refused is shown beside the fields or above them.
 * @param {HTMLFormElement} form
 * @param {(text: (name: string) => string) => Promise<void>} work
 */
export const onSend = (form, work) => {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const fields = new FormData(form);
    await run(form, form, () => work((name) => String(fields.get(name) ?? '')));
  });
};

/**
 * Has a button do something.
 * @param {HTMLButtonElement} button
 * @param {() => Promise<void>} work
 */
export const onPress = (button, work) => {
  button.addEventListener('click', () => run(button, undefined, work));
};

/** Lets a button show and hide the password that stands before it. */
export const letPasswordsBeSeen = () => {
  for (const button of document.querySelectorAll('button[aria-pressed]')) {
    button.addEventListener('click', () => {
      const field = button.previousElementSibling;
      if (!(field instanceof HTMLInputElement)) return;
      const seen = field.type === 'password';
      field.type = seen ? 'text' : 'password';
      button.setAttribute('aria-pressed', String(seen));
    });
  }
};
