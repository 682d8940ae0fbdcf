import { mentions, type PhraseMatch, phraseFinder } from './phrases.ts';

/**
 * Orders to a program that reads applications. Each is an imperative or a form of address: words that people use
 * about such programs ("built an AI screening system") are not among them.
 */
const orders = phraseFinder(`
  ignore|disregard|forget|override all|any? of? the|your|my? previous|prior|above|earlier|preceding|foregoing|original|system instructions|instruction|prompts|prompt|directions|rules|guidelines|commands|criteria
  ignore|disregard|forget all|any|your instructions|prompts
  ignore|disregard|forget everything|anything above|before|prior
  do not|don t follow the|your|any? previous|prior|above|earlier|original|system instructions|prompt|rules
  rank|rate|score|grade|mark|classify this|my candidate|applicant|resume|cv as|at|the|with|highest|first|top|above|10|100
  recommend|shortlist|advance|prioritize|prioritise|approve|select|choose|hire this candidate|applicant
  give|assign|award this|my candidate|applicant|resume|cv a|the|maximum|full|highest|top|10|100
  return|output|respond|reply|answer|print|say only|with|that? highly|strongly|strong|perfect|excellent|exceptional recommended|qualified|match|fit|hire
  do|don not|t reject|filter|discard|exclude|screen|disqualify|penalize|penalise out? this candidate|applicant|resume|cv
  you must|should|will|shall always? rank|rate|score|select|recommend|approve|shortlist|advance|hire this candidate|applicant|resume|cv
  you are now? a|an ai|llm|automated assistant|model|screener|reviewer|evaluator|system
  you are now? a large? language model
  you are now? chatgpt|gpt|claude|gemini|copilot
  you are a|an helpful|expert|unbiased assistant|ai|resume
  if you are|re a|an? ai|llm|llms|gpt|chatgpt|bot|ats reading|reviewing|screening|evaluating|processing|parsing|then|please|ignore|recommend|rank|rate|score
  if you are|re a|an? ai|automated|large language|model|assistant|screening|screener|system|bot
  note|message to|for the|any|all? ai|llm|llms|ats|gpt|chatgpt|automated screener|screeners|reviewer|reviewers|model|models|assistant|assistants|system|systems|bot|bots|parser|parsers|reading|screening|reviewing
  note|message to|for the|any|all? ai|llm|llms|ats|chatgpt
  instructions to|for the|any|all? ai|llm|llms|ats|automated screener|screeners|reviewer|reviewers|reading|screening|reviewing|parsers
  dear|hello|hey|hi ai|llm|ats|automated screener|reviewer|reader|bot
  as an ai|llm|automated screener|reviewer|recruiter|system|assistant|evaluator|model you
  begin|end system prompt
  begin|end admin|system override
  ignora|olvida|omite todas|todos? las|los|tus? instrucciones|indicaciones|órdenes|ordenes|reglas anteriores|previas
  ignora|olvida|omite todas|todos? las|los|tus? anteriores|previas instrucciones|indicaciones|órdenes|ordenes|reglas
  ignore|desconsidere|esqueça|esqueca todas|todos? as|os|suas? instruções|instrucoes|regras|ordens anteriores|prévias|previas
  ignore|ignorez|oublie|oubliez toutes|tous? les|tes|vos instructions|consignes|directives|règles|regles précédentes|precedentes|antérieures|anterieures
  ignoriere|ignorieren|vergiss|vergessen sie? alle|die|deine|ihre? die? vorherigen|vorangegangenen|bisherigen|obigen|früheren anweisungen|instruktionen|befehle|vorgaben|regeln
  ignora|dimentica tutte? le|queste|tue? istruzioni|indicazioni|regole precedenti
  игнорируй|игнорируйте|проигнорируй|забудь|забудьте все|всё? предыдущие|прошлые|прежние инструкции|указания|команды
`);

/** The same in scripts without spaces or with inflected endings, and the marks of chat formats. */
// biome-ignore format: one language a line
const literals = [
  '忽略之前的指令', '忽略以上指令', '忽略先前的指令', '忽略所有指令', '无视之前的指令', '無視之前的指令', '忽略之前的指示',
  '以前の指示を無視', 'これまでの指示を無視', '上記の指示を無視', '前の指示を無視',
  '이전 지시를 무시', '이전 지침을 무시', '위의 지시를 무시', '이전 명령을 무시',
  '<|im_start|>system', '<|start_header_id|>system', '<|system|>', '[INST] <<SYS>>',
] as const;
const MAY_HOLD_LITERAL = /[\u3041-\u9fff\uac00-\ud7af]|<\||\[INST/;

/** Ends of a clause, bullets included. */
const BOUNDARY = '.!?:;,)]}>*#•·|–—-';
/** Words that lead into an order. After any other word it is a report ("trained to ignore …") or a quotation. */
const leads = new Set(
  'please and then ai llm llms ats gpt chatgpt assistant screener reviewer stop important instead bitte'.split(' '),
);
const leadPairs = new Set(['you must', 'you should', 'you shall', 'you will', 'por favor']);

const startsClause = (before: string): boolean => {
  const trimmed = before.trimEnd();
  const last = trimmed.at(-1);
  if (last === undefined || BOUNDARY.includes(last) || before.slice(trimmed.length).includes('\n')) return true;
  const [former = '', word = ''] = ` ${trimmed}`.toLowerCase().split(/\s/).slice(-2);
  return leads.has(word) || leadPairs.has(`${former} ${word}`);
};

/** Words of those who work on such orders. */
const about = mentions(`
  inject|injected|injecting|injection|injections|jailbreak|jailbreaks|jailbreaking|attack|attacks|attacker|attackers
  adversarial|adversary|guardrail|guardrails|detect|detects|detected|detecting|detection|detector|detectors
  red team|teaming|teamed
  redteam|defense|defence|defend|defends|defending|defensive|mitigate|mitigated|mitigating|mitigation|mitigations
  vulnerability|vulnerabilities|vulnerable|exploit|exploits|payload|payloads|owasp|sanitize|sanitized|sanitizing
`);
const aboutUnspaced = ['攻击', '攻擊', '攻撃', '注入', 'インジェクション', '인젝션', '공격'] as const;
const isAbout = (text: string): boolean => about(text) || aboutUnspaced.some((word) => text.includes(word));

const QUOTES_NEXT = /^[ .…]{0,3}["'”’»`]/;
const QUOTATION_MARK = /["“”«»「」『』]/g;
const AROUND = 90;

/** An odd number of quotation marks stands before what is quoted. */
const isQuoted = (before: string): boolean => (before.match(QUOTATION_MARK)?.length ?? 0) % 2 === 1;

const isOrder = (text: string, { start, end }: PhraseMatch): boolean => {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  if (!startsClause(before) || QUOTES_NEXT.test(after) || isQuoted(before)) return false;
  return !isAbout(before) && !isAbout(after);
};

const findLiteral = (text: string): string | undefined =>
  literals.find((words) => {
    const at = text.indexOf(words);
    const before = text.slice(Math.max(0, at - AROUND), Math.max(0, at));
    return at >= 0 && !isQuoted(before) && !isAbout(before) && !isAbout(text.slice(at, at + AROUND));
  });

/** An order to a program that reads the text, as written; undefined in nearly all texts. */
export const findMachineAddress = (prose: {
  readonly text: string;
  readonly words: readonly number[];
}): string | undefined => {
  const { text } = prose;
  const match = orders(prose, (found) => isOrder(text, found));
  if (match !== undefined) return text.slice(match.start, match.end);
  return MAY_HOLD_LITERAL.test(text) ? findLiteral(text) : undefined;
};
