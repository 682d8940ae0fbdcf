import { type Fragment, splitCommas } from './fragments.ts';
import { keyOf } from './key.ts';
import { countOf, departments, employers, positions } from './languages/tables.ts';
import { isJobPlace, mayBeCity } from './places.ts';

/** What the heading of one job says. */
export interface JobHeading {
  readonly position: string | undefined;
  readonly company: string | undefined;
  readonly location: string | undefined;
}

/** How this résumé lays out its headings, learnt from those that leave no doubt. */
export interface Layout {
  readonly postFirst: boolean;
}

const isPost = (text: string): boolean => countOf(keyOf(text), positions) > 0;
const isOrganisation = (text: string): boolean => countOf(keyOf(text), employers) > 0;

const orNothing = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

/** "Acme GmbH, Köln", "Acme, Austin, TX", "Foo Ltd (Leeds)": the employer without the place behind it. */
const splitCompany = (text: string): { readonly company: string; readonly location: string | undefined } => {
  const open = text.endsWith(')') ? text.lastIndexOf(' (') : -1;
  const [before, inner] = [text.slice(0, Math.max(0, open)), text.slice(open + 2, -1)];
  if (isOrganisation(before) && mayBeCity(inner)) return { company: before, location: inner };
  const pieces = splitCommas(text);
  const last = pieces.at(-1) ?? '';
  if (pieces.length < 2) return { company: text, location: undefined };
  const place = isJobPlace(last) || (mayBeCity(last) && !isOrganisation(last) && !departments.has(keyOf(last)));
  return place ? { company: pieces.slice(0, -1).join(', '), location: last } : { company: text, location: undefined };
};

/** "Staff Nurse, Pediatric ICU, Scioto Hospital, Athens, OH": post, employer and place in one piece. */
const splitAll = (text: string): JobHeading => {
  const pieces = [...splitCommas(text)];
  const location = pieces.length > 1 && isJobPlace(pieces.at(-1) ?? '') ? pieces.pop() : undefined;
  const [first = '', second] = pieces;
  if (second === undefined) return { position: first, company: undefined, location };
  if (!isPost(first)) {
    const post = pieces.findIndex(isPost);
    if (post < 0) return { position: pieces.join(', '), company: undefined, location };
    return { company: orNothing(pieces.slice(0, post).join(', ')), position: pieces.slice(post).join(', '), location };
  }
  const rest = pieces.slice(1);
  const named = rest.findIndex((piece) => isOrganisation(piece) && !departments.has(keyOf(piece)));
  // "Director, Engineering, Acme": what follows a post and names a department belongs to the post.
  const belongs = rest.findIndex((piece) => !departments.has(keyOf(piece)) && !isPost(piece));
  const at = named >= 0 ? named : belongs;
  if (at < 0) return { position: pieces.join(', '), company: undefined, location };
  const after = rest.slice(at + 1).join(', ');
  const town = location ?? (mayBeCity(after) && !isOrganisation(after) ? after : undefined);
  const company = rest.length > at + 1 && location !== undefined ? rest.slice(at).join(', ') : rest[at];
  const split = splitCompany(company ?? '');
  const position = [first, ...rest.slice(0, at)].join(', ');
  return { position, company: orNothing(split.company), location: town ?? split.location };
};

/** The piece that names the post: by its words, and among several the one that names no organisation. */
const postOf = (fragments: readonly Fragment[]): Fragment | undefined => {
  const named = fragments.filter((it) => it.posts > 0);
  const plain = named.filter((it) => !it.organisation);
  return (plain.length > 0 ? plain : named)[0];
};

const labelled = (fragments: readonly Fragment[]): JobHeading => {
  const of = (label: string): string | undefined => fragments.find((it) => it.label === label)?.text;
  const employer = of('employer');
  const split = employer === undefined ? undefined : splitCompany(employer);
  return {
    company: orNothing(split?.company),
    position: orNothing(of('position')),
    location: of('place') ?? split?.location,
  };
};

/** Is it clear from the words alone which piece is the post, and that another is the employer? */
export const postComesFirst = (fragments: readonly Fragment[]): boolean | undefined => {
  const pieces = fragments.filter((it) => !it.place && it.label === undefined);
  if (pieces.length < 2) return undefined;
  const posts = pieces.filter((it) => it.posts > 0 && !it.organisation);
  if (posts.length !== 1) return undefined;
  return pieces[0] === posts[0];
};

/** "Aide, Hill Hospital": no word names a post, but only the second piece names an organisation. */
const splitUnnamedPost = (text: string): readonly [post: string | undefined, employer: string] => {
  const [first = '', second, third] = splitCommas(text);
  if (second === undefined || third !== undefined) return [undefined, text];
  const isClear = isOrganisation(second) && !isOrganisation(first) && !departments.has(keyOf(first));
  return isClear && !departments.has(keyOf(second)) ? [first, second] : [undefined, text];
};

/** Tells post, employer and place of one job apart. */
export const readHeading = (fragments: readonly Fragment[], layout: Layout): JobHeading => {
  if (fragments.some((it) => it.label !== undefined)) return labelled(fragments);
  const place = fragments.find((it) => it.place)?.text;
  const pieces = fragments.filter((it) => !it.place);
  const [first, second] = pieces;
  if (first === undefined) return { position: undefined, company: undefined, location: place };
  const post = postOf(pieces) ?? (second === undefined ? undefined : layout.postFirst ? first : second);
  if (post === undefined) {
    const { company, location } = splitCompany(first.text);
    const [post, employer] = splitUnnamedPost(company);
    return { position: post, company: employer, location: place ?? location };
  }
  const others = pieces.filter((it) => it !== post);
  const employer = others.find((it) => it.organisation) ?? others[0];
  if (employer === undefined) {
    const all = splitAll(post.text);
    return place === undefined ? all : { ...all, location: place };
  }
  const { company, location } = splitCompany(employer.text);
  const town = others.find((it) => it !== employer && mayBeCity(it.text))?.text;
  const trailing = splitCommas(post.text);
  const last = trailing.at(-1) ?? '';
  const position = trailing.length > 1 && isJobPlace(last) ? trailing.slice(0, -1).join(', ') : post.text;
  const trailed = position === post.text ? undefined : last;
  return { position, company, location: place ?? location ?? town ?? trailed };
};
