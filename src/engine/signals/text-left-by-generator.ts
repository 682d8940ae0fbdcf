import { findGeneratorTrace } from './shared/generator-trace.ts';
import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** Placeholders and replies that a text tool or template left behind. Using such tools is ordinary; not reading their output is what shows. */
export default signal({
  id: 'text-left-by-generator',
  title: 'Text has placeholders or replies left by a tool or template',
  needs: ['writings'],
  sources: [
    {
      title: 'Anthropic threat intelligence report, résumés written by operators with language models',
      url: 'https://www.anthropic.com/news/detecting-countering-misuse-aug-2025',
      date: '2025-08',
    },
    {
      title: 'Microsoft, Jasper Sleet',
      url: 'https://www.microsoft.com/en-us/security/blog/2025/06/30/jasper-sleet-north-korean-remote-it-workers-evolving-tactics-to-infiltrate-organizations/',
      date: '2025-06-30',
    },
  ],
  innocent: [
    'A template was sent in a hurry',
    'A text tool was used as many people use it, and the result was not read',
    'A career service prepared the text',
  ],
  ask: 'Please send the version of this text that you meant to send.',

  evaluate({ writings }) {
    for (const prose of writings) {
      const trace = findGeneratorTrace(prose);
      if (trace !== undefined)
        return [{ says: `Text contains ${quote(trace)}, which a template or text tool leaves`, fields: [prose.field] }];
    }
    return nothing;
  },

  hits: [
    { resume: { basics: { summary: 'My name is [Your Name] and I have worked for [Company Name] since 2019.' } } },
    {
      resume: {
        work: [
          {
            name: 'Example Ltd',
            position: 'Engineer',
            summary: 'Here is a revised version of your resume summary: Engineer with a record of delivery.',
          },
        ],
      },
    },
    {
      answers: [
        {
          question: 'Why us?',
          answer: 'As an AI language model, I do not have personal experience, but I admire {{company_name}}.',
        },
      ],
    },
  ],
  misses: [
    {
      resume: {
        work: [
          {
            name: 'Example Ltd',
            position: 'Frontend engineer',
            summary: 'Wrote {{mustache}} templates, [optional] typing, and a generator of lorem ipsum for designers.',
          },
        ],
      },
    },
    {
      resume: {
        work: [
          {
            name: '[Confidential]',
            position: 'AI engineer',
            summary: 'Fine-tuned a large language model; evaluated it as an AI language model for support.',
          },
        ],
      },
    },
  ],
});
