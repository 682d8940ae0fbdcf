import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import type { Place } from './feature.ts';
import { shellTexts } from './texts.ts';

interface MorePlacesProps {
  readonly places: readonly Place[];
  /** Whether the page that is shown is in one of them. */
  readonly isHere: boolean;
}

/** Places for which there is no room at the foot of a narrow page. */
export const MorePlaces = ({ places, isHere }: MorePlacesProps): ReactNode => {
  const say = useTexts(shellTexts);
  const [, go] = useLocation();
  const trigger = (
    <Button kind="quiet" aria-current={isHere || undefined}>
      <Icon name="more" size={20} />
      <span>{say('shell.more')}</span>
    </Button>
  );
  return (
    <Menu
      side="top"
      trigger={trigger}
      items={places.map(({ path, label, icon }) => ({ says: say(label), icon, run: () => go(path) }))}
    />
  );
};
