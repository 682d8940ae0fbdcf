import type { ReactNode } from 'react';
import type { Document } from '../../engine/contract/application.ts';
import { useTexts } from '../text/texts.tsx';
import { filesTexts } from './files-texts.ts';
import { Place, Typed } from './place.tsx';
import { Line } from './received-line.tsx';
import { caseTexts } from './texts.ts';

const about = ['author', 'creator', 'producer', 'created', 'modified', 'title', 'language'] as const;

const OneDocument = ({ at, document }: { readonly at: string; readonly document: Document }): ReactNode => {
  const say = useTexts(caseTexts);
  const sayOfFiles = useTexts(filesTexts);
  const { metadata, text, hiddenText = [], filename, mediaType } = document;
  return (
    <Place at={at} className="received-entry">
      <p className="received-words">
        <Typed at={`${at}/filename`} text={filename} />
        <Typed at={`${at}/mediaType`} text={mediaType} />
      </p>
      {metadata === undefined ? null : (
        <dl className="received-lines">
          {about.map((name) =>
            metadata[name] === undefined ? null : (
              <Line key={name} says={say(`case.document.${name}`)}>
                <Typed at={`${at}/metadata/${name}`} text={metadata[name]} />
              </Line>
            ),
          )}
        </dl>
      )}
      {hiddenText.length === 0 ? null : (
        <Place at={`${at}/hiddenText`} isWhole>
          <p className="small">{say('case.document.hidden', { count: hiddenText.length })}</p>
          <ul className="received-highlights">
            {hiddenText.map((hidden, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they do not move.
              <li key={index}>
                <span className="muted">{sayOfFiles(`case.hidden.${hidden.how}`)}</span> <bdi>{hidden.text}</bdi>
              </li>
            ))}
          </ul>
        </Place>
      )}
      {text === undefined || text.trim() === '' ? null : (
        <Place at={`${at}/text`}>
          <details>
            <summary>{say('case.document.text')}</summary>
            <p className="received-text">
              <bdi>{text}</bdi>
            </p>
          </details>
        </Place>
      )}
    </Place>
  );
};

/** Files that came with the application: what they say of themselves and what they hold. */
export const Documents = ({ documents }: { readonly documents: readonly Document[] }): ReactNode => {
  const say = useTexts(caseTexts);
  return (
    <Place at="/documents" as="section" className="received-part">
      <h3>{say('case.received.documents')}</h3>
      {documents.map((document, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they do not move.
        <OneDocument key={index} at={`/documents/${index}`} document={document} />
      ))}
    </Place>
  );
};
