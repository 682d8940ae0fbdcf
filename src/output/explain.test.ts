import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EvidenceRow } from '../engine/contract/result.ts';
import { renderExplanation } from './explain.ts';
import { campaignsAmong, linkOf, tieOf } from './testing/links.ts';
import { resultOf, samplePeople } from './testing/people.ts';
import { linesOf, terminalAttacks, widestLine } from './testing/terminal.ts';

const row = (bits: number, index = 0): EvidenceRow => ({
  signal: `signal-${index}`,
  family: 'family',
  bits,
  says: `Field ${index} differs from the form`,
  fields: [`/resume/work/${index}`],
  innocent: ['A typing error'],
  ask: `What about ${index}?`,
  strength: 1,
});
const explain = (evidence: readonly EvidenceRow[]): string =>
  renderExplanation(
    { result: resultOf('app-1', evidence), name: 'Avery Sample', job: 'Clerk', receivedAt: '2026-10-02T09:30:00Z' },
    { columns: 80, colour: 'none' },
  );

interface Step {
  readonly label: string;
  readonly bits: number;
  readonly start: number;
  readonly length: number;
}

/** Reads the waterfall back from what is shown. */
const stepsShown = (shown: string): readonly Step[] =>
  linesOf(shown).flatMap((line) => {
    const parts = /^(\S.{32}) {2,}([+−]?\d+\.\d\d)(?: {2}( *)([█░]*))?$/.exec(line);
    if (parts === null) return [];
    const [, label = '', bits = '', indent = '', bar = ''] = parts;
    return [
      {
        label: label.trim(),
        bits: Math.round(Number(bits.replace('−', '-')) * 100),
        start: indent.length,
        length: bar.length,
      },
    ];
  });

const weights = fc.array(fc.double({ min: -6, max: 8, noNaN: true }), { minLength: 1, maxLength: 15 });

describe('the explanation', () => {
  test('shows numbers that add up to the total it shows', () => {
    fc.assert(
      fc.property(weights, (bits) => {
        const steps = stepsShown(explain(bits.map(row)));
        expect(steps).toHaveLength(bits.length + 2);
        expect(steps.at(-1)?.label).toBe('Total');
        expect(steps.slice(0, -1).reduce((sum, step) => sum + step.bits, 0)).toBe(steps.at(-1)?.bits);
      }),
      { seed: 8, numRuns: 200 },
    );
  });

  test('never draws a shorter bar for a heavier reason', () => {
    fc.assert(
      fc.property(weights, (bits) => {
        const steps = [...stepsShown(explain(bits.map(row)))].sort((a, b) => Math.abs(a.bits) - Math.abs(b.bits));
        const lengths = steps.map((step) => step.length);
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      }),
      { seed: 9, numRuns: 200 },
    );
  });

  test('starts every bar where the one before it ended, within a cell', () => {
    const steps = stepsShown(explain([row(4, 1), row(3, 2), row(2, 3)]));
    for (const [index, step] of steps.slice(1, 3).entries()) {
      const next = steps[index + 2];
      expect(Math.abs(step.start + step.length - (next?.start ?? Number.NaN))).toBeLessThanOrEqual(1);
    }
  });

  test('draws what raises and what lowers differently without colour', () => {
    const shown = explain([row(4, 1), row(-2, 2)]);
    expect(shown).toMatch(/signal 1 +\+4\.00 +█+$/m);
    expect(shown).toMatch(/signal 2 +−2\.00 +░+$/m);
  });

  test('gives chance, interval, innocent reasons, fields, questions and what was not run', () => {
    const [first] = samplePeople(50);
    if (first === undefined) throw new Error('no sample');
    const [strongest] = first.result.evidence;
    const notRun = [{ signal: 'ip-kind', missing: ['reference:ipKinds'] }];
    const shown = renderExplanation(
      { ...first, result: { ...first.result, coverage: { ran: 66, of: 67, notRun } } },
      { columns: 100, colour: 'none' },
    );
    const said = shown.replace(/\s+/g, ' ');
    expect(said).toMatch(/Chance that the identity is misrepresented: .+%, (?:about|all but) /);
    expect(said).toMatch(/The 90% interval runs from .+% to .+%\./);
    expect(said).toContain('66 of 67 checks ran.');
    expect(shown).toContain(`Innocent reasons: ${strongest?.innocent[0]}`);
    expect(shown).toContain(`Found in ${strongest?.fields.join(', ')}`);
    expect(said).toContain(`1. ${strongest?.ask}`);
    expect(shown).toContain('1  No reference table: ipKinds (ip kind)');
  });

  test('asks nothing about what lowers the score', () => {
    expect(explain([row(-2, 4)])).not.toContain('What about 4?');
  });

  test('keeps what has no weight apart', () => {
    const shown = explain([row(0, 1), row(2, 2)]);
    expect(shown.slice(shown.indexOf('Noted, without weight'))).toContain('Field 1 differs');
  });

  test('says whom the application is linked to, by what, and whether that counts', () => {
    const ties = [
      tieOf('phone', '+1 202 555 0143', { people: 4, bits: 4.6 }),
      tieOf('network', '192.0.2.0/24', { people: 412, bits: 0, explained: 'allowed' }),
    ];
    const result = {
      ...resultOf('app-1', []),
      links: [linkOf('app-2', ties, { decided: 'fraud' }), linkOf('app-3', ties, { relation: 'same-person' })],
      linksLeftOut: 3,
    };
    const ranked = { result, name: 'Avery Sample', job: undefined, receivedAt: '' };
    const said = renderExplanation(ranked, {
      columns: 80,
      colour: 'none',
      names: new Map([['app-2', 'Jordan Example']]),
    }).replace(/\s+/g, ' ');
    expect(said).toContain('Linked applications: 2 of 5');
    expect(said).toContain(
      '+4.6 Jordan Example (app-2) · by phone number · different people (chance that they are one: 1.4%) · confirmed by a person',
    );
    expect(said).toContain(
      '+4.6 phone number: +1 202 555 0143 · exact · is shared by 4 people · 2026-02-02 to 2026-03-04',
    );
    expect(said).toContain('– network: 192.0.2.0/24 · exact · is shared by 412 people');
    expect(said).toContain('not counted: it is on the allow-list');
    expect(said).toContain('app-3 · by phone number · the same person, applying again');
  });

  test('says which campaign holds the person, how firmly, and how large it is', () => {
    const { campaigns, people } = campaignsAmong(samplePeople(20), [6]);
    const [campaign] = campaigns;
    const last = people[5];
    if (campaign === undefined || last === undefined) throw new Error('no campaign');
    const shown = (known: typeof campaign | undefined) =>
      renderExplanation(last, { columns: 80, colour: 'none', campaign: known }).replace(/\s+/g, ' ');
    expect(shown(campaign)).toContain(
      'Campaign c-000001: uncertain member, held by +1.2 bits; 6 people and 7 applications, 2026-02-02 to 2026-03-24.',
    );
    expect(shown(undefined)).toContain('Campaign c-000001: uncertain member, held by +1.2 bits. gatehouse campaigns');
    expect(explain([row(2)])).not.toContain('ampaign');
  });

  test.each([50, 80, 110])('keeps to %i columns, whatever an applicant types', (columns) => {
    for (const text of terminalAttacks) {
      const evidence = {
        signal: text,
        family: text,
        bits: 2,
        says: text,
        fields: [text, text],
        innocent: [text],
        ask: text,
        strength: 1,
      };
      const result = {
        ...resultOf(text, [evidence], [{ signal: text, missing: [text] }]),
        links: [linkOf(text, [tieOf('email', text, { level: text, firstSeen: text, lastSeen: text })])],
        campaign: { id: text, membership: 'uncertain' as const, bits: 1 },
      };
      for (const colour of ['none', 'ansi'] as const) {
        const shown = renderExplanation({ result, name: text, job: text, receivedAt: text }, { columns, colour });
        expect(widestLine(shown)).toBeLessThanOrEqual(columns);
        expect(shown.replace(/\x1b\[(?:1|2|22|33|36|39|1;33|22;39)m/g, '')).not.toMatch(
          /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/,
        );
      }
    }
  });
});
