import type { ReactNode } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTexts } from '../../text/texts.tsx';
import { Bits } from '../../ui/badge.tsx';
import { graphTexts } from './graph-texts.ts';
import type { GraphState } from './state.ts';

/** From when until when something was seen. */
export const Times = ({
  firstSeen,
  lastSeen,
}: {
  readonly firstSeen: string;
  readonly lastSeen: string;
}): ReactNode => {
  const say = useTexts(graphTexts);
  const format = useFormat();
  const [from, to] = [format.date(firstSeen), format.date(lastSeen)];
  return <p className="muted small figures">{from === to ? from : say('campaigns.picked.times', { from, to })}</p>;
};

/** Something next to what is selected, which can be selected in turn. */
export interface Near {
  readonly key: string;
  readonly says: ReactNode;
  readonly bits: number;
}

interface NearsProps {
  readonly title: string;
  readonly nears: readonly Near[];
  readonly state: GraphState;
}

const MOST = 8;

/** What is next to it, strongest first. */
export const Nears = ({ title, nears, state }: NearsProps): ReactNode => {
  const format = useFormat();
  if (nears.length === 0) return null;
  const sorted = [...nears].sort((a, b) => b.bits - a.bits);
  return (
    <div>
      <p className="campaigns-label">
        {title} <span className="figures">{format.number(nears.length)}</span>
      </p>
      <ul className="campaigns-nears">
        {sorted.slice(0, MOST).map(({ key, says, bits }) => (
          <li key={key}>
            <button type="button" className="campaigns-pick" onClick={() => state.setPick(key)}>
              {says}
            </button>
            <Bits bits={bits} />
          </li>
        ))}
      </ul>
    </div>
  );
};
