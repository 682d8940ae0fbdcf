import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { useAction } from '../api/action.ts';
import type { Answer, Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Stat, Stats } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field, TextField } from '../ui/field.tsx';
import { usePlainly } from '../ui/problem.ts';
import { Table } from '../ui/table.tsx';
import { indicatorsTexts } from './texts.ts';

type Imported = Answer<Api['indicators']['import']>;

/** Bytes of the largest file that the service takes. */
const LARGEST = 8_000_000;

/** What became of a file: each line that is no indicator is named. */
const Outcome = ({ imported: { added, known, rejected, run } }: { readonly imported: Imported }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const format = useFormat();
  return (
    <div className="stack" role="status">
      <Stats>
        <Stat label={say('indicators.imported.added')} value={format.number(added.length)} />
        <Stat label={say('indicators.imported.known')} value={format.number(known)} />
        <Stat label={say('indicators.imported.rejected')} value={format.number(rejected.length)} />
      </Stats>
      {run === null ? null : (
        <p>
          {say('indicators.imported.run')}{' '}
          <Link href={`/retro/${encodeURIComponent(run)}`}>{say('indicators.imported.watch')}</Link>
        </p>
      )}
      {rejected.length === 0 ? null : (
        <Table
          label={say('indicators.imported.rejected')}
          rows={rejected.toSorted((one, other) => one.line - other.line)}
          keyOf={({ line, field, reason }) => `${line} ${field} ${reason}`}
          columns={[
            { head: say('indicators.rejected.line'), cell: ({ line }) => line, isName: true, isNumber: true },
            {
              head: say('indicators.rejected.field'),
              cell: ({ field }) =>
                field === '' ? say('indicators.rejected.whole') : <code className="indicators-field">{field}</code>,
            },
            { head: say('indicators.rejected.reason'), cell: ({ reason }) => reason },
          ]}
        />
      )}
    </div>
  );
};

/** A file of indicators: lines that are none are shown, the others count. */
export const ImportDialog = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const api = useApi();
  const plainly = usePlainly();
  const [file, setFile] = useState<File>();
  const [source, setSource] = useState('');
  const [imported, setImported] = useState<Imported>();
  const isTooLarge = (file?.size ?? 0) > LARGEST;
  const { act, isBusy, error } = useAction({
    run: async (chosen: File) =>
      api.indicators.import({ query: { source: source.trim() }, bytes: new Uint8Array(await chosen.arrayBuffer()) }),
    refresh: [['indicators'], ['retro']],
    onDone: setImported,
    // Said beside the file.
    onRefused: () => undefined,
  });
  const refused = error === null || error === undefined ? undefined : plainly(error);
  const isReady = file !== undefined && !isTooLarge && source.trim() !== '';
  const buttons =
    imported === undefined ? (
      <>
        <Button onClick={onClose}>{say('indicators.cancel')}</Button>
        <Button
          kind="first"
          disabled={!isReady}
          isBusy={isBusy}
          onClick={() => {
            if (file !== undefined) void act(file);
          }}
        >
          {say('indicators.import.act')}
        </Button>
      </>
    ) : (
      <Button kind="first" onClick={onClose}>
        {say('indicators.import.close')}
      </Button>
    );
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={say('indicators.import')}
      lead={say('indicators.import.lead')}
      buttons={buttons}
      size="wide"
    >
      {imported === undefined ? (
        <div className="stack">
          <TextField
            label={say('indicators.head.source')}
            hint={say('indicators.import.source.hint')}
            isRequired
            maxLength={200}
            autoComplete="off"
            value={source}
            onChange={setSource}
          />
          <Field
            label={say('indicators.import.file')}
            hint={say('indicators.import.file.hint')}
            isRequired
            flaw={isTooLarge ? say('indicators.import.large') : refused}
            control={(wired) => (
              <input
                {...wired}
                type="file"
                className="control"
                accept=".csv,.jsonl,.ndjson,text/csv,application/x-ndjson"
                onChange={(event) => setFile(event.target.files?.[0])}
              />
            )}
          />
        </div>
      ) : (
        <Outcome imported={imported} />
      )}
    </Dialog>
  );
};
