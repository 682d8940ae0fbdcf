import { type ReactNode, useMemo } from 'react';
import { type Refer, useRefer } from '../../shell/refer.tsx';
import { useTexts } from '../../text/texts.tsx';
import { campaignsTexts } from '../texts.ts';

/** A name as the applicant wrote it, or that it was erased. */
export const Name = ({ name }: { readonly name: string | null }): ReactNode => {
  const say = useTexts(campaignsTexts);
  return name === null ? <em className="muted">{say('campaigns.unnamed')}</em> : <bdi>{name}</bdi>;
};

/** How sentences about members name them, by reference of any of their applications. */
export const useMembersRefer = (
  members: readonly { readonly applications: readonly string[]; readonly name: string | null }[],
): Refer =>
  useRefer(
    useMemo(
      () => members.flatMap(({ applications, name }) => applications.map((reference) => ({ reference, name }))),
      [members],
    ),
  );

/** Names by reference of any application of a person. */
export const namesOf = (
  members: readonly { readonly applications: readonly string[]; readonly name: string | null }[],
): ((reference: string) => string | null) => {
  const names = new Map(members.flatMap(({ applications, name }) => applications.map((one) => [one, name] as const)));
  return (reference) => names.get(reference) ?? null;
};
