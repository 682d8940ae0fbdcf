import './comparison.css';
import { type ReactNode, useMemo } from 'react';
import { inWords } from '../../api/pointers.ts';
import { useTexts } from '../../text/texts.tsx';
import { Facets } from '../../ui/facets.tsx';
import { alike } from './alike.ts';
import { Marked } from './marked.tsx';
import { comparisonTexts } from './texts.ts';
import type { ComparedField, Comparison } from './use-comparison.ts';
import { type Telling, tells, type Way, waysBy } from './ways.ts';

const signs: Readonly<Record<Way, string>> = { same: '=', alike: '≈', different: '≠', 'one-side': '–' };

const Value = ({ text, parts }: { readonly text: string | null; readonly parts: ReactNode }): ReactNode => {
  const say = useTexts(comparisonTexts);
  return text === null ? <span className="muted">{say('shell.comparison.absent')}</span> : parts;
};

const Field = ({ field, telling }: { readonly field: ComparedField; readonly telling: Telling }): ReactNode => {
  const say = useTexts(comparisonTexts);
  const { left, right, same } = field;
  const parts = useMemo(() => alike(left ?? '', right ?? ''), [left, right]);
  return (
    <tr data-way={same} data-tells={tells(same, telling) || undefined}>
      <th scope="row">
        <bdi>{inWords(field.field)}</bdi>
        <span className="comparison-way">
          <span className="comparison-way-sign" aria-hidden="true">
            {signs[same]}
          </span>
          {say(`shell.comparison.is.${same}`)}
        </span>
      </th>
      <td>
        <Value text={left} parts={<Marked parts={parts.left} telling={telling} />} />
      </td>
      <td>
        <Value text={right} parts={<Marked parts={parts.right} telling={telling} />} />
      </td>
    </tr>
  );
};

interface ComparedFieldsProps {
  readonly comparison: Comparison;
  /** Heads of the columns. */
  readonly left: ReactNode;
  readonly right: ReactNode;
  readonly telling: Telling;
  /** Ways to agree that are shown. */
  readonly chosen: readonly Way[];
  readonly onChoose: (ways: readonly Way[]) => void;
}

/** Fields of both beside each other, what tells most first. */
export const ComparedFields = (props: ComparedFieldsProps): ReactNode => {
  const { comparison, left, right, telling, chosen, onChoose } = props;
  const say = useTexts(comparisonTexts);
  const ways = waysBy[telling];
  const of = (way: Way): readonly ComparedField[] => comparison.fields.filter(({ same }) => same === way);
  const shown = ways.filter((way) => chosen.includes(way)).flatMap(of);
  return (
    <div className="stack">
      <div className="row">
        <Facets
          label={say('shell.comparison.show')}
          facets={ways.map((way) => ({ value: way, says: say(`shell.comparison.is.${way}`), count: of(way).length }))}
          chosen={chosen}
          onChange={onChoose}
        />
        <span className="muted small">{say(`shell.comparison.marked.${telling}`)}</span>
      </div>
      {shown.length === 0 ? (
        <p className="muted">{say('shell.comparison.none')}</p>
      ) : (
        <table className="comparison-fields">
          <caption className="unseen">{say('shell.comparison.fields')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('shell.comparison.field')}</th>
              <th scope="col">{left}</th>
              <th scope="col">{right}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((field) => (
              <Field key={field.field} field={field} telling={telling} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
};
