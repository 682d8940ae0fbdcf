/** Entries of the automation table that are emulated phones with a person or a program in front of them. */
const emulators = new Set(['Android emulator', 'Android app player']);

/** Whether a tool found in a user agent emulates a device, rather than driving a browser. */
export const isEmulator = (tool: string): boolean => emulators.has(tool);
