import './machine-text.css';
import { Fragment, type ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { endsOf, machineParts } from './machine-parts.ts';
import { uiTexts } from './texts.ts';
import { Tip } from './tip.tsx';

interface MachineValueProps {
  readonly value: string;
  /** It stands in a button or a link: the whole of it is shown on hover alone, and takes no focus. */
  readonly isInControl?: boolean;
}

/** A value that only machines read, short in the middle: whole on hover and focus, when it is copied, and read out. */
const MachineValue = ({ value, isInControl = false }: MachineValueProps): ReactNode => {
  const [start, middle, end] = endsOf(value);
  const inside = (
    <>
      {start}
      <span className="machine-middle">{middle}</span>
      <span>{end}</span>
    </>
  );
  if (isInControl) {
    return (
      <span className="machine" title={value}>
        {inside}
      </span>
    );
  }
  return (
    <Tip says={value}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the whole value is there for the keyboard too. */}
      <span className="machine" tabIndex={0}>
        {inside}
      </span>
    </Tip>
  );
};

interface MachineTextProps {
  /** A sentence of the service. */
  readonly text: string;
  /** References of applications that may stand in it. */
  readonly references?: readonly string[];
  /** What stands in the place of a reference: a name, a link. */
  readonly refer?: (reference: string) => ReactNode;
  readonly isInControl?: boolean;
}

const APPLICATION = /\bapplication $/;
const FIRST = /\bApplication $/;
const none: readonly string[] = [];

/** A sentence of the service for people: what only machines read is short, and applications go by who applied. */
export const MachineText = ({ text, references = none, refer, isInControl = false }: MachineTextProps): ReactNode => {
  const say = useTexts(uiTexts);
  const parts = machineParts(text, refer === undefined ? none : references);
  return (
    <bdi>
      {parts.map((part, index) => {
        const next = parts[index + 1];
        const before = parts[index - 1];
        const isNamed = before !== undefined && APPLICATION.test(before.text);
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a sentence do not move.
        const put = (inside: ReactNode): ReactNode => <Fragment key={index}>{inside}</Fragment>;
        if (part.kind === 'machine') return put(<MachineValue value={part.text} isInControl={isInControl} />);
        if (part.kind === 'words')
          return put(next?.kind === 'reference' ? part.text.replace(APPLICATION, '') : part.text);
        const who = <bdi>{refer?.(part.text)}</bdi>;
        if (before !== undefined && FIRST.test(before.text)) return put(say.rich('ui.applicationIs', { who }));
        return put(isNamed ? say.rich('ui.applicationOf', { who }) : who);
      })}
    </bdi>
  );
};
