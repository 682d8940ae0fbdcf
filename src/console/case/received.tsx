import './received.css';
import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Empty } from '../ui/states.tsx';
import { Time } from '../ui/time.tsx';
import { type Application, applicationOf } from './application.ts';
import { CitedBy, Place, Typed } from './place.tsx';
import { Contact } from './received-contact.tsx';
import { Documents } from './received-documents.tsx';
import { Line } from './received-line.tsx';
import { Resume } from './received-resume.tsx';
import type { Evidence } from './result.ts';
import { caseTexts } from './texts.ts';

const Answers = ({ answers }: { readonly answers: NonNullable<Application['answers']> }): ReactNode => {
  const say = useTexts(caseTexts);
  return (
    <Place at="/answers" as="section" className="received-part">
      <h3>{say('case.received.answers')}</h3>
      {answers.map(({ question, answer }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: answers do not move.
        <Place key={index} at={`/answers/${index}`} className="received-entry">
          <p className="muted">
            <Typed at={`/answers/${index}/question`} text={question} />
          </p>
          <p>
            <Typed at={`/answers/${index}/answer`} text={answer} />
          </p>
        </Place>
      ))}
    </Place>
  );
};

const Session = ({ session }: { readonly session: NonNullable<Application['session']> }): ReactNode => {
  const say = useTexts(caseTexts);
  const { startedAt, submittedAt, pastedFields } = session;
  return (
    <Place at="/session" as="section" className="received-part">
      <h3>{say('case.received.session')}</h3>
      <dl className="received-lines">
        {(['ip', 'timeZone', 'userAgent', 'deviceId'] as const).map((name) =>
          session[name] === undefined ? null : (
            <Line key={name} says={say(`case.received.${name}`)}>
              <Typed at={`/session/${name}`} text={session[name]} />
            </Line>
          ),
        )}
        {startedAt === undefined ? null : (
          <Line says={say('case.received.filled')}>
            <Place at="/session/startedAt" as="span">
              <Time at={startedAt} as="full" />
            </Place>
            {submittedAt === undefined ? null : (
              <Place at="/session/submittedAt" as="span">
                {' – '}
                <Time at={submittedAt} as="full" />
              </Place>
            )}
          </Line>
        )}
        {pastedFields === undefined ? null : (
          <Line says={say('case.received.pasted')}>
            <Typed at="/session/pastedFields" text={pastedFields.join(', ') || say('case.received.none')} />
          </Line>
        )}
      </dl>
    </Place>
  );
};

const Job = ({ job }: { readonly job: NonNullable<Application['job']> }): ReactNode => {
  const say = useTexts(caseTexts);
  return (
    <Place at="/job" as="section" className="received-part" isWhole>
      <h3>{say('case.received.job')}</h3>
      <p>
        <bdi>{[job.title, job.location?.city, job.location?.region].filter(Boolean).join(', ')}</bdi>
      </p>
      {job.description === undefined ? null : (
        <details>
          <summary>{say('case.received.advert')}</summary>
          <p className="received-text">
            <bdi>{job.description}</bdi>
          </p>
        </details>
      )}
    </Place>
  );
};

/** The application and the résumé as they were received. What reasons are about lights up beside them. */
export const ReceivedPanel = ({
  received,
  evidence,
}: {
  readonly received: unknown;
  readonly evidence: readonly Evidence[];
}): ReactNode => {
  const say = useTexts(caseTexts);
  const application = applicationOf(received);
  if (application === undefined) {
    return (
      <section className="card">
        <Empty title={say('case.received.absent')}>{say('case.received.absent.lead')}</Empty>
      </section>
    );
  }
  const { candidate, resume, answers, session, documents, job, receivedAt } = application;
  return (
    <CitedBy value={evidence}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached without a pointer. */}
      <section className="card received" aria-label={say('case.received')} tabIndex={0}>
        <div className="card-head">
          <h2>{say('case.received')}</h2>
          {receivedAt === undefined ? null : (
            <Place at="/receivedAt" as="span" className="muted small">
              <Time at={receivedAt} as="full" />
            </Place>
          )}
        </div>
        {candidate === undefined ? null : <Contact candidate={candidate} />}
        {resume === undefined ? null : <Resume resume={resume} />}
        {answers === undefined || answers.length === 0 ? null : <Answers answers={answers} />}
        {documents === undefined || documents.length === 0 ? null : <Documents documents={documents} />}
        {session === undefined ? null : <Session session={session} />}
        {job === undefined ? null : <Job job={job} />}
      </section>
    </CitedBy>
  );
};
