import { describe, expect, test } from 'vitest';
import type { Campaign } from '../engine/contract/campaign.ts';
import { renderCampaigns } from './campaign-list.ts';
import { renderCampaign } from './campaign-page.ts';
import { attackedCampaigns } from './testing/attacks.ts';
import { campaignsAmong } from './testing/links.ts';
import { samplePeople } from './testing/people.ts';
import { linesOf, terminalAttacks, widestLine } from './testing/terminal.ts';

const { campaigns } = campaignsAmong(samplePeople(60), [14, 6, 3]);
const [largest] = campaigns;
if (largest === undefined) throw new Error('no campaign');
const list = (shown: readonly Campaign[], columns = 80): string =>
  renderCampaigns(shown, { columns, colour: 'none', total: 5, people: 31 });
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** A campaign with one text wherever an applicant or a file can put one. */
const saying = (text: string): Campaign => ({
  ...largest,
  id: text,
  formerIds: [text],
  firstSeen: text,
  lastSeen: text,
  growth: [{ week: text, applications: 3 }],
  roles: [{ title: text, applications: 1 }],
  shared: largest.shared.map((it) => ({ ...it, value: text, firstSeen: text, lastSeen: text })),
  strongest: { ...largest.strongest, left: text, right: text },
  members: largest.members.map((it) => ({ ...it, name: text, applications: [text], because: [text] })),
});

describe('the list of campaigns', () => {
  test('gives id, people, applications, dates, growth, shared kinds and decisions', () => {
    const [, , first, second] = linesOf(list(campaigns));
    expect(first).toBe('c-000001      14       17  2026-02-02  2026-03-24  ▂▅·█··▃');
    expect(second).toMatch(/^ {10}shares passage of text \(14\), résumé text \(13\), phone number \(7\), 2/);
  });

  test('says how many there are in all, and that it proves nothing', () => {
    const said = inOneLine(list(campaigns));
    expect(said).toContain('… and 2 campaigns more');
    expect(said).toContain('5 campaigns hold 31 people.');
    expect(said).toContain('a reason to ask, not proof');
  });

  test('of none says so', () => {
    expect(renderCampaigns([], { columns: 80, colour: 'none', total: 0, people: 0 })).toMatch(/^No campaigns/);
  });
});

describe('one campaign in full', () => {
  const shown = renderCampaign(largest, { columns: 80, colour: 'none' });
  const said = inOneLine(shown);

  test('names every member with the reasons, and what would take the person out', () => {
    for (const [index, member] of largest.members.entries()) {
      expect(said).toContain(`${index + 1}. ${member.membership === 'uncertain' ? '? ' : ''}${member.name} · held by`);
      for (const reason of member.because) expect(said).toContain(reason);
    }
    expect(said).toContain('Out if explained: résumé text, phone number');
  });

  test('marks uncertain members and what people decided', () => {
    expect(shown).toMatch(/^ {2}14\. \? /m);
    expect(said).toContain('(? marks 1 uncertain)');
    expect(said).toContain('confirmed by a person');
    expect(said).toContain('cleared by a person');
  });

  test('gives shared values with their rarity, roles, edges, growth and former ids', () => {
    expect(said).toContain('shared by 14 here, nobody else anywhere');
    expect(said).toContain('shared by 7 here, 1 other person anywhere');
    expect(said).toContain('7 Senior Backend Engineer');
    expect(said).toMatch(/strongest .+ \+10\.8 bits: résumé text, phone number, device/);
    expect(said).toMatch(/weakest .+ \+1\.2 bits: network/);
    expect(said).toContain('2026-W06 to 2026-W12');
    expect(said).toContain('Merged from c-000090');
  });

  test('says that a name was erased', () => {
    const members = largest.members.map((it) => ({ ...it, name: null }));
    expect(renderCampaign({ ...largest, members }, { columns: 80, colour: 'none' })).toContain('name erased');
  });
});

describe.each([
  ['the list', (campaign: Campaign, columns: number) => list([campaign], columns)],
  ['the page', (campaign: Campaign, columns: number) => renderCampaign(campaign, { columns, colour: 'none' })],
])('%s', (_, render) => {
  test.each([50, 64, 80, 110])('keeps to %i columns, whatever an applicant types', (columns) => {
    for (const campaign of [...campaigns, ...terminalAttacks.map(saying), ...attackedCampaigns]) {
      const shown = render(campaign, columns);
      expect(widestLine(shown)).toBeLessThanOrEqual(columns);
      expect(shown).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
    }
  });

  test('accuses nobody', () => {
    expect(render(largest, 80)).not.toMatch(
      /\b(?:fake|fraud\w*|suspicious|suspect\w*|liar|scam\w*|impostor|guilty)\b/i,
    );
  });
});
