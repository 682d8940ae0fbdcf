/** Takes whoever pressed the button to the first thing that is missing, once it is said there. */
export const toFirstFlaw = (form: HTMLElement | null): void => {
  requestAnimationFrame(() => {
    const flaw = form?.querySelector('.field-flaw:not(:empty)');
    flaw?.closest('fieldset, .field')?.querySelector<HTMLElement>('input, textarea')?.focus();
  });
};
