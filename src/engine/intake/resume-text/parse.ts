import type { Resume } from '../../contract/application.ts';
import { addProfile, findEmail, findWebAddresses } from './contact-marks.ts';
import { readEducation } from './education.ts';
import { readHead } from './head.ts';
import { type Line, readLines } from './lines.ts';
import { agreesWith, namesPost, readName } from './name.ts';
import { readProjects } from './projects.ts';
import { readReferences } from './references.ts';
import { type Section, splitSections } from './sections.ts';
import { readSkills } from './skills.ts';
import { readWork } from './work.ts';

type Basics = NonNullable<Resume['basics']>;

const linesOf = (sections: readonly Section[], ...kinds: readonly Section['kind'][]): readonly Line[] =>
  sections.filter((it) => kinds.includes(it.kind)).flatMap((it) => it.lines);

/**
 * Where a column of contact data, skills and languages comes first, the head follows at the end of that column. Its
 * first line is told by a name that the mailbox or a profile spells too.
 */
const lateHead = (
  sections: readonly Section[],
  basics: Basics,
): { readonly section: Section; readonly at: number } | undefined => {
  const handles = [basics.email?.split('@')[0] ?? '', ...(basics.profiles ?? []).map((it) => it.username ?? '')];
  for (const section of sections) {
    if (
      section.kind !== 'skills' &&
      section.kind !== 'languages' &&
      section.kind !== 'contact' &&
      section.kind !== 'other'
    )
      continue;
    const at = section.lines.findIndex((line) => {
      const name = line.bullet ? undefined : readName(line.text);
      return name !== undefined && !namesPost(name) && handles.some((handle) => agreesWith(name, handle));
    });
    if (at >= 0) return { section, at };
  }
  return undefined;
};

/** An address or a profile at the foot of the résumé, outside the references, whose contacts are other people's. */
const completeContacts = (basics: Basics, sections: readonly Section[]): Basics => {
  const lines = linesOf(sections, 'summary', 'skills', 'languages', 'other');
  let { email } = basics;
  const profiles = [...(basics.profiles ?? [])];
  for (const { text } of lines) {
    if (email === undefined && text.includes('@')) email = findEmail(text);
    if (!text.includes('.com/') && !text.includes('.org/')) continue;
    for (const { profile, own } of findWebAddresses(text))
      if (profile !== undefined && own) addProfile(profiles, profile);
  }
  return { ...basics, ...(email === undefined ? {} : { email }), profiles };
};

const summaryOf = (lines: readonly Line[]): string => lines.map((it) => it.text).join(' ');

/**
 * Reads the plain text of a résumé, as extracted from PDF, DOCX or TXT, into the JSON Resume subset. Dates and names stay
 * as written; what the text does not say is absent. Linear in the length of the text, of which it reads at most 100,000
 * characters and 5,000 lines; never throws.
 */
export const parseResumeText = (text: string): Resume => {
  let sections = splitSections(readLines(text));
  let basics = readHead(linesOf(sections, 'head', 'contact'));
  const late = basics.name === undefined ? lateHead(sections, basics) : undefined;
  if (late !== undefined) {
    const rest = readHead(late.section.lines.slice(late.at));
    basics = { ...rest, ...basics, profiles: [...(basics.profiles ?? []), ...(rest.profiles ?? [])] };
    sections = sections.map((it) => (it === late.section ? { ...it, lines: it.lines.slice(0, late.at) } : it));
  }
  const summary = summaryOf(linesOf(sections, 'summary'));
  const work = sections.flatMap((it) => (it.kind === 'work' ? readWork(it.lines) : []));
  const education = readEducation(linesOf(sections, 'education'));
  const skills = readSkills(linesOf(sections, 'skills'));
  const projects = readProjects(linesOf(sections, 'projects'));
  const references = readReferences(linesOf(sections, 'references'));
  const { profiles = [], ...own } = completeContacts(basics, sections);
  return {
    basics: { ...own, ...(summary === '' ? {} : { summary }), ...(profiles.length === 0 ? {} : { profiles }) },
    ...(work.length === 0 ? {} : { work }),
    ...(education.length === 0 ? {} : { education: [...education] }),
    ...(skills.length === 0 ? {} : { skills: [...skills] }),
    ...(projects.length === 0 ? {} : { projects: [...projects] }),
    ...(references.length === 0 ? {} : { references }),
  };
};
