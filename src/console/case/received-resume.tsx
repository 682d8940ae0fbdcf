import type { ReactNode } from 'react';
import type { Resume as ResumeData } from '../../engine/contract/application.ts';
import { useTexts } from '../text/texts.tsx';
import { Address } from './address.tsx';
import { Place, Typed } from './place.tsx';
import { ProfileLinks, Whereabouts } from './received-contact.tsx';
import { Line } from './received-line.tsx';
import { caseTexts } from './texts.ts';

type Basics = NonNullable<ResumeData['basics']>;
type Work = NonNullable<ResumeData['work']>[number];
type Education = NonNullable<ResumeData['education']>[number];
type Project = NonNullable<ResumeData['projects']>[number];

const Dates = ({
  at,
  from,
}: {
  readonly at: string;
  readonly from: Pick<Work, 'startDate' | 'endDate'>;
}): ReactNode => {
  const say = useTexts(caseTexts);
  if (from.startDate === undefined && from.endDate === undefined) return null;
  return (
    <span className="received-dates figures">
      <Typed at={`${at}/startDate`} text={from.startDate} /> –{' '}
      <Typed at={`${at}/endDate`} text={from.endDate ?? say('case.received.now')} />
    </span>
  );
};

const Highlights = ({ at, texts = [] }: { readonly at: string; readonly texts: readonly string[] | undefined }) =>
  texts.length === 0 ? null : (
    <ul className="received-highlights">
      {texts.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they do not move.
        <Typed key={index} at={`${at}/${index}`} as="li" text={text} />
      ))}
    </ul>
  );

const Link = ({ at, url }: { readonly at: string; readonly url: string | undefined }): ReactNode =>
  url === undefined ? null : (
    <Place at={at} as="span">
      <Address url={url} />
    </Place>
  );

const Head = ({ basics }: { readonly basics: Basics }): ReactNode => {
  const say = useTexts(caseTexts);
  const at = '/resume/basics';
  const { location, profiles = [] } = basics;
  return (
    <Place at={at} className="received-entry">
      <p>
        <strong>
          <Typed at={`${at}/name`} text={basics.name} />
        </strong>{' '}
        <Typed at={`${at}/label`} text={basics.label} />
      </p>
      <dl className="received-lines">
        {(['email', 'phone'] as const).map((name) =>
          basics[name] === undefined ? null : (
            <Line key={name} says={say(`case.received.${name}`)}>
              <Typed at={`${at}/${name}`} text={basics[name]} />
            </Line>
          ),
        )}
        {location === undefined ? null : (
          <Line says={say('case.received.home')}>
            <Whereabouts at={`${at}/location`} location={location} />
          </Line>
        )}
        {profiles.length === 0 ? null : (
          <Line says={say('case.received.profiles')}>
            <ProfileLinks at={`${at}/profiles`} profiles={profiles} />
          </Line>
        )}
        {basics.url === undefined && basics.website === undefined ? null : (
          <Line says={say('case.received.site')}>
            <Link at={`${at}/url`} url={basics.url} />
            <Link at={`${at}/website`} url={basics.website} />
          </Line>
        )}
      </dl>
      <p>
        <Typed at={`${at}/summary`} text={basics.summary} />
      </p>
    </Place>
  );
};

const WorkEntry = ({ at, it }: { readonly at: string; readonly it: Work }): ReactNode => (
  <Place at={at} as="li" className="received-entry">
    <p className="received-title">
      <strong>
        <Typed at={`${at}/position`} text={it.position} />
      </strong>
      <Dates at={at} from={it} />
    </p>
    <p className="received-words">
      <Typed at={`${at}/name`} text={it.name} />
      <Typed at={`${at}/company`} text={it.company} />
      <Typed at={`${at}/location`} text={it.location} />
      <Link at={`${at}/url`} url={it.url} />
    </p>
    <Typed at={`${at}/summary`} as="div" text={it.summary} />
    <Typed at={`${at}/description`} as="div" text={it.description} />
    <Highlights at={`${at}/highlights`} texts={it.highlights} />
  </Place>
);

const EducationEntry = ({ at, it }: { readonly at: string; readonly it: Education }): ReactNode => (
  <Place at={at} as="li" className="received-entry">
    <p className="received-title">
      <strong className="received-words">
        <Typed at={`${at}/studyType`} text={it.studyType} />
        <Typed at={`${at}/area`} text={it.area} />
      </strong>
      <Dates at={at} from={it} />
    </p>
    <p className="received-words">
      <Typed at={`${at}/institution`} text={it.institution} />
      <Typed at={`${at}/score`} text={it.score} />
      <Link at={`${at}/url`} url={it.url} />
    </p>
    <Highlights at={`${at}/courses`} texts={it.courses} />
  </Place>
);

const ProjectEntry = ({ at, it }: { readonly at: string; readonly it: Project }): ReactNode => (
  <Place at={at} as="li" className="received-entry">
    <p className="received-title">
      <strong>
        <Typed at={`${at}/name`} text={it.name} />
      </strong>
      <Dates at={at} from={it} />
    </p>
    <Typed at={`${at}/description`} as="div" text={it.description} />
    <Link at={`${at}/url`} url={it.url} />
    <Highlights at={`${at}/highlights`} texts={it.highlights} />
  </Place>
);

interface EntriesProps<Item> {
  readonly at: string;
  readonly title: string;
  readonly items: readonly Item[] | undefined;
  readonly Entry: (props: { readonly at: string; readonly it: Item }) => ReactNode;
}

const Entries = <Item,>({ at, title, items = [], Entry }: EntriesProps<Item>): ReactNode =>
  items.length === 0 ? null : (
    <Place at={at} as="section">
      <h4>{title}</h4>
      <ol className="received-entries">
        {items.map((it, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they do not move.
          <Entry key={index} at={`${at}/${index}`} it={it} />
        ))}
      </ol>
    </Place>
  );

const SkillEntry = ({ at, it }: { readonly at: string; readonly it: NonNullable<ResumeData['skills']>[number] }) => (
  <Place at={at} as="li" className="received-skill" isWhole>
    <bdi>
      {[it.name, 'level' in it ? it.level : undefined, ...('keywords' in it ? (it.keywords ?? []) : [])]
        .filter(Boolean)
        .join(' · ')}
    </bdi>
  </Place>
);

const VoucherEntry = ({
  at,
  it,
}: {
  readonly at: string;
  readonly it: NonNullable<ResumeData['references']>[number];
}) => (
  <Place at={at} as="li" className="received-entry">
    <Typed at={`${at}/name`} text={it.name} /> <Typed at={`${at}/reference`} text={it.reference} />
  </Place>
);

/** The résumé as it was received. */
export const Resume = ({ resume }: { readonly resume: ResumeData }): ReactNode => {
  const say = useTexts(caseTexts);
  const { basics, work, education, projects, skills, references } = resume;
  return (
    <Place at="/resume" as="section" className="received-part">
      <h3>{say('case.received.resume')}</h3>
      {basics === undefined ? null : <Head basics={basics} />}
      <Entries at="/resume/work" title={say('case.received.work')} items={work} Entry={WorkEntry} />
      <Entries at="/resume/education" title={say('case.received.education')} items={education} Entry={EducationEntry} />
      <Entries at="/resume/projects" title={say('case.received.projects')} items={projects} Entry={ProjectEntry} />
      <Entries at="/resume/skills" title={say('case.received.skills')} items={skills} Entry={SkillEntry} />
      <Entries
        at="/resume/references"
        title={say('case.received.references')}
        items={references}
        Entry={VoucherEntry}
      />
    </Place>
  );
};
