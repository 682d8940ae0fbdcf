import type { ReactNode } from 'react';
import type { Location } from '../../engine/contract/application.ts';
import { useTexts } from '../text/texts.tsx';
import { Address } from './address.tsx';
import type { Application } from './application.ts';
import { Place, Typed } from './place.tsx';
import { Line } from './received-line.tsx';
import { caseTexts } from './texts.ts';

type Candidate = NonNullable<Application['candidate']>;
type Profiles = NonNullable<Candidate['profiles']>;
type References = NonNullable<Candidate['references']>;

const parts = ['address', 'city', 'region', 'postalCode', 'country', 'countryCode'] as const;

/** A place in the world, each part of it by itself. */
export const Whereabouts = ({ at, location }: { readonly at: string; readonly location: Location }): ReactNode => (
  <Place at={at} as="span" className="received-words">
    {parts.map((part) => (
      <Typed key={part} at={`${at}/${part}`} text={location[part]} />
    ))}
  </Place>
);

/** Pages that somebody names as their own; opened only on purpose, with the address shown. */
export const ProfileLinks = ({ at, profiles }: { readonly at: string; readonly profiles: Profiles }): ReactNode => (
  <Place at={at} as="span" className="received-list">
    {profiles.map(({ network, username, url }, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: they do not move.
      <Place key={index} at={`${at}/${index}`} as="span" isWhole>
        <bdi>{[network, username].filter(Boolean).join(' ')}</bdi> {url === undefined ? null : <Address url={url} />}
      </Place>
    ))}
  </Place>
);

const Referees = ({ references }: { readonly references: References }): ReactNode => (
  <Place at="/candidate/references" as="span" className="received-list">
    {references.map((reference, index) => {
      const at = `/candidate/references/${index}`;
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: they do not move.
        <Place key={index} at={at} as="span" className="received-words">
          {(['name', 'relationship', 'company', 'email', 'phone'] as const).map((part) => (
            <Typed key={part} at={`${at}/${part}`} text={reference[part]} />
          ))}
        </Place>
      );
    })}
  </Place>
);

/** Who applied, as the form has it. */
export const Contact = ({ candidate }: { readonly candidate: Candidate }): ReactNode => {
  const say = useTexts(caseTexts);
  const { location, profiles = [], references = [] } = candidate;
  return (
    <section className="received-part">
      <h3>{say('case.received.contact')}</h3>
      <dl className="received-lines">
        {(['name', 'email', 'phone'] as const).map((name) =>
          candidate[name] === undefined ? null : (
            <Line key={name} says={say(`case.received.${name}`)}>
              <Typed at={`/candidate/${name}`} text={candidate[name]} />
            </Line>
          ),
        )}
        {location === undefined ? null : (
          <Line says={say('case.received.home')}>
            <Whereabouts at="/candidate/location" location={location} />
          </Line>
        )}
        {profiles.length === 0 ? null : (
          <Line says={say('case.received.profiles')}>
            <ProfileLinks at="/candidate/profiles" profiles={profiles} />
          </Line>
        )}
        {references.length === 0 ? null : (
          <Line says={say('case.received.references')}>
            <Referees references={references} />
          </Line>
        )}
        {candidate.referredBy === undefined ? null : (
          <Line says={say('case.received.referredBy')}>
            <Typed at="/candidate/referredBy" text={candidate.referredBy} />
          </Line>
        )}
      </dl>
    </section>
  );
};
