import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'));
const sources = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));

/** Catalogues by folder: every `texts.ts`, and further ones called `<what>-texts.ts`. */
const catalogues = await Promise.all(
  paths
    .filter((path) => /(?:^|[/-])texts\.ts$/.test(path))
    .map(async (path) => {
      const made: Record<string, unknown> = await import(join(root, path));
      const texts = Object.values(made).flatMap((one) => (typeof one === 'object' && one !== null ? [one] : []));
      return { path, folder: path.split('/')[0] ?? '', entries: texts.flatMap((one) => Object.entries(one)) };
    }),
);
const entries = catalogues.flatMap((it) => it.entries.map(([id, text]) => ({ ...it, id, text: String(text) })));

/** Everything that is not a catalogue, and the beginnings of ids that are put together. */
const code = [...sources].flatMap(([path, text]) => (/texts\.ts$/.test(path) ? [] : [text])).join('\n');
const prefixes = [...code.matchAll(/`([\w-]+(?:\.[\w-]+)*[.-])\$\{/g)].map((match) => match[1] ?? '');

const accusing =
  /fraud(?:ster)?\b|fake|suspect|suspicious|liar|lying|cheat|scam|imposter|impostor|criminal|culprit|guilty/i;
/** The name of an outcome, which the playbook fixes. */
const allowed = /confirmed[- ]fraud/gi;

describe('texts of the console', () => {
  test('there are some, and each id is there once', () => {
    expect(entries.length).toBeGreaterThan(50);
    const ids = entries.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('each id begins with the name of its folder', () => {
    expect(entries.filter(({ id, folder }) => !id.startsWith(`${folder}.`)).map(({ id }) => id)).toEqual([]);
  });

  test('each text is used somewhere', () => {
    const unused = entries.filter(
      ({ id }) => !code.includes(`'${id}'`) && !prefixes.some((prefix) => id.startsWith(prefix)),
    );
    expect(unused.map(({ id }) => id)).toEqual([]);
  });

  test('each text can be read as a message', () => {
    const flaws = entries.flatMap(({ id, text }) => {
      try {
        new IntlMessageFormat(text, 'en').getAst();
        return [];
      } catch (error) {
        return [`${id}: ${String(error)}`];
      }
    });
    expect(flaws).toEqual([]);
  });

  test('no text accuses anybody', () => {
    const found = entries.filter(({ text }) => accusing.test(text.replaceAll(allowed, '')));
    expect(found.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });
});
