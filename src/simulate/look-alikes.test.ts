import { describe, expect, test } from 'vitest';
import { withoutAccents } from './person/name.ts';
import {
  all,
  author,
  connection,
  device,
  formName,
  lastEmployer,
  line,
  mailbox,
  mostSharing,
  network,
  project,
  referee,
  referrer,
  type Sent,
  shingles,
  similarity,
  street,
  summary,
} from './testing/sent.ts';

describe('what honest people share', () => {
  const honest = (archetype: string): readonly Sent[] => all.filter(({ truth }) => truth.archetype === archetype);

  test.each([
    ['honest/household', 'a connection', connection],
    ['honest/household', 'a line', line],
    ['honest/agency', 'the author of the files', author],
    ['honest/agency', 'a mailbox', mailbox],
    ['honest/bootcamp-cohort', 'projects', project],
    ['honest/campus', 'a connection', connection],
    ['honest/public-computer', 'a machine', device],
    ['honest/family-mailbox', 'a mailbox', mailbox],
    ['honest/shared-house', 'a dwelling', street],
    ['honest/dormitory', 'a dwelling', street],
    ['honest/shelter-line', 'a line', line],
    ['honest/same-name-family', 'a name', formName],
    ['honest/namesake', 'a name', formName],
    ['honest/laid-off-team', 'the last employer', lastEmployer],
    ['honest/laid-off-team', 'a referee', referee],
    ['honest/laid-off-team', 'a connection', connection],
    ['honest/company-network', 'a connection', connection],
    ['honest/referred-by-employee', 'who referred them', referrer],
    ['honest/mobile-carrier', 'a connection', connection],
    ['honest/privacy-minded', 'a network', network],
    ['honest/resume-template', 'the first sentence', summary],
    ['honest/self-taught', 'projects', project],
    ['honest/agency', 'the first sentence', summary],
  ] as const)('%s: %s', (archetype, _, read) => {
    expect(mostSharing(honest(archetype), read)).toBeGreaterThanOrEqual(2);
  });

  test('two colleagues name each other as referees', () => {
    const sent = honest('honest/mutual-referees');
    const names = new Map(sent.map((it) => [it.truth.person, it.application.candidate]));
    const vouched = sent.filter(({ application, truth }) =>
      sent.some(
        (other) =>
          other.truth.group === truth.group &&
          other.truth.person !== truth.person &&
          (application.candidate.references ?? []).some(
            (it) => withoutAccents(it.name ?? '') === withoutAccents(names.get(other.truth.person)?.name ?? ''),
          ),
      ),
    );
    expect(vouched.length).toBeGreaterThan(sent.length / 3);
  });

  test('a standard sentence stands in résumés of many unrelated people, operators too', () => {
    const writers = new Map<string, Set<string>>();
    const operators = new Set<string>();
    for (const { application, truth } of all) {
      for (const text of application.resume?.work?.flatMap((job) => job.highlights ?? []) ?? []) {
        writers.set(text, (writers.get(text) ?? new Set()).add(truth.group ?? truth.campaign ?? truth.person));
        if (truth.fraud) operators.add(text);
      }
    }
    const standard = [...writers].filter(([, it]) => it.size >= 10).map(([text]) => text);
    expect(standard.length).toBeGreaterThan(5);
    expect(standard.some((text) => operators.has(text))).toBe(true);
  });

  test('a rewritten résumé is nearer to its first version than to any other', () => {
    const people = new Map<string, Sent[]>();
    for (const sent of honest('honest/re-applicant-rewritten')) {
      if (sent.application.resume === undefined) continue;
      people.set(sent.truth.person, [...(people.get(sent.truth.person) ?? []), sent]);
    }
    const pairs = [...people.values()].flatMap(([one, other]) =>
      one === undefined || other === undefined ? [] : [[shingles(one), shingles(other)] as const],
    );
    expect(pairs.length).toBeGreaterThan(5);
    for (const [one, other] of pairs) {
      const own = similarity(one, other);
      expect(own).toBeGreaterThan(0);
      expect(own).toBeLessThan(0.95);
      for (const [stranger] of pairs) if (stranger !== one) expect(similarity(other, stranger)).toBeLessThan(own);
    }
  });

  test.each(['honest/re-applicant-other-name', 'honest/re-applicant-moved', 'honest/re-applicant-rewritten'])(
    '%s: one person, never more than one of them at a time',
    (archetype) => {
      const groups = new Map<string, Set<string>>();
      for (const { truth } of honest(archetype)) {
        if (truth.group !== null && truth.group !== undefined)
          groups.set(truth.group, (groups.get(truth.group) ?? new Set()).add(truth.person));
      }
      expect(groups.size).toBeGreaterThan(5);
      for (const people of groups.values()) expect(people.size).toBe(1);
    },
  );

  test('people who apply again keep being one person', () => {
    const people = honest('honest/re-applicant').map(({ truth }) => truth.person);
    expect(new Set(people).size).toBeLessThan(people.length);
  });

  test('strangers share no mailbox, line, machine or file', () => {
    const strangers = all.filter(({ truth }) =>
      ['honest/local', 'honest/immigrant', 'honest/returner', 'honest/ats-widget'].includes(truth.archetype),
    );
    for (const read of [mailbox, line, device, (sent: Sent) => sent.application.documents?.[0]?.sha256]) {
      expect(mostSharing(strangers, read)).toBeLessThanOrEqual(1);
    }
  });
});
