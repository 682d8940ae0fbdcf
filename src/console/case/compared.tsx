import type { ReactNode } from 'react';
import { useBlind } from '../api/blind.ts';
import type { FullCase } from '../api/case.ts';
import { useSession } from '../api/session.tsx';
import { useRefer } from '../shell/refer.tsx';
import { signed } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Badge, Bits, Stat, Stats } from '../ui/badge.tsx';
import { MachineText } from '../ui/machine-text.tsx';
import { type ComparedJudgement, compareJudgement } from './judged.ts';
import type { Result } from './result.ts';
import { useShares } from './shares.ts';
import { caseTexts } from './texts.ts';

const tones = { same: 'good', other: 'raises', open: 'plain' } as const;

const Rows = ({ rows, full }: Pick<ComparedJudgement, 'rows'> & { readonly full: FullCase }): ReactNode => {
  const say = useTexts(caseTexts);
  const { references, refer } = useRefer(full.others);
  return (
    <ol className="case-compared">
      {rows.map(({ row, mark, goes }) => (
        <li key={row.signal}>
          <Bits bits={row.bits} digits={2} />
          <span>
            <MachineText text={row.says} references={references} refer={refer} />
          </span>
          <span>{mark === undefined ? '–' : say(`case.judge.${mark}`)}</span>
          <Badge tone={tones[goes]}>{say(`case.compared.${goes}`)}</Badge>
        </li>
      ))}
    </ol>
  );
};

/** How what the reader judged before they saw the score compares with it; nothing for whoever judged nothing. */
export const Compared = ({ full, result }: { readonly full: FullCase; readonly result: Result }): ReactNode => {
  const say = useTexts(caseTexts);
  const shares = useShares();
  const { person } = useSession();
  const isBlind = useBlind();
  const own = full.judged ? full.judgements.findLast(({ by }) => by.id === person.id)?.signals : null;
  if (own === null || own === undefined) return null;
  const compared = compareJudgement(result, own);
  const { same, other, open, rows } = compared;
  return (
    <details className="card case-judged" open={isBlind}>
      <summary>
        <h2>{say('case.compared')}</h2>
        <span className="muted">{say('case.compared.count', { same, of: rows.length })}</span>
      </summary>
      <Stats>
        <Stat
          label={say('case.compared.score')}
          value={shares.percent(result.probability)}
          hint={say('case.compared.bits', { bits: signed(result.bits) })}
        />
        <Stat
          label={say('case.compared.own')}
          value={shares.percent(compared.probability)}
          hint={say('case.compared.bits', { bits: signed(compared.bits) })}
        />
      </Stats>
      <p className="muted small">{say('case.compared.lead', { other, open })}</p>
      <Rows rows={rows} full={full} />
    </details>
  );
};
