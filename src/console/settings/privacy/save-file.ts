import type { ClientFile } from '../../../api/client/types.ts';

/** Has the browser save a file that came from the service. */
export const saveFile = ({ name, mediaType, bytes }: ClientFile): void => {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Once the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
