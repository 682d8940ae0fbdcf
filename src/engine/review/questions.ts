import type { EvidenceRow } from '../contract/result.ts';

/** Words that accuse, or that tell what is looked at: whoever reads them learns what to change, honest or not. */
const telling =
  /\b(?:fraud\w*|fak\w+|scam\w*|suspici\w+|suspect\w*|impost\w+|impersonat\w+|liar?s?|lying|spy|spies|sanction\w*|north korea\w*|dprk|flag(?:ged|s)?|red flags?|detect\w*|signals?|scor(?:e|es|ed|ing)|algorithm\w*|probabilit\w+|risk\w*|campaign|anonymi\w+|vpn|proxy|device id|fingerprint\w*)\b/giu;

/** The words of a text that should not go to a candidate. */
export const tellingWords = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(telling)].map(([word]) => word.toLowerCase())),
];

const isAddressed = (ask: string): boolean =>
  ask.endsWith('?') || ask.startsWith('Please ') || ask.startsWith('Tell us');

/**
 * Questions that the evidence suggests, strongest first, without those that only concern the reviewer or would tell
 * the candidate what is looked at.
 */
export const questionsFor = (evidence: readonly Pick<EvidenceRow, 'bits' | 'ask'>[]): readonly string[] => [
  ...new Set(
    evidence
      .filter(({ bits, ask }) => bits > 0 && isAddressed(ask) && tellingWords(ask).length === 0)
      .map(({ ask }) => ask),
  ),
];
