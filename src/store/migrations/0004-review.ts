import type { Migration } from './migration.ts';

/**
 * Cases and what people did about them. `review_case` is where a case stands now, `case_step` how it came there: version
 * and number of the last step are the same, so two people who act at once cannot both write. `turn` is the order of the
 * queue (seconds since 1970): see engine/review/due.ts.
 */
export const review: Migration = {
  id: 4,
  name: 'review',
  sql: `
    create table review_line (
      tier text primary key,
      bits double precision,
      share double precision not null,
      applications integer not null,
      drawn_at timestamptz not null
    );

    create table review_case (
      application integer primary key references application on delete cascade,
      id text not null default 'case_' || translate(encode(uuid_send(gen_random_uuid()), 'base64'), '+/=', '-_')
        constraint review_case_id unique,
      version integer not null,
      state text not null,
      cause text not null,
      opened_at timestamptz not null,
      owner text,
      band text not null,
      bits double precision not null,
      tier text not null,
      job text,
      screening bigint not null,
      due_at timestamptz not null,
      turn double precision not null,
      overdue_since timestamptz,
      resting_since timestamptz,
      snoozed_until timestamptz,
      outcome text,
      reason text,
      worth text,
      first_by text,
      first_at timestamptz,
      second_by text,
      second_at timestamptz,
      state_before text,
      decided_screening bigint,
      changed boolean not null default false,
      campaign_decision text,
      constraint review_case_outcome check ((outcome is not null) = (state in ('awaiting-second', 'closed'))),
      constraint review_case_signed check (
        (outcome is null) = (first_by is null) and (outcome is null) = (reason is null)
      ),
      constraint review_case_two_people check (
        state <> 'closed'
        or outcome in ('verified', 'not-yet-verified')
        or (second_by is not null and second_by <> first_by)
      ),
      constraint review_case_snooze check (state <> 'snoozed' or snoozed_until is not null)
    );
    create index review_case_queue on review_case (turn, application) where state <> 'closed' or changed;
    create index review_case_all on review_case (turn, application);
    create index review_case_owner on review_case (owner, turn, application) where owner is not null;
    create index review_case_job on review_case (job, turn, application) where job is not null;
    create index review_case_due on review_case (due_at)
      where overdue_since is null and resting_since is null and state <> 'closed';
    create index review_case_snoozed on review_case (snoozed_until) where state = 'snoozed';
    create index review_case_decided on review_case (first_at) where state = 'closed';
    create index review_case_campaign_decision on review_case (campaign_decision) where campaign_decision is not null;

    create table case_step (
      application integer not null references review_case on delete cascade,
      number integer not null,
      move text not null,
      from_state text,
      to_state text not null,
      by_kind text not null,
      by_id text not null,
      at timestamptz not null,
      cause text,
      owner text,
      until timestamptz,
      outcome text,
      reason text,
      worth text,
      sealed_note bytea,
      screening bigint not null,
      campaign_decision text,
      primary key (application, number)
    );

    -- Steps only grow. A note may be erased; a step goes only with its whole case.
    create function case_step_stays() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then
        if exists (select from review_case where application = old.application) then
          raise exception 'steps of a case are never deleted';
        end if;
        return old;
      end if;
      if new.sealed_note is not null and new.sealed_note is distinct from old.sealed_note then
        raise exception 'steps of a case are never changed';
      end if;
      old.sealed_note := new.sealed_note;
      if new is distinct from old then
        raise exception 'steps of a case are never changed';
      end if;
      return new;
    end $$;
    create trigger case_step_stays before update or delete on case_step
      for each row execute function case_step_stays();

    create table case_note (
      id text primary key,
      application integer not null references review_case on delete cascade,
      by_id text not null,
      at timestamptz not null,
      sealed_text bytea
    );
    create index case_note_application on case_note (application, at);

    create table case_attachment (
      id text primary key,
      application integer not null references review_case on delete cascade,
      by_id text not null,
      at timestamptz not null,
      media_type text not null,
      size integer not null,
      sha256 bytea not null,
      sealed_name bytea,
      sealed_bytes bytea
    );
    create index case_attachment_application on case_attachment (application, at);

    create table case_question (
      id text primary key,
      application integer not null references review_case on delete cascade,
      asked_by text not null,
      asked_at timestamptz not null,
      sealed_text bytea,
      answered_by text,
      answered_at timestamptz,
      sealed_answer bytea
    );
    create index case_question_application on case_question (application, asked_at);

    create table blind_review (
      id text primary key,
      application integer not null references review_case on delete cascade,
      step integer not null,
      created_at timestamptz not null,
      first_by text not null,
      second_by text,
      first_outcome text not null,
      reviewer text,
      taken_at timestamptz,
      sealed_signals bytea,
      judged_at timestamptz,
      outcome text,
      reason text,
      sealed_note bytea,
      reviewed_at timestamptz,
      constraint blind_review_step unique (application, step)
    );
    create index blind_review_open on blind_review (created_at) where reviewed_at is null;
    create index blind_review_done on blind_review (reviewed_at) where reviewed_at is not null;

    create table campaign_decision (
      id text primary key,
      campaign text not null,
      version integer not null,
      state text not null,
      outcome text not null,
      reason text not null,
      worth text not null,
      sealed_note bytea,
      proposed_by text not null,
      proposed_at timestamptz not null,
      applied_at timestamptz,
      second_by text,
      second_at timestamptz
    );
    create index campaign_decision_campaign on campaign_decision (campaign, proposed_at);

    create table campaign_decision_member (
      decision text not null references campaign_decision on delete cascade,
      application integer not null references application on delete cascade,
      treatment text not null,
      because text,
      sealed_why bytea,
      state text,
      case_version integer,
      primary key (decision, application)
    );
  `,
};
