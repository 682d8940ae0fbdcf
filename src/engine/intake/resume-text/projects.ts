import type { Resume } from '../../contract/application.ts';
import { findWebAddresses } from './contact-marks.ts';
import { findPeriod } from './find-period.ts';
import type { Line } from './lines.ts';

type Project = NonNullable<Resume['projects']>[number];

interface Draft {
  name: string;
  description?: string;
  url?: string;
  startDate?: string;
  endDate?: string;
  highlights: string[];
}

const MOST_PROJECTS = 100;
const LONGEST_NAME = 80;
const afterName = /\s[–—|-]\s|\s{2,}|\t|:\s|\s[–—]|[–—]\s/;

const startProject = (text: string): Draft | undefined => {
  const [address] = findWebAddresses(text);
  const period = findPeriod(text);
  let bare = period === undefined ? text : `${text.slice(0, period.span.from)}\t${text.slice(period.span.to)}`;
  if (address !== undefined) bare = bare.replace(address.url, '');
  bare = bare.replace(/\(\s{0,3}\)/g, '').trim();
  const cut = bare.search(afterName);
  const name = (cut < 0 ? bare : bare.slice(0, cut)).replace(/[\s,:|–—-]{1,9}$/, '');
  if (name === '' || name.length > LONGEST_NAME) return undefined;
  const description = cut < 0 ? '' : bare.slice(cut).replace(/^[\s,:|–—-]{1,9}|[\s,:|–—-]{1,9}$/g, '');
  return {
    name,
    ...(description === '' ? {} : { description }),
    ...(address === undefined ? {} : { url: address.url }),
    ...(period?.start === undefined ? {} : { startDate: period.start }),
    ...(period?.end === undefined ? {} : { endDate: period.end }),
    highlights: [],
  };
};

const isContinuation = (line: Line): boolean => {
  const first = line.text.charAt(0);
  return first !== first.toUpperCase() && !line.gap;
};

const isProse = (text: string): boolean => /[.!?]$/.test(text) && !/\s[–—|:-]\s|:\s/.test(text);

const describe = (project: Draft, text: string): void => {
  project.description = project.description === undefined ? text : `${project.description} ${text}`;
};

/** Adds a line to the last bullet of a project where it carries that bullet's sentence on. */
const carryOn = (project: Draft, line: Line): boolean => {
  const last = project.highlights.length - 1;
  if (last < 0 || !isContinuation(line)) return false;
  project.highlights[last] = `${project.highlights[last] ?? ''} ${line.text}`;
  return true;
};

/** Reads a projects section: a line that is no bullet and no sentence names a project, bullets tell about it. */
export const readProjects = (lines: readonly Line[]): readonly Project[] => {
  const drafts: Draft[] = [];
  const allBullets = lines.every((it) => it.bullet);
  let inBullet = false;
  for (const line of lines) {
    const current = drafts.at(-1);
    if (line.bullet && !allBullets && current !== undefined) {
      current.highlights.push(line.text);
      inBullet = true;
      continue;
    }
    if (inBullet && current !== undefined && carryOn(current, line)) continue;
    inBullet = false;
    const started = isContinuation(line) || isProse(line.text) ? undefined : startProject(line.text);
    if (started !== undefined && drafts.length < MOST_PROJECTS) drafts.push(started);
    else if (current !== undefined) describe(current, line.text);
  }
  return drafts.map(({ highlights, ...rest }) => (highlights.length === 0 ? rest : { ...rest, highlights }));
};
