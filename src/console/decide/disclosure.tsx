import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../ui/icon.tsx';
import './disclosure.css';

interface DisclosureProps {
  readonly says: ReactNode;
  readonly children: ReactNode;
}

/** A line that opens what is below it. */
export const Disclosure = ({ says, children }: DisclosureProps): ReactNode => {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <button
        type="button"
        className="decide-more"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={isOpen ? 'down' : 'forward'} size={14} />
        {says}
      </button>
      <div id={id}>{isOpen ? children : null}</div>
    </div>
  );
};
