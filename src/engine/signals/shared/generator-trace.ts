import { phraseFinder } from './phrases.ts';

/** Replies of text tools, and filler of templates. */
const replies = phraseFinder(`
  as an ai language|text? model|assistant i
  as a large? language model i
  as an ai i can|cannot|do|don|am|m
  i m|am an|just? an? ai language model and|so|i|trained|designed|developed|without
  i am|m unable to fulfill|fulfil|complete this request
  here is|are|s a|an|the|your? revised|updated|improved|polished|tailored|rewritten|refined|enhanced|optimized|professional|ats? version|draft|rewrite of|for your resume|résumé|cv|summary|bullet|bullets|experience|profile|cover
  here is|are|s your revised|updated|improved|polished|tailored|rewritten|refined|enhanced|optimized resume|résumé|cv|summary|bullet|bullets|profile|cover
  certainly|sure|absolutely here is|are|s a|an|the|your revised|improved|polished|tailored|rewritten|refined|enhanced|optimized|professional
  certainly|sure|absolutely i can|ll|will rewrite|revise|tailor|polish your|this|the
  let me know if you d|would like|want me to adjust|tailor|revise|refine|customize|rewrite
  would you like me to adjust|tailor|revise|refine|customize|rewrite
  feel free to adjust|customize|modify|personalize|tweak this|these|it|the|any to|as|based|resume|further|details
  based on the resume|résumé|cv|bullets you provided|shared|gave
  replace|insert|add|enter this? with? your own? name|company|information|details|email|phone|address here
  lorem ipsum dolor
`);

const placeholders = new Set(
  `your name|your full name|full name|first name|last name|first_name|last_name|firstname|lastname|candidate name|candidate_name|applicant_name|name here|your name here
your email|your email address|email address|your phone|your phone number|phone number|your address|your city|city, state|city, country|your location|address, city, state
your linkedin|your linkedin url|your linkedin profile|linkedin url|linkedin profile|github url|your website|portfolio url|your portfolio|portfolio link|your github
company name|company_name|companyname|employer name|name of company|your company|your company name|target company|previous company|hiring manager|hiring manager name|hiring manager's name|hiring_manager|hiring manager’s name|recipient name
job title|job_title|jobtitle|your job title|your title|position title|position name|job title here|your position|role title|your role|your industry|industry name
university name|school name|name of university|your university|your degree|degree name|your major|graduation year|month year|mm/yyyy|start date|end date|start date - end date|start date – end date|date range|month, year
number of years|x years|xx%|x%|insert number|specific skill|skill 1|skill 2|key skill|your skills|relevant skill|relevant skills|your achievement|specific achievement|project name|your field`
    .split(/[|\n]/)
    .map((words) => words.trim()),
);
/** Words of those who work with such fields ("merge tags such as {{first_name}}"). */
const ABOUT =
  /\b(?:merge|tags?|tokens?|variables?|placeholders?|templat\w{0,4}|syntax|mustache|handlebars|jinja\d?|liquid)\b/i;
const AROUND = 60;
const LONGEST_PLACEHOLDER = 60;
const brackets = [
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
] as const;

const isPlaceholder = (inside: string): boolean => {
  const words = inside
    .replace(/^\{|\}$/g, '')
    .trim()
    .toLowerCase();
  return (
    placeholders.has(words) ||
    /^(?:insert|enter|add|type) (?:your|the|a|here|company|name|number|specific|relevant|date)\b/.test(words)
  );
};

const findPlaceholder = (text: string, open: string, close: string): string | undefined => {
  for (let at = text.indexOf(open), seen = 0; at >= 0 && seen < 100; at = text.indexOf(open, at + 1), seen += 1) {
    const inside = text.slice(at + 1, at + 1 + LONGEST_PLACEHOLDER);
    const end = inside.indexOf(close);
    if (end <= 0 || !isPlaceholder(inside.slice(0, end))) continue;
    if (ABOUT.test(text.slice(Math.max(0, at - AROUND), at)) || ABOUT.test(inside.slice(end))) continue;
    return text.slice(at, at + 1 + end) + close.repeat(text.startsWith(open + open, at) ? 2 : 1);
  }
  return undefined;
};

/** A placeholder or a reply of a text tool, as written; undefined in nearly all texts. */
export const findGeneratorTrace = (prose: {
  readonly text: string;
  readonly words: readonly number[];
}): string | undefined => {
  const { text } = prose;
  for (const [open, close] of brackets) {
    const placeholder = findPlaceholder(text, open, close);
    if (placeholder !== undefined) return placeholder;
  }
  const reply = replies(prose, ({ start }) => !/["'“‘«`]$/.test(text.slice(Math.max(0, start - 2), start).trimEnd()));
  return reply === undefined ? undefined : text.slice(reply.start, reply.end);
};
