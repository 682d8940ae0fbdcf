import type { Migration } from './migration.ts';

/**
 * `name_keys`: by what applications are found without a name in the clear: blinded keys of the words of the name. Null until
 * they were made: those of applications from before are made by a job.
 *
 * `upheld`: what two people signed before a case was opened again. Whatever differs from it needs two people too.
 */
export const searchAndSecond: Migration = {
  id: 12,
  name: 'search-and-second',
  sql: `
    alter table application add column name_keys bigint[];
    create index application_name_keys on application using gin (name_keys) with (fastupdate = off);
    create index application_unnamed on application (number) where name_keys is null and sealed_identity is not null;
    create index application_own_id on application (substr(reference, strpos(reference, ':') + 1));

    alter table review_case add column upheld text;
    update review_case c set upheld = (
      select p.outcome from case_step a join case_step p on p.application = a.application and p.move = 'propose'
       where a.application = c.application and a.move = 'approve' and p.number < a.number
         and not exists (select from case_step u
           where u.application = a.application and u.number = a.number + 1 and u.move = 'undo')
         and exists (select from case_step r
           where r.application = a.application and r.number > a.number and r.move = 'reopen')
       order by a.number desc, p.number desc limit 1)
     where state <> 'closed';
    alter table review_case drop constraint review_case_two_people;
    alter table review_case add constraint review_case_two_people check (
      state <> 'closed'
      or (outcome in ('verified', 'not-yet-verified') and (upheld is null or upheld = outcome))
      or (second_by is not null and second_by <> first_by)
    );
  `,
};
