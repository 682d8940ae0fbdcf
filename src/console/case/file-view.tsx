import { type ReactNode, useState } from 'react';
import type { Answer, Api } from '../api/client.ts';
import { useTexts } from '../text/texts.tsx';
import { Loaded } from '../ui/states.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { filesTexts } from './files-texts.ts';
import { pictureOf, useFileText } from './use-files.ts';

type Text = Answer<Api['cases']['attachmentText']>;

/** Pages that the service draws. */
const MOST_PAGES = 30;

interface FileProps {
  readonly id: string;
  readonly file: string;
  readonly name: string;
}

const Page = ({
  id,
  file,
  name,
  page,
  pages,
}: FileProps & { readonly page: number; readonly pages: number }): ReactNode => {
  const say = useTexts(filesTexts);
  const [isBroken, setBroken] = useState(false);
  const label = say('case.file.page', { page, pages, name });
  if (isBroken) return <p className="muted">{say('case.file.unseen', { page })}</p>;
  return (
    <img
      className="case-page"
      src={pictureOf(id, file, page)}
      alt={label}
      loading="lazy"
      onError={() => setBroken(true)}
    />
  );
};

const Pages = ({ pages, ...file }: FileProps & { readonly pages: number }): ReactNode => {
  const say = useTexts(filesTexts);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached without a pointer.
    <section className="case-pages" aria-label={say('case.file.pages')} tabIndex={0}>
      {Array.from({ length: Math.min(pages, MOST_PAGES) }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages do not move.
        <Page key={index} {...file} page={index + 1} pages={pages} />
      ))}
      {pages > MOST_PAGES ? <p className="muted">{say('case.file.more', { pages: MOST_PAGES })}</p> : null}
    </section>
  );
};

const Words = ({ text }: { readonly text: Text }): ReactNode => {
  const say = useTexts(filesTexts);
  return (
    <div className="stack">
      {text.notes.length === 0 ? null : <p className="muted small">{text.notes.join(' ')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached without a pointer. */}
      <pre className="case-text" tabIndex={0}>
        <bdi>{text.text.trim() === '' ? say('case.file.wordless') : text.text}</bdi>
      </pre>
    </div>
  );
};

const Hidden = ({ text }: { readonly text: Text }): ReactNode => {
  const say = useTexts(filesTexts);
  return (
    <ul className="case-list">
      {text.hidden.map(({ text: hidden, how }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they do not move.
        <li key={index}>
          <span className="muted">{say(`case.hidden.${how}`)}</span> <bdi>{hidden}</bdi>
        </li>
      ))}
    </ul>
  );
};

const Links = ({ text }: { readonly text: Text }): ReactNode => (
  <ul className="case-list">
    {[...new Set(text.links)].map((link) => (
      <li key={link}>
        <code>
          <bdi>{link}</bdi>
        </code>
      </li>
    ))}
  </ul>
);

type Side = 'pages' | 'text' | 'hidden' | 'links';

const Shown = ({ text, ...file }: FileProps & { readonly text: Text }): ReactNode => {
  const say = useTexts(filesTexts);
  const isPdf = text.mediaType === 'application/pdf';
  const [side, setSide] = useState<Side>(isPdf ? 'pages' : 'text');
  const tabs = [
    ...(isPdf
      ? [
          {
            value: 'pages',
            says: say('case.file.pages'),
            count: text.pages,
            show: () => <Pages {...file} pages={text.pages} />,
          } as const,
        ]
      : []),
    { value: 'text', says: say('case.file.text'), show: () => <Words text={text} /> } as const,
    ...(text.hidden.length === 0
      ? []
      : [
          {
            value: 'hidden',
            says: say('case.file.hidden'),
            count: text.hidden.length,
            show: () => <Hidden text={text} />,
          } as const,
        ]),
    ...(text.links.length === 0
      ? []
      : [
          {
            value: 'links',
            says: say('case.file.links'),
            count: text.links.length,
            show: () => <Links text={text} />,
          } as const,
        ]),
  ];
  return <Tabs<Side> label={file.name} tabs={tabs} value={side} onChange={setSide} />;
};

/** A file as pictures of its pages and as text, in which nothing acts. */
export const FileView = (file: FileProps): ReactNode => {
  const text = useFileText(file.id, file.file);
  return (
    <div className="case-file-view">
      <Loaded query={text}>{(read) => <Shown {...file} text={read} />}</Loaded>
    </div>
  );
};
