import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useSession } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Empty, Loaded } from '../ui/states.tsx';
import { AllowTable } from './allow-table.tsx';
import { policyTexts } from './texts.ts';
import { useInForce } from './use-in-force.ts';

/** Values that explain themselves. Leads change them as they change anything else: by a draft that is tried first. */
export const AllowListTab = (): ReactNode => {
  const say = useTexts(policyTexts);
  const { has } = useSession();
  const query = useInForce();
  const add = has('lead') ? (
    <Link href="/policy/new?allow=1" className="button">
      {say('policy.allow.add')}
    </Link>
  ) : undefined;
  return (
    <Loaded query={query}>
      {({ allow }) =>
        allow.length === 0 ? (
          <Empty icon="check" title={say('policy.allow.none')} action={add}>
            {say('policy.allow.none.hint')}
          </Empty>
        ) : (
          <div className="stack">
            <div className="row" data-spread>
              <p className="muted">{say('policy.allow.hint')}</p>
              {add}
            </div>
            <AllowTable entries={allow} />
          </div>
        )
      }
    </Loaded>
  );
};
