import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import type { Place } from './feature.ts';
import { shellTexts } from './texts.ts';

/** Places for which there is no room at the foot of a narrow page. */
export const MorePlaces = ({ places }: { readonly places: readonly Place[] }): ReactNode => {
  const say = useTexts(shellTexts);
  const [, go] = useLocation();
  const trigger = (
    <Button kind="quiet">
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
