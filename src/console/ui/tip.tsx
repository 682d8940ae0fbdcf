import './tip.css';
import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactElement, ReactNode } from 'react';
import { layers } from './layers.ts';

/** One for the page: after the first tip the next ones come at once. */
export const TipProvider = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <Tooltip.Provider delay={400} closeDelay={80}>
    {children}
  </Tooltip.Provider>
);

interface TipProps {
  /** A word or a sentence; nothing that is not said elsewhere to whoever cannot hover. */
  readonly says: ReactNode;
  /** One element that takes focus. */
  readonly children: ReactElement<Record<string, unknown>>;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
}

/** Says more about an element on hover and focus. */
export const Tip = ({ says, children, side = 'top' }: TipProps): ReactNode => (
  <Tooltip.Root>
    <Tooltip.Trigger render={children} />
    <Tooltip.Portal container={layers}>
      <Tooltip.Positioner side={side} sideOffset={6} className="layer">
        <Tooltip.Popup className="tip">{says}</Tooltip.Popup>
      </Tooltip.Positioner>
    </Tooltip.Portal>
  </Tooltip.Root>
);
