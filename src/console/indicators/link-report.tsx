import { type ReactNode, useState } from 'react';
import { useAction } from '../api/action.ts';
import type { Answer, Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Card } from '../ui/layout.tsx';
import { usePlainly } from '../ui/problem.ts';
import { indicatorsTexts } from './texts.ts';

type Found = Answer<Api['cases']['search']>['items'][number];

/** Applications are named `source:id`. */
const isReference = (text: string): boolean => /^[^\s:@/]+:\S+$/.test(text);

interface FoundListProps {
  readonly found: readonly Found[];
  readonly isBusy: boolean;
  readonly onLink: (reference: string) => void;
}

const FoundList = ({ found, isBusy, onLink }: FoundListProps): ReactNode => {
  const say = useTexts(indicatorsTexts);
  return (
    <ul className="indicators-found">
      {found.map(({ id, application, name, role }) => (
        <li key={id}>
          <span>
            <bdi>{name ?? application}</bdi>{' '}
            <span className="muted small">
              <bdi>{role}</bdi> · <code>{application}</code>
            </span>
          </span>
          <Button size="small" icon="link" isBusy={isBusy} onClick={() => onLink(application)}>
            {say('indicators.report.link.act')}
            <span className="unseen"> {application}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
};

/** Finds the application that a report is about and links the two: a case is opened when there is none. */
export const LinkReport = ({ id }: { readonly id: string }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const api = useApi();
  const plainly = usePlainly();
  const [text, setText] = useState('');
  const [looked, setLooked] = useState<{ readonly for: string; readonly found: readonly Found[] }>();
  const link = useAction({
    run: (reference: string) => api.reports.link({ params: { id }, body: { reference } }),
    done: () => say('indicators.report.linked.done'),
    refresh: [['reports'], ['cases']],
    // Said at the field.
    onRefused: () => undefined,
  });
  const search = useAction({
    run: (wanted: string) => api.cases.search({ body: { text: wanted } }),
    onDone: ({ items }, wanted) => setLooked({ for: wanted, found: items }),
    onRefused: () => undefined,
  });
  const error = link.error ?? search.error ?? null;
  const wanted = text.trim();
  const isNobody = looked !== undefined && looked.for === wanted && looked.found.length === 0;
  return (
    <Card title={say('indicators.report.link')}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          link.reset();
          if (wanted !== '') void search.act(wanted);
        }}
      >
        <TextField
          label={say('indicators.report.link.find')}
          hint={say('indicators.report.link.hint')}
          type="search"
          autoComplete="off"
          maxLength={541}
          flaw={error === null ? undefined : plainly(error)}
          value={text}
          onChange={setText}
        />
        <div className="row">
          <Button type="submit" icon="search" disabled={wanted === ''} isBusy={search.isBusy}>
            {say('indicators.report.link.search')}
          </Button>
        </div>
      </form>
      <div role="status" className="indicators-nobody">
        {isNobody ? <p className="muted">{say('indicators.report.link.none')}</p> : null}
        {isNobody && isReference(wanted) ? (
          <Button icon="link" isBusy={link.isBusy} onClick={() => void link.act(wanted)}>
            {say('indicators.report.link.reference', { reference: wanted })}
          </Button>
        ) : null}
      </div>
      {looked === undefined || looked.found.length === 0 ? null : (
        <FoundList found={looked.found} isBusy={link.isBusy} onLink={(reference) => void link.act(reference)} />
      )}
    </Card>
  );
};
