import type { ReactNode } from 'react';
import './key-hint.css';

const names: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ' ': 'Space',
};

/** A key as it stands on the keyboard; `g q` is one after the other. Shown, not read out: the help says it in words. */
export const KeyHint = ({ keys }: { readonly keys: string }): ReactNode => (
  <span className="key-hint" aria-hidden="true">
    {(keys === ' ' ? [keys] : keys.split(' ')).map((key) => (
      <kbd key={key}>{names[key] ?? key}</kbd>
    ))}
  </span>
);
