import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Switch } from '../ui/choice.tsx';
import { useKeys } from '../ui/keys.ts';
import { setBlind, useBlind } from './blind.ts';
import { caseTexts } from './texts.ts';
import type { FullCase } from './use-case.ts';

/** Whether names are hidden until the signals are judged, for this and every other case that this reviewer opens. */
export const BlindSwitch = ({ full }: { readonly full: FullCase }): ReactNode => {
  const say = useTexts(caseTexts);
  const isBlind = useBlind();
  useKeys(say('case.keys'), { b: { says: say('case.blind'), run: () => setBlind(!isBlind) } });
  return (
    <div className="case-blind">
      <Switch
        label={full.judged && isBlind ? say('case.blind.judged') : say('case.blind')}
        isOn={isBlind}
        onChange={setBlind}
      />
    </div>
  );
};
