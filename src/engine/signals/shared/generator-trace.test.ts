import { describe, expect, test } from 'vitest';
import { wordHashes } from '../../intake/words.ts';
import { findGeneratorTrace } from './generator-trace.ts';

const found = (text: string): string | undefined => findGeneratorTrace({ text, words: wordHashes(text) });

describe('what a text tool leaves', () => {
  test.each([
    ['Dear [Hiring Manager Name], I am [Your Name].', '[Hiring Manager Name]'],
    ['Increased sales by [X%] at [Company Name]', '[X%]'],
    ['Led a team of [insert number] people', '[insert number]'],
    ['<Your Name>, engineer', '<Your Name>'],
    ['Hello {{first_name}}, welcome', '{{first_name}}'],
    ['As an AI language model, I cannot verify this.', 'As an AI language model, I'],
    ["Here's a polished version of your resume:", 'polished version of your resume'],
    ['Sure! Here is a tailored summary', 'Sure! Here is a tailored'],
    ['Feel free to customize this to fit your needs.', 'Feel free to customize this to'],
    ['Let me know if you would like me to refine it further.', 'would like me to refine'],
    ['Lorem ipsum dolor sit amet', 'Lorem ipsum dolor'],
  ])('is found in "%s"', (text, part) => {
    expect(found(text)).toContain(part.split(' ').at(-1));
  });

  test.each([
    ['redaction', 'Engineer at [Confidential], [Redacted], [Company], [Client A]'],
    ['code', 'Typed arrays[number of], maps {key: value}, List<String>, generics <T>, [optional]'],
    ['merge tags', 'Personalised mail with merge tags like {{first_name}} in Liquid.'],
    ['language models as work', 'Evaluated an AI language model; shipped a large language model. I led the team.'],
    [
      'a friendly answer',
      'Sure, here is my GitHub. Here is the latest version of my resume. Let me know if you would like me to call. I hope this helps.',
    ],
    ['typesetting', 'Built a lorem ipsum generator for designers.'],
    ['a quotation', 'Removed phrases like "As an AI language model, I" from training data.'],
    ['a citation', 'See [1], [2] and [Smith 2019].'],
  ])('is not found in %s', (_, text) => {
    expect(found(text)).toBeUndefined();
  });

  test('takes linear time in a text of brackets', () => {
    expect(found('[ { < '.repeat(200_000))).toBeUndefined();
  });
});
