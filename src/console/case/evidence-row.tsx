import { Fragment, type ReactNode } from 'react';
import { inWords } from '../api/pointers.ts';
import type { SignalEntry } from '../api/signals.ts';
import type { Refer } from '../shell/refer.tsx';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Bits } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { machineParts } from '../ui/machine-parts.ts';
import { MachineText } from '../ui/machine-text.tsx';
import { Time } from '../ui/time.tsx';
import { goToField, pointingAt } from './pointed.ts';
import { inALine, isMuch, valueAt } from './pointers.ts';
import type { Evidence } from './result.ts';
import { useShares } from './shares.ts';
import { caseTexts } from './texts.ts';

/** Values that a row shows: more are named by their place only. */
const SHOWN = 3;

/** What stands in the application at the places that a reason is about, as it was typed. */
const RawValues = ({ row, received }: { readonly row: Evidence; readonly received: unknown }): ReactNode => {
  const say = useTexts(caseTexts);
  const shortOf = (value: unknown): string => (isMuch(value) ? say('case.row.whole') : inALine(value));
  const values = row.fields
    .map((field) => ({ field, text: shortOf(valueAt(received, field)) }))
    .filter(({ text }) => text !== '');
  if (values.length === 0) return null;
  return (
    <dl className="case-raw">
      {values.slice(0, SHOWN).map(({ field, text }) => (
        <div key={field}>
          <dt>{inWords(field)}</dt>
          <dd>
            <MachineText text={text} />
          </dd>
        </div>
      ))}
    </dl>
  );
};

/** The other applications that a row names, to go to. */
const Named = ({ row, refer }: Pick<EvidenceRowProps, 'row' | 'refer'>): ReactNode => {
  const say = useTexts(caseTexts);
  const named = machineParts(row.says, refer.references).filter(({ kind }) => kind === 'reference');
  if (named.length === 0) return null;
  return (
    <p>
      {say('case.row.other')}{' '}
      {[...new Set(named.map(({ text }) => text))].map((reference) => (
        <Fragment key={reference}>{refer.refer(reference)} </Fragment>
      ))}
    </p>
  );
};

const Figures = ({ entry }: { readonly entry: SignalEntry }): ReactNode => {
  const say = useTexts(caseTexts);
  const format = useFormat();
  const shares = useShares();
  const { hits, precision, honest } = entry;
  return (
    <ul className="case-figures muted small">
      {honest > 0 ? <li>{say('case.row.honest', { count: shares.oneIn(honest) })}</li> : null}
      <li>{say('case.row.hits', { n: format.number(hits.n), of: format.number(hits.of) })}</li>
      {precision.n > 0 ? <li>{say('case.row.right', { borne: precision.fraud, n: precision.n })}</li> : null}
    </ul>
  );
};

const Sources = ({ entry }: { readonly entry: SignalEntry }): ReactNode => {
  const say = useTexts(caseTexts);
  if (entry.sources.length === 0) return null;
  return (
    <div>
      <dt>{say('case.row.sources')}</dt>
      {entry.sources.map(({ title, url, date }) => (
        <dd key={url}>
          <a href={url} target="_blank" rel="noopener noreferrer nofollow">
            {title}
          </a>{' '}
          <span className="muted">{date}</span>
        </dd>
      ))}
    </div>
  );
};

const Origin = ({ row, entry, screenedAt }: Pick<EvidenceRowProps, 'row' | 'entry' | 'screenedAt'>): ReactNode => {
  const say = useTexts(caseTexts);
  return (
    <div>
      <dt>{say('case.row.from')}</dt>
      <dd>
        {entry === undefined ? row.signal : say(`case.row.from.${entry.looksAt}`)}
        {entry === undefined ? null : <span className="muted"> {entry.title}</span>}
        {screenedAt === null ? null : (
          <span className="muted">
            {' · '}
            {say('case.row.seen')} <Time at={screenedAt} />
          </span>
        )}
      </dd>
    </div>
  );
};

/** What a row is made from. */
export interface EvidenceRowProps {
  readonly row: Evidence;
  readonly entry: SignalEntry | undefined;
  readonly received: unknown;
  readonly screenedAt: string | null;
  readonly isOpen: boolean;
  readonly refer: Refer;
}

/** One reason: what it says and weighs, the value itself, how rare it is, why it may be innocent, and what to ask. */
export const EvidenceRow = ({ row, entry, received, screenedAt, isOpen, refer }: EvidenceRowProps): ReactNode => {
  const say = useTexts(caseTexts);
  return (
    <li {...pointingAt(row.fields)}>
      <details className="case-row" open={isOpen} data-side={row.bits < 0 ? 'lowers' : 'raises'}>
        <summary>
          <Bits bits={row.bits} digits={2} />
          <span>
            <MachineText text={row.says} references={refer.references} refer={refer.nameOf} isInControl />
          </span>
        </summary>
        <div className="case-row-more">
          <RawValues row={row} received={received} />
          <Named row={row} refer={refer} />
          {entry === undefined ? null : <Figures entry={entry} />}
          <dl className="case-row-facts">
            {row.innocent.length === 0 ? null : (
              <div>
                <dt>{say('case.row.innocent')}</dt>
                {row.innocent.map((why) => (
                  <dd key={why} className="case-why">
                    {why}
                  </dd>
                ))}
              </div>
            )}
            {row.ask === '' ? null : (
              <div>
                <dt>{say('case.row.ask')}</dt>
                <dd>{row.ask}</dd>
              </div>
            )}
            <Origin row={row} entry={entry} screenedAt={screenedAt} />
            {entry === undefined ? null : <Sources entry={entry} />}
          </dl>
          <div className="row">
            {received === null || row.fields.length === 0 ? null : (
              <Button size="small" icon="search" onClick={() => goToField(row.fields)}>
                {say('case.row.show')}
              </Button>
            )}
            {row.ask === '' || row.bits < 0 ? null : <CopyButton text={row.ask} label={say('case.row.copy')} />}
          </div>
        </div>
      </details>
    </li>
  );
};
