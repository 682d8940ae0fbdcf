import './case.css';
import type { ReactNode } from 'react';
import { setBlind } from '../api/blind.ts';
import type { BlindCase, CaseAnswer } from '../api/case.ts';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useKeys } from '../ui/keys.ts';
import { Coverage } from './coverage.tsx';
import { BlindHead } from './head.tsx';
import { Judging } from './judging.tsx';
import { ReceivedPanel } from './received.tsx';
import { caseTexts } from './texts.ts';

interface BlindScreenProps {
  readonly blind: BlindCase;
  /** The whole case, once the signals are judged. */
  readonly onJudged: (file: CaseAnswer) => void;
}

/**
 * A case for whoever judges its signals first. It is not hidden here but not sent: who it is, what it comes to, what a
 * row weighs, and what colleagues did. The steps come with the rest.
 */
export const BlindScreen = ({ blind, onJudged }: BlindScreenProps): ReactNode => {
  const say = useTexts(caseTexts);
  const stop = (): void => setBlind(false);
  useKeys(say('case.keys'), { b: { says: say('case.blind.end'), run: stop } });
  const end = (
    <Button icon="eye" onClick={stop}>
      {say('case.blind.end')}
    </Button>
  );
  return (
    <Page title={say('case.nameless')} actions={end} isWide>
      <BlindHead blind={blind} />
      <p className="case-standing">
        <Icon name="eye-off" size={16} />
        <span>{say('case.blind.lead')}</span>
      </p>
      <div className="case-beside-box">
        <div className="case-beside">
          <div className="stack">
            <Judging key={blind.screenedAt} blind={blind} onJudged={onJudged} />
            <section className="card">
              <Coverage coverage={blind.coverage} />
            </section>
          </div>
          <ReceivedPanel received={blind.received} evidence={none} />
        </div>
      </div>
    </Page>
  );
};

/** What is underlined tells which way a reason weighs. */
const none = [] as const;
