import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { queueTexts } from './texts.ts';

const columns = ['choose', 'level', 'who', 'why', 'known', 'due', 'acts'] as const;
/** Of those who work on cases. Their cells say what they are; a word above would only take room. */
const ofWorkers: ReadonlySet<string> = new Set(['choose', 'acts']);

/** Headings of the list; read out only, where cases are cards. */
export const TableHead = ({ isWorker }: { readonly isWorker: boolean }): ReactNode => {
  const say = useTexts(queueTexts);
  return (
    <thead>
      <tr aria-rowindex={1} data-worker={isWorker || undefined}>
        {columns.map((column) =>
          !isWorker && ofWorkers.has(column) ? null : (
            <th key={column} scope="col" className={`queue-${column}`}>
              <span className={ofWorkers.has(column) ? 'unseen' : undefined}>{say(`queue.head.${column}`)}</span>
            </th>
          ),
        )}
      </tr>
    </thead>
  );
};
