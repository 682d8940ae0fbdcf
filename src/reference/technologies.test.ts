import { describe, expect, test } from 'vitest';
import { bundledTables } from './bundled.ts';

const { technologies } = bundledTables;
const all = [...technologies.terms()].map((term) => [term, technologies.find(term)] as const);

describe('technologies', () => {
  test('are at least 250, each with a month and a page', () => {
    expect(new Set(all.map(([, technology]) => technology?.name)).size).toBeGreaterThanOrEqual(250);
    for (const [term, technology] of all) {
      expect(technology?.released, term).toMatch(/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/);
      expect(technology?.source, term).toMatch(/^https:\/\/\S+$/);
    }
  });

  test('have terms in lower case with single spaces', () => {
    for (const [term] of all) expect(term).toBe(term.toLowerCase().trim().replace(/\s+/g, ' '));
  });

  test('no term belongs to two of them', () => {
    expect(all.length).toBe(new Set(all.map(([term]) => term)).size);
  });

  /** First public announcements and releases, from the pages that the rows name. */
  test.each([
    ['golang', '2009-11'], // announced on 10 November 2009
    ['swift (language)', '2014-06'], // announced on 2 June 2014
    ['react.js', '2013-05'], // opened on 29 May 2013
    ['react native', '2015-01'], // shown on 28 January 2015
    ['kubernetes', '2014-06'], // opened on 6 June 2014
    ['docker', '2013-03'], // shown on 15 March 2013
    ['typescript', '2012-10'], // released on 1 October 2012
    ['tensorflow', '2015-11'], // opened on 9 November 2015
    ['aws lambda', '2014-11'], // announced on 13 November 2014
    ['chatgpt', '2022-11'], // opened on 30 November 2022
    ['langchain', '2022-10'], // first release on 25 October 2022
    ['github copilot', '2021-06'], // preview of 29 June 2021
    ['fastapi', '2018-12'], // first release on 5 December 2018
    ['snowflake data cloud', '2014-06'], // left stealth in 2014
    ['solidity smart contracts', '2014-08'],
    ['gpt-4', '2023-03'], // announced on 14 March 2023
  ])('%s cannot have been used before %s', (term, released) => {
    expect(technologies.find(term)?.released).toBe(released);
  });

  test.each([
    ['azure devops', '2013-11'], // Visual Studio Online before
    ['entra id', '2013-04'], // Azure Active Directory before
    ['power automate', '2016-10'], // Microsoft Flow before
    ['vercel', '2016-04'], // Zeit before
    ['docker compose', '2014-01'], // Fig before
    ['trino', '2015-01'], // Presto before
  ])('%s counts from its predecessor, so that %s is no sign', (term, month) => {
    expect((technologies.find(term)?.released ?? '9999-12') <= month).toBe(true);
  });

  test.each([
    'go',
    'swift',
    'spark plugs',
    'service worker duties',
    'gcp',
    'dbt',
    'react to',
    'bootstrap',
    'documentdb',
    'llm',
  ])('%j is left out: it is an ordinary word or an older thing', (term) => {
    expect(technologies.find(term)).toBeUndefined();
  });

  test.each(['rust', 'react', 'flutter', 'spark', 'bun', 'helm', 'solana', 'prompt engineering', 'node', 'elixir'])(
    '%j counts as the name of a skill but not in prose',
    (term) => {
      expect(technologies.find(term)?.prose).toBe(false);
    },
  );

  test.each(['kubernetes', 'k8s', 'node.js', 'c#', 'typescript', 'apache spark', 'terraform', 'postgresql'])(
    'a term in prose, if known, is marked so: %s',
    (term) => {
      expect(technologies.find(term)?.prose ?? true).toBe(true);
    },
  );
});

describe('employers', () => {
  const { employers } = bundledTables;

  test.each([
    ['Google LLC', 'Google', '1996-01'],
    ['Alphabet Inc.', 'Google', '1996-01'],
    ['Facebook', 'Meta', '2004-01'],
    ['Meta Platforms, Inc.', 'Meta', '2004-01'],
    ['X Corp.', 'Twitter', '2006-03'],
    ['OpenAI', 'OpenAI', '2015-12'],
    ['Anthropic PBC', undefined, undefined],
    ['Anthropic', 'Anthropic', '2021-01'],
    ['Stripe, Inc.', 'Stripe', '2009-06'],
    ['Binance', 'Binance', '2017-01'],
    ['FTX Trading Ltd.', 'FTX', '2019-01'],
    ['Goldman Sachs & Co. LLC', 'Goldman Sachs', '1869-01'],
    ['Remote.com', 'Remote', '2019-01'],
  ])('%s is %s, in business since %s', (written, name, founded) => {
    expect(employers.find(written)?.name).toBe(name);
    expect(employers.find(written)?.founded).toBe(founded);
  });

  test.each(['Remote', 'Turing', 'Square', 'Circle', 'Notion', 'Example Ltd', '', 'Inc'])(
    '%j is no firm that we know',
    (name) => {
      expect(employers.find(name)).toBeUndefined();
    },
  );
});
