import type { ReactNode } from 'react';
import { useTexts } from '../../text/texts.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { decideTexts } from './decide-texts.ts';
import type { Planned } from './plan.ts';

const icons: Readonly<Record<Planned['treatment'], IconName>> = { decide: 'check', except: 'close', skip: 'forward' };

/** What happens to somebody, as a word and a shape. */
export const Treatment = ({ of }: { readonly of: Planned['treatment'] }): ReactNode => {
  const say = useTexts(decideTexts);
  return (
    <span className="campaigns-treatment" data-treatment={of}>
      <Icon name={icons[of]} size={14} />
      {say(`campaigns.treatment.${of}`)}
    </span>
  );
};
