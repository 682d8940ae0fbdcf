import { describe, expect, test } from 'vitest';
import { renderClosing } from './closing.ts';
import { linkSummaryOf } from './testing/links.ts';
import { samplePeople, summaryOf } from './testing/people.ts';
import { linesOf, terminalAttacks, widestLine } from './testing/terminal.ts';

const people = samplePeople(50);
const closing = (changes: Parameters<typeof summaryOf>[1], columns = 80): string =>
  renderClosing(summaryOf(people, changes), { columns, colour: 'none' });

describe('what a run says of links at its end', () => {
  test('nothing, when applications were not compared', () => {
    expect(closing({})).not.toMatch(/campaign|link/);
  });

  test('counts links, campaigns and what was too common', () => {
    const lines = linesOf(closing({ links: linkSummaryOf() }, 100));
    expect(lines).toContain('212 applications have 1,480 links to others.');
    expect(lines).toContain('3 campaigns hold 43 people, the largest 24.');
    expect(lines).toContain('2 values were shared by too many applications to compare them all.');
    expect(lines.join(' ')).toContain('Too common to link anybody: network 192.0.2.0/24 (412 people), passage of text');
    expect(lines).toContain('gatehouse campaigns RESULTS lists the campaigns and who is in them.');
  });

  test.each([
    [{ campaigns: 0 }, 'No campaign was found.'],
    [{ campaigns: 1, peopleInCampaigns: 2 }, '1 campaign holds 2 people.'],
    [{ links: 0 }, 'No application shares anything with another that counts.'],
    [{ linkedApplications: 1, links: 1 }, '1 application has 1 link to others.'],
    [{ overflowing: 1 }, '1 value was shared by too many applications to compare them all.'],
    [{ decisions: { used: 41 } }, '41 decisions by people were used.'],
    [
      { hindsight: { changed: 3, up: 2, down: 1 } },
      '3 applications changed band because of later information: 2 up, 1 down.',
    ],
    [
      { challenger: { changedBand: 2, up: 2, down: 0 } },
      'By the challenger’s weights 2 applications would change band: 2 up, 0 down.',
    ],
  ])('with %j it says: %s', (changes, says) => {
    expect(closing({ links: linkSummaryOf(changes) }, 100)).toContain(says);
  });

  test('does not send the reader to campaigns that are not there', () => {
    expect(closing({ links: linkSummaryOf({ campaigns: 0 }) })).not.toContain('gatehouse campaigns');
  });

  test('keeps to its columns, whatever an applicant types', () => {
    const commonValues = terminalAttacks.map((value) => ({ kind: 'email' as const, value, people: 50 }));
    for (let from = 0; from < commonValues.length; from += 3) {
      const shown = closing({ links: linkSummaryOf({ commonValues: commonValues.slice(from) }) });
      expect(widestLine(shown)).toBeLessThanOrEqual(80);
      expect(shown).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
    }
  });
});
