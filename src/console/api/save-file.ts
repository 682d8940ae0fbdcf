import type { ClientFile } from '../../api/client/types.ts';

/** Milliseconds for which the browser may take the bytes. */
const TAKES = 60_000;

/** Hands a file to the browser to be saved; it is never opened here. */
export const saveFile = ({ bytes, name: given }: ClientFile, name = given): void => {
  // Whatever it is, a browser that does open it opens bytes.
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TAKES);
};
