/** A name without folders and without what a screen or a disk would take for something else. */
export const plainName = (name: string): string => {
  const last = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '_').trim();
  return plain === '' || /^\.+$/.test(plain) ? 'file' : plain.slice(0, 120);
};
