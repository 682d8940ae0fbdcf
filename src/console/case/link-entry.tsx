import { type ReactNode, useState } from 'react';
import type { FullCase } from '../api/case.ts';
import { useSession } from '../api/session.tsx';
import { useComparison } from '../shell/comparison/use-comparison.ts';
import { useRefer } from '../shell/refer.tsx';
import { useTexts } from '../text/texts.tsx';
import { Badge, Bits } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { MachineText } from '../ui/machine-text.tsx';
import { Loaded } from '../ui/states.tsx';
import { Time } from '../ui/time.tsx';
import { BothBeside } from './both-beside.tsx';
import { othersTexts } from './others-texts.ts';
import type { Result } from './result.ts';

type AppLink = Result['links'][number];

const Ties = ({ ties }: { readonly ties: AppLink['ties'] }): ReactNode => {
  const say = useTexts(othersTexts);
  return (
    <ul className="case-ties">
      {ties.map((tie) => (
        <li key={`${tie.kind} ${tie.value}`}>
          <Bits bits={tie.bits} />
          <span>
            {say(`case.tie.${tie.kind}`)}{' '}
            {tie.value === '' ? null : (
              <span className="case-value">
                <MachineText text={tie.value} />
              </span>
            )}
            <span className="muted small">
              {' '}
              {tie.level} · {say('case.tie.people', { count: tie.people })} · {say('case.tie.first')}{' '}
              <Time at={tie.firstSeen} as="date" />
              {tie.explained === null ? null : ` · ${say(`case.tie.explained.${tie.explained}`)}`}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
};

/** Another application with everything that both share, and both beside each other when it is opened. */
export const LinkEntry = ({ link, full }: { readonly link: AppLink; readonly full: FullCase }): ReactNode => {
  const say = useTexts(othersTexts);
  const { has } = useSession();
  const { refer } = useRefer(full.others);
  const role = full.others.find(({ reference }) => reference === link.applicationId)?.role ?? null;
  const [isOpen, setOpen] = useState(false);
  const comparison = useComparison(full.application, link.applicationId, isOpen);
  return (
    <li className="case-link-entry">
      <div className="row" data-spread>
        <Bits bits={link.bits} />
        <strong>{refer(link.applicationId)}</strong>
        {role === null ? null : (
          <span className="muted">
            <bdi>{role}</bdi>
          </span>
        )}
        <Badge>{say(`case.relation.${link.relation}`)}</Badge>
        {link.decided === null ? null : (
          <Badge tone={link.decided === 'fraud' ? 'raises' : 'lowers'}>{say(`case.verdict.${link.decided}`)}</Badge>
        )}
        {has('review') ? (
          <Button size="small" kind="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {say(isOpen ? 'case.others.compare.close' : 'case.others.compare')}
          </Button>
        ) : null}
      </div>
      <Ties ties={link.ties} />
      {isOpen ? <Loaded query={comparison}>{(both) => <BothBeside comparison={both} />}</Loaded> : null}
    </li>
  );
};
