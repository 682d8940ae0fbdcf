import { type ReactNode, useMemo } from 'react';
import { inWords } from '../../api/pointers.ts';
import { useTexts } from '../../text/texts.tsx';
import { Facets } from '../../ui/facets.tsx';
import { Card } from '../../ui/layout.tsx';
import { useAddress } from '../address.ts';
import { alike } from './alike.ts';
import { compareTexts } from './compare-texts.ts';
import { Marked } from './marked.tsx';
import type { ComparedField, Comparison } from './use-comparison.ts';

const ways = ['same', 'alike', 'different', 'one-side'] as const;
type Way = (typeof ways)[number];
const signs: Readonly<Record<Way, string>> = { same: '=', alike: '≈', different: '≠', 'one-side': '–' };
const atFirst: readonly Way[] = ['same', 'alike', 'different'];

const Value = ({ text, parts }: { readonly text: string | null; readonly parts: ReactNode }): ReactNode => {
  const say = useTexts(compareTexts);
  return text === null ? <span className="muted">{say('campaigns.compare.absent')}</span> : parts;
};

const Field = ({ field }: { readonly field: ComparedField }): ReactNode => {
  const say = useTexts(compareTexts);
  const { left, right, same } = field;
  const parts = useMemo(() => alike(left ?? '', right ?? ''), [left, right]);
  return (
    <tr data-way={same}>
      <th scope="row">
        <bdi>{inWords(field.field)}</bdi>
        <span className="campaigns-way" data-way={same}>
          <span className="campaigns-way-sign" aria-hidden="true">
            {signs[same]}
          </span>
          {say(`campaigns.compare.is.${same}`)}
        </span>
      </th>
      <td>
        <Value text={left} parts={<Marked parts={parts.left} />} />
      </td>
      <td>
        <Value text={right} parts={<Marked parts={parts.right} />} />
      </td>
    </tr>
  );
};

interface FieldsProps {
  readonly comparison: Comparison;
  /** Names at the head of the columns. */
  readonly left: ReactNode;
  readonly right: ReactNode;
}

/** Every field of both, by how far they agree. */
export const Fields = ({ comparison, left, right }: FieldsProps): ReactNode => {
  const say = useTexts(compareTexts);
  const address = useAddress();
  const wanted = address.get('show');
  const chosen = wanted === null ? atFirst : ways.filter((way) => wanted.split(' ').includes(way));
  const shown = comparison.fields.filter(({ same }) => chosen.includes(same));
  const count = (way: Way): number => comparison.fields.filter(({ same }) => same === way).length;
  return (
    <Card title={say('campaigns.compare.fields')}>
      <div className="row">
        <Facets
          label={say('campaigns.compare.fields.show')}
          facets={ways.map((way) => ({ value: way, says: say(`campaigns.compare.is.${way}`), count: count(way) }))}
          chosen={chosen}
          onChange={(next) => address.set({ show: next.length === 0 ? ' ' : next.join(' ') })}
        />
        <span className="muted small">{say('campaigns.compare.marked')}</span>
      </div>
      {shown.length === 0 ? (
        <p className="muted">{say('campaigns.compare.none')}</p>
      ) : (
        <table className="campaigns-fields">
          <caption className="unseen">{say('campaigns.compare.fields')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('campaigns.compare.field')}</th>
              <th scope="col">{left}</th>
              <th scope="col">{right}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((field) => (
              <Field key={field.field} field={field} />
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
};
