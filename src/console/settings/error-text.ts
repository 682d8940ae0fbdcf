/** What went wrong in the background, without the kind of error that stands before it for the log. */
export const errorText = (error: string): string => error.replace(/^[A-Z][A-Za-z]{1,40}: /, '');
