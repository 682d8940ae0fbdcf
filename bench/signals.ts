import { readFileSync } from 'node:fs';
import { Engine } from 'json-rules-engine';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { readClaims } from '../src/engine/intake/claims.ts';
import { readSubmission } from '../src/engine/intake/submission.ts';
import type { Stated } from '../src/engine/model.ts';
import { assess, type Weighed } from '../src/engine/risk/assess.ts';
import { weightOf } from '../src/engine/risk/weights.ts';
import { signals } from '../src/engine/signals/index.ts';
import { createReader } from '../src/engine/signals/read.ts';
import type { Signal } from '../src/engine/signals/signal.ts';
import { loadTables } from '../src/reference/load.ts';
import { corpusOf } from './corpus.ts';
import { rate, report, shown } from './time.ts';

const { tables } = await loadTables(undefined);
const { path } = await corpusOf(2_000);
const texts = readFileSync(path, 'utf8').trim().split('\n');
const applications = texts.flatMap((text) => {
  const submission = readSubmission(JSON.parse(text));
  return submission.ok ? [submission.application] : [];
});
const claims: Stated[] = applications.map((application) => readClaims(application, tables));

const all: readonly Signal[] = signals;
const read = createReader(all, tables);
const ours = rate(claims, (stated) => {
  const seen: Weighed[] = [];
  for (const { signal, evidence: rows } of read(stated).seen) {
    const weight = weightOf(signal);
    if (weight !== undefined) for (const evidence of rows) seen.push({ signal, evidence, weight });
  }
  assess(seen, -6.6294, []);
});

/**
 * The same signals as rules of json-rules-engine: the claims are facts, each need is a condition of the rule, and the
 * look itself is an operator. The engine has no other way to say that a rule does not run without its facts.
 */
const peer = new Engine([], { allowUndefinedFacts: true });
peer.addOperator('stated', (claim: unknown) => claim !== undefined && claim !== null);
for (const signal of all) {
  const look = createReader([signal], tables);
  peer.addOperator(`shows-${signal.id}`, (stated: Stated) => look(stated).seen.length > 0);
  const needs = signal.needs.map((fact) => ({ fact, operator: 'stated', value: true }));
  const shows = { fact: 'claims', operator: `shows-${signal.id}`, value: true };
  peer.addRule({ conditions: { all: [...needs, shows] }, event: { type: signal.id } });
}
const factsOf = (stated: Stated) => ({ ...stated, claims: stated });
const sample = claims.slice(0, 300);
for (const stated of sample.slice(0, 50)) await peer.run(factsOf(stated));
const started = performance.now();
for (const stated of sample) await peer.run(factsOf(stated));
const theirs = sample.length / ((performance.now() - started) / 1_000);

report({
  what: `Signals and assessment alone (${all.length} signals, claims ready)`,
  figure: `${shown(ours)} applications/s a core`,
  beside: `json-rules-engine with the same ${all.length} rules ${shown(theirs)}/s: ratio ${shown(ours / theirs)}x`,
  goal: 'at least 50x json-rules-engine',
  reached: ours / theirs >= 50,
});

const intake = rate(applications, (application) => readClaims(application, tables));
const phones = applications.flatMap((application) =>
  application.candidate.phone === undefined ? [] : [application.candidate.phone],
);
const phoneRate = rate(phones, (phone) => parsePhoneNumberFromString(phone, 'US')?.isValid(), 1);
report({
  what: 'Intake alone (canonical forms of everything)',
  figure: `${shown(intake)} applications/s a core`,
  beside: `libphonenumber-js on the phone alone ${shown(phoneRate)}/s`,
  goal: '',
  reached: undefined,
});
