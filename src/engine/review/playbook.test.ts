import { describe, expect, test } from 'vitest';
import { linkSignals } from '../links/signals/index.ts';
import { weights } from '../risk/weights.ts';
import { signals } from '../signals/index.ts';
import { interviewIntro, interviewKit, interviewScale } from './interview.ts';
import { playbook, suggestedBy } from './playbook.ts';
import { tellingWords } from './questions.ts';

const everySignal = [...signals, ...linkSignals];
const accusing = /\b(?:fake|fraud\w*|suspicious|suspect\w*|liar|lying|scam\w*|criminal|spy|north korea\w*|dprk)\b/i;

describe('the interview kit', () => {
  const kit = interviewKit(everySignal.map(({ ask }) => ({ bits: 1, ask })));
  const words = [interviewIntro, ...interviewScale.map(({ says }) => says)].concat(
    interviewKit([]).flatMap(({ text, listenFor, section }) => [text, listenFor, section]),
  );

  test.each(everySignal.map(({ id, ask }) => [id, ask] as const))(
    'says nothing of %s and tells nothing of what is looked at',
    (id, ask) => {
      for (const question of interviewKit([{ bits: 3, ask }])) {
        const text = Object.values(question).join(' ');
        expect(text).not.toContain(id);
        expect(tellingWords(text)).toEqual([]);
        expect(text).not.toMatch(accusing);
      }
    },
  );

  test('holds no word of detection in what everybody is asked', () => {
    for (const text of words) expect([text, tellingWords(text)]).toEqual([text, []]);
  });

  test('asks everybody the same in the same order, and what a case adds stands between in an order of its own', () => {
    const common = interviewKit([]).map(({ id }) => id);
    expect(kit.map(({ id }) => id).filter((id) => common.includes(id))).toEqual(common);
    const added = kit.filter(({ id }) => !common.includes(id));
    expect(added.length).toBe(6);
    expect(added.map(({ text }) => text)).toEqual(added.map(({ text }) => text).sort());
    expect(new Set(kit.map(({ id }) => id)).size).toBe(kit.length);
  });

  test('keeps the name of a question whatever else there is to ask', () => {
    const ask = 'Where did you study?';
    const alone = interviewKit([{ bits: 1, ask }]).find(({ text }) => text === ask);
    const among = interviewKit([
      { bits: 2, ask: 'When did you move?' },
      { bits: 1, ask },
    ]);
    expect(among.find(({ text }) => text === ask)?.id).toBe(alone?.id);
  });
});

describe('the playbook', () => {
  test('has a step for each family that speaks for a look', () => {
    const covered = new Set<string>(playbook.flatMap(({ families }) => families));
    const families = new Set(Object.values(weights).flatMap(({ bits, family }) => (bits > 0 ? [family] : [])));
    expect([...families].filter((family) => !covered.has(family))).toEqual([]);
  });

  test('offers another way to every step and accuses nobody', () => {
    for (const step of playbook) {
      expect(step.accommodation).not.toBe('');
      expect(Object.values(step).join(' ')).not.toMatch(accusing);
    }
  });

  test('is suggested by what speaks for a look only', () => {
    const [step] = playbook;
    if (step === undefined) throw new Error('no step');
    const row = (signal: string, bits: number) => ({ signal, family: 'shared-contact', bits });
    expect(suggestedBy(step, [row('linked-phone', 3), row('linked-email', -1)])).toEqual(['linked-phone']);
  });
});
