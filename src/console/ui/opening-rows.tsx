import './opening-rows.css';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface OpeningRowsProps {
  /** What stands above the columns where there is room for them; each row says it by itself where there is none. */
  readonly heads: readonly string[];
  /** Sets `--rows-columns`, the widths of the columns. */
  readonly className: string;
  readonly children: ReactNode;
}

/** Rows below each other, each of which opens. */
export const OpeningRows = ({ heads, className, children }: OpeningRowsProps): ReactNode => (
  <div className={`rows ${className}`}>
    <div className="rows-heads" aria-hidden="true">
      {heads.map((head) => (
        <span key={head}>{head}</span>
      ))}
    </div>
    <ul>{children}</ul>
  </div>
);

interface OpeningRowProps {
  /** Of what is opened, on the whole page. */
  readonly id: string;
  readonly name: ReactNode;
  /** Said under the name. */
  readonly about: ReactNode;
  /** `RowFigure`s in the order of the heads. */
  readonly children: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** It counts no more. */
  readonly isOut?: boolean;
  /** What is shown when it is opened. */
  readonly detail: () => ReactNode;
}

/** One row: its name, figures beside it, and more when it is opened. */
export const OpeningRow = (props: OpeningRowProps): ReactNode => {
  const { id, name, about, children, isOpen, onToggle, isOut = false, detail } = props;
  return (
    <li className="rows-item" data-out={isOut || undefined}>
      <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
        <span className="rows-name">
          <Icon name={isOpen ? 'down' : 'forward'} size={14} />
          <span>
            <strong>{name}</strong>
            <span className="rows-about muted small">{about}</span>
          </span>
        </span>
        {children}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen ? <div className="rows-detail">{detail()}</div> : null}
      </div>
    </li>
  );
};

interface RowFigureProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** One figure of a row, named where there are no heads. */
export const RowFigure = ({ label, children }: RowFigureProps): ReactNode => (
  <span className="rows-figure">
    <span className="rows-label">{label}</span>
    <span>{children}</span>
  </span>
);
