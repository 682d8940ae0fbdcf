import type { ReactNode } from 'react';
import { useTexts } from '../../text/texts.tsx';
import { campaignsTexts } from '../texts.ts';

/** A name as the applicant wrote it, or that it was erased. */
export const Name = ({ name }: { readonly name: string | null }): ReactNode => {
  const say = useTexts(campaignsTexts);
  return name === null ? <em className="muted">{say('campaigns.unnamed')}</em> : <bdi>{name}</bdi>;
};

/** Names by reference of any application of a person. */
export const namesOf = (
  members: readonly { readonly applications: readonly string[]; readonly name: string | null }[],
): ((reference: string) => string | null) => {
  const names = new Map(members.flatMap(({ applications, name }) => applications.map((one) => [one, name] as const)));
  return (reference) => names.get(reference) ?? null;
};
