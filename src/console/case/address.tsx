import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Popover } from '../ui/menu.tsx';
import { caseTexts } from './texts.ts';

/** The address when a browser may open it; nothing for `javascript:` and whatever else is no page. */
const pageOf = (url: string): string | undefined => {
  const parsed = URL.parse(/^[a-z][a-z\d+.-]*:/i.test(url) ? url : `https://${url}`);
  return parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed.href : undefined;
};

/**
 * An address that an applicant typed. It is text; behind a button it can be copied, or opened by whoever has read where
 * it leads. The page that it leads to is not told from where.
 */
export const Address = ({ url }: { readonly url: string }): ReactNode => {
  const say = useTexts(caseTexts);
  const page = pageOf(url);
  return (
    <span className="received-address">
      <bdi>{url}</bdi>
      {page === undefined ? null : (
        <Popover
          title={say('case.address')}
          trigger={
            <Button kind="quiet" size="small" data-shape="square" aria-label={say('case.address.open', { url })}>
              <Icon name="external" size={14} />
            </Button>
          }
        >
          <div className="stack">
            <code>{page}</code>
            <p className="muted small">{say('case.address.lead')}</p>
            <div className="row">
              <a className="button" href={page} target="_blank" rel="noopener noreferrer nofollow">
                {say('case.address.go')}
              </a>
              <CopyButton text={url} />
            </div>
          </div>
        </Popover>
      )}
    </span>
  );
};
