import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { indicatorsTexts } from './texts.ts';

interface MoreProps {
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
}

/** Asks for the next page of a list that has one. */
export const More = ({ query }: MoreProps): ReactNode => {
  const say = useTexts(indicatorsTexts);
  if (!query.hasNextPage) return null;
  return (
    <div>
      <Button isBusy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {say('indicators.more')}
      </Button>
    </div>
  );
};
