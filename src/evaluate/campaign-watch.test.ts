import { expect, test } from 'vitest';
import { createCampaignWatch } from './campaign-watch.ts';
import { hindsightRows } from './hindsight.ts';
import { watchedFigures } from './merge.ts';
import { row } from './testing/rows.ts';

const member = { id: 'c1', membership: 'member', bits: 8 } as const;

const watched = () => {
  const watch = createCampaignWatch();
  watch.see(row({ fraud: true, applicationId: 'f1', campaign: 'A', position: 'first' }));
  watch.see(row({ fraud: true, applicationId: 'f2', campaign: 'A', band: 'review', membership: member }));
  watch.see(row({ fraud: true, applicationId: 'f3', campaign: 'A', band: 'review', membership: member }));
  watch.see(row({ fraud: false, applicationId: 'h4', membership: { ...member, membership: 'uncertain' } }));
  watch.see(row({ fraud: false, applicationId: 'h5' }));
  return watch;
};

test('results name the campaign of those who came when it was known', () => {
  const watch = watched();
  expect(watch.named()).toEqual([
    {
      id: 'c1',
      members: [
        { applicationId: 'f2', membership: 'member' },
        { applicationId: 'f3', membership: 'member' },
        { applicationId: 'h4', membership: 'uncertain' },
      ],
    },
  ]);
  const figures = watchedFigures([watch.finish(watch.named())]);
  expect(figures?.campaigns.applications.recall).toMatchObject({ hits: 1, of: 3 });
});

test('at the end the first application stands in the campaign, too', () => {
  const ends = ['f1', 'f2', 'f3'].map((applicationId) => ({ applicationId, membership: 'member' as const }));
  const { campaigns, hindsight } = watched().finish([{ id: 'c1', members: ends }]);
  expect(campaigns.applications).toEqual({ both: 3, found: 3, real: 3 });
  const [fraud, first, honest] = hindsightRows(hindsight);
  expect(fraud?.joinedAtArrival).toMatchObject({ hits: 2, of: 3 });
  expect(fraud?.joinedAtEnd).toMatchObject({ hits: 3, of: 3 });
  expect(first?.clearThenJoined).toMatchObject({ hits: 1, of: 1 });
  expect(honest?.clearThenJoined).toMatchObject({ hits: 0, of: 2 });
});

test('a person alone with several applications has not turned up beside anybody', () => {
  const watch = createCampaignWatch();
  for (const applicationId of ['h1', 'h2']) watch.see(row({ fraud: false, applicationId, person: 'p' }));
  const alone = ['h1', 'h2'].map((applicationId) => ({ applicationId, membership: 'member' as const }));
  const [, , honest] = hindsightRows(watch.finish([{ id: 'c', members: alone }]).hindsight);
  expect(honest?.joinedAtEnd.hits).toBe(0);
});

test('without campaigns there are no figures', () => {
  expect(watchedFigures([])).toBeUndefined();
});
