import type { Migration } from './migration.ts';

/**
 * The queue, the outbox and the audit log. Jobs carry ids only. An event gets its `position` after its transaction is
 * committed, so that no reader passes over one that commits late. The audit log takes nothing back: each entry is
 * hashed with the hash before it, inside the database, under a lock that lasts until the transaction ends.
 */
export const work: Migration = {
  id: 3,
  name: 'work',
  sql: `
    create table job (
      id bigint generated always as identity primary key,
      kind text not null,
      key text,
      payload jsonb not null,
      priority smallint not null default 0,
      state text not null default 'waiting'
        constraint job_state check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
      run_at timestamptz not null default now(),
      attempt integer not null default 0,
      worker text,
      lease_until timestamptz,
      done bigint,
      total bigint,
      error text,
      created_at timestamptz not null default now(),
      ended_at timestamptz
    ) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
    create index job_ready on job (kind, priority desc, run_at, id) where state = 'waiting';
    create unique index job_waiting_key on job (kind, key) where state = 'waiting' and key is not null;
    create unique index job_running_key on job (kind, key) where state = 'running' and key is not null;
    create index job_leased on job (lease_until) where state = 'running';
    create index job_ended on job (state, ended_at) where ended_at is not null;

    create table recurring_job (
      kind text primary key,
      due_at timestamptz not null
    );

    create table effect (
      key text primary key,
      at timestamptz not null default now()
    );
    create index effect_at on effect (at);

    create table event (
      id bigint generated always as identity primary key,
      position bigint constraint event_position unique,
      at timestamptz not null default now(),
      type text not null,
      subject text not null,
      job text,
      data jsonb not null
    );
    create index event_new on event (id) where position is null;
    create index event_at on event (at);

    create table event_head (
      single boolean primary key default true check (single),
      position bigint not null
    );
    insert into event_head (position) values (0);

    create table audit_entry (
      sequence bigint primary key,
      at timestamptz not null,
      actor_kind text not null,
      actor text not null,
      actor_name text not null,
      action text not null,
      subject text not null,
      detail jsonb not null,
      hash text not null
    );
    create index audit_entry_subject on audit_entry (subject, sequence);
    create index audit_entry_actor on audit_entry (actor, sequence);
    create index audit_entry_action on audit_entry (action, sequence);
    create index audit_entry_at on audit_entry (at);

    create function audit_entry_stays() returns trigger language plpgsql as $$
    begin
      raise exception 'the audit log is append-only' using errcode = 'integrity_constraint_violation';
    end $$;
    create trigger audit_entry_stays before update or delete on audit_entry
      for each row execute function audit_entry_stays();
    create trigger audit_entry_is_not_emptied before truncate on audit_entry
      for each statement execute function audit_entry_stays();

    -- Takes entries as columns and as canonical text; adds them behind the last one. Hashing is a loop over variables
    -- and the insert one statement, so that 500 entries cost little more than one.
    create function append_audit(
      ats timestamptz[], kinds text[], actors text[], names text[], actions text[], subjects text[], details text[],
      canonical text[]
    ) returns void language plpgsql as $$
    declare
      head bigint := 0;
      previous text := repeat('0', 64);
      hashes text[] := '{}';
    begin
      perform pg_advisory_xact_lock(7461, 3);
      select a.sequence, a.hash into head, previous from audit_entry a order by a.sequence desc limit 1;
      if not found then
        head := 0;
        previous := repeat('0', 64);
      end if;
      for i in 1 .. cardinality(canonical) loop
        previous := encode(
          sha256(convert_to((head + i)::text || E'\\n' || previous || E'\\n' || canonical[i], 'UTF8')), 'hex');
        hashes := hashes || previous;
      end loop;
      insert into audit_entry (sequence, at, actor_kind, actor, actor_name, action, subject, detail, hash)
      select head + it.place, it.at, it.kind, it.actor, it.name, it.action, it.subject, it.detail::jsonb, it.hash
      from unnest(ats, kinds, actors, names, actions, subjects, details, hashes)
        with ordinality as it (at, kind, actor, name, action, subject, detail, hash, place);
    end $$;
  `,
};
