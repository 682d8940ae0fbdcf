import type { ReactNode } from 'react';
import { useTexts } from '../../text/texts.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Ticks } from '../ticks.tsx';
import type { Role } from './accounts.ts';
import { peopleSettingsTexts } from './texts.ts';

const roles: readonly Role[] = ['recruiter', 'analyst', 'lead', 'administrator', 'auditor'];

/** What somebody may do, as it is typed. */
export interface Rights {
  readonly roles: readonly Role[];
  /** One id on each line. */
  readonly jobs: string;
}

/** Ids of jobs out of what was typed. */
export const jobsOf = (typed: string): readonly string[] => [
  ...new Set(
    typed
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

interface RightsFieldsProps {
  readonly rights: Rights;
  readonly onChange: (rights: Rights) => void;
  readonly flaws: Readonly<Record<string, string>>;
}

/** Roles, and jobs where they matter. */
export const RightsFields = ({ rights, onChange, flaws }: RightsFieldsProps): ReactNode => {
  const say = useTexts(peopleSettingsTexts);
  return (
    <>
      <Ticks
        label={say('settings.people.rolesField')}
        options={roles.map((value) => ({
          value,
          says: say(`settings.people.role.${value}`),
          hint: say(`settings.people.role.${value}.hint`),
        }))}
        chosen={rights.roles}
        onChange={(chosen) => onChange({ ...rights, roles: chosen })}
        flaw={flaws['/roles']}
      />
      {rights.roles.includes('recruiter') ? (
        <TextArea
          label={say('settings.people.jobsField')}
          hint={say('settings.people.jobsField.hint')}
          flaw={flaws['/jobs']}
          value={rights.jobs}
          onChange={(jobs) => onChange({ ...rights, jobs })}
        />
      ) : null}
    </>
  );
};
