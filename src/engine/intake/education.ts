import type { AwardLevel, SpecialFocus } from '../reference.ts';
import { fold } from './fold.ts';

/** Award names by level, strongest first; matched as whole words of the folded text. */
const awards: readonly (readonly [AwardLevel, RegExp])[] = [
  [
    'doctorate',
    /\b(?:ph\.? ?d|d\.? ?phil|doctor(?:ate|al)?|ed\.? ?d|d\.? ?sc|dr\.? ?ing|doktor|doctorat|doctorado|doutorado)\b/,
  ],
  [
    'master',
    /\b(?:master(?:'?s)?|m\.? ?sc?|m\.? ?eng|m\.? ?a|m\.? ?b\.? ?a|m\.? ?tech|m\.? ?phil|m\.? ?c\.? ?a|magister|maestria|mestrado|diplom(?:-?ingenieur)?|dipl)\b/,
  ],
  [
    'bachelor',
    /\b(?:bachelor(?:'?s)?|b\.? ?sc?|b\.? ?a|b\.? ?eng|b\.? ?e|b\.? ?tech|b\.? ?c\.? ?a|b\.? ?b\.? ?a|b\.? ?f\.? ?a|licenciatura|licence|bacharelado|undergraduate|honou?rs)\b/,
  ],
  ['associate', /\b(?:associate(?:'?s)?|a\.? ?a\.? ?s|a\.? ?s|a\.? ?a|foundation degree|hnd)\b/],
  ['certificate', /\b(?:certificate|certification|diploma|bootcamp|nanodegree|course)\b/],
];

/** The award level that a study type states ("B.Sc.", "Master of Science"), or undefined when it states none. */
export const awardLevel = (studyType: string): AwardLevel | undefined => {
  const text = fold(studyType.slice(0, 200));
  return awards.find(([, pattern]) => pattern.test(text))?.[0];
};

/** Words of a field of study, with the two-digit CIP 2020 family and the special focus under which it is taught. */
const programmes: readonly (readonly [RegExp, string, SpecialFocus])[] = [
  [
    /\b(?:computer|computing|software|informatics?|informatik|informatica|information (?:technology|systems|science|security)|data science|data analytics|cyber ?security|artificial intelligence|machine learning|web development)\b/,
    '11',
    'technical',
  ],
  [/\b(?:engineering|mechatronics|robotics|ingenieria|engenharia|ingenieurwesen)\b/, '14', 'technical'],
  [/\b(?:mathematics|maths?|statistics|applied mathematics)\b/, '27', 'technical'],
  [/\b(?:physics|chemistry|astronomy|geology)\b/, '40', 'technical'],
  [/\b(?:biology|biochemistry|genetics|neuroscience|biotechnology)\b/, '26', 'health'],
  [/\b(?:business|marketing|finance|accounting|management|mba|commerce)\b/, '52', 'business'],
  [/\b(?:economics|political science|sociology|anthropology|international relations|geography)\b/, '45', 'other'],
  [/\b(?:psychology)\b/, '42', 'other'],
  [/\b(?:law|juris|legal)\b/, '22', 'law'],
  [/\b(?:nursing|medicine|medical|pharmacy|dentistry|public health|health)\b/, '51', 'health'],
  [/\b(?:theology|divinity|ministry|biblical|religious)\b/, '39', 'faith'],
  [
    /\b(?:music|fine arts?|painting|sculpture|photography|theatre|theater|dance|film|animation|graphic design|fashion|illustration)\b/,
    '50',
    'arts',
  ],
];

/** The kind of programme that a field of study names, or undefined when it is none of the common ones. */
export const programmeOf = (area: string): { readonly cipFamily: string; readonly focus: SpecialFocus } | undefined => {
  const text = fold(area.slice(0, 200));
  const found = programmes.find(([pattern]) => pattern.test(text));
  return found === undefined ? undefined : { cipFamily: found[1], focus: found[2] };
};
