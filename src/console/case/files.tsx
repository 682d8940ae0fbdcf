import './files.css';
import { type ReactNode, useRef, useState } from 'react';
import type { FullCase } from '../api/case.ts';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/layout.tsx';
import { Empty } from '../ui/states.tsx';
import { Time } from '../ui/time.tsx';
import { FileView } from './file-view.tsx';
import { filesTexts } from './files-texts.ts';
import { useAttach, useSaveAttachment } from './use-files.ts';

type Attachment = FullCase['attachments'][number];

const KILO = 1024;

const Entry = ({ id, it, isShown, onShow }: EntryProps): ReactNode => {
  const say = useTexts(filesTexts);
  const format = useFormat();
  const save = useSaveAttachment(id);
  const name = it.name ?? say('case.file.unnamed');
  return (
    <li className="case-file" data-shown={isShown || undefined}>
      <div>
        <strong>
          <bdi>{name}</bdi>
        </strong>{' '}
        <Badge>{say(`case.file.${it.origin}`)}</Badge>
        <p className="muted small">
          {it.mediaType} · {say('case.file.size', { size: format.number(Math.ceil(it.size / KILO)) })} · {it.by.name},{' '}
          <Time at={it.at} />
        </p>
        <p className="muted small">
          SHA-256 <code>{it.sha256}</code>
        </p>
      </div>
      <div className="row">
        <Button size="small" icon="eye" aria-expanded={isShown} onClick={onShow}>
          {say(isShown ? 'case.file.close' : 'case.file.show')}
        </Button>
        <Button size="small" icon="down" isBusy={save.isBusy} onClick={() => void save.act(it)}>
          {say('case.file.save')}
        </Button>
      </div>
      {isShown ? <FileView id={id} file={it.id} name={name} /> : null}
    </li>
  );
};

interface EntryProps {
  readonly id: string;
  readonly it: Attachment;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

/** Files that came with the application or that colleagues put here; looked at as pictures and text only. */
export const Files = ({ full, mayAdd }: { readonly full: FullCase; readonly mayAdd: boolean }): ReactNode => {
  const say = useTexts(filesTexts);
  const { id, attachments } = full;
  const [shown, setShown] = useState<string | undefined>(attachments.length === 1 ? attachments[0]?.id : undefined);
  const field = useRef<HTMLInputElement>(null);
  const attach = useAttach(id);
  const add = mayAdd ? (
    <>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={say('case.file.add')}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen !== undefined) void attach.act(chosen);
          target.value = '';
        }}
      />
      <Button icon="add" isBusy={attach.isBusy} onClick={() => field.current?.click()}>
        {say('case.file.add')}
      </Button>
    </>
  ) : null;
  return (
    <Card title={say('case.files')} actions={add}>
      {attachments.length === 0 ? (
        <Empty title={say('case.files.none')}>{say('case.files.none.lead')}</Empty>
      ) : (
        <ul className="case-files">
          {attachments.map((it) => (
            <Entry
              key={it.id}
              id={id}
              it={it}
              isShown={shown === it.id}
              onShow={() => setShown(shown === it.id ? undefined : it.id)}
            />
          ))}
        </ul>
      )}
    </Card>
  );
};
