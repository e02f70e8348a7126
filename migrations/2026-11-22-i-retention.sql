-- What is kept no longer: reported first, then removed, with a mark where it was.

create table retention_report (
  id uuid primary key,
  made_at timestamptz not null,
  -- What was due on this day is what a run of this report removes, and no more.
  until date not null,
  rows jsonb not null,
  run_at timestamptz
);

create table retention_removed (
  id bigint generated always as identity primary key,
  report_id uuid not null references retention_report (id),
  kind text not null,
  -- The case by its reference; null where many small things went together.
  reference text,
  count integer not null,
  removed_at timestamptz not null,
  law text not null
);

create index retention_removed_reference on retention_removed (reference) where reference is not null;

comment on table retention_removed is 'That something was kept once, and by what rule it went. Nothing of what it said.';

-- The last group that was taken off the beginning of the audit log. The next one hangs on its hash, and an entry behind them
-- says that it was done.
create table audit_removed (
  sequence bigint primary key,
  hash text not null,
  groups bigint not null,
  removed_at timestamptz not null
);

create trigger audit_removed_only_grows before update or delete or truncate on audit_removed
  for each statement execute function audit_refuse_change();

create or replace function audit_refuse_change() returns trigger language plpgsql as $$
begin
  -- Retention alone says so, in its own transaction; audit verify holds what is gone against what was recorded.
  if tg_table_name = 'audit_log' and tg_op = 'DELETE' and current_setting('guildhall.audit_retention', true) = 'on' then
    return null;
  end if;
  raise exception 'the audit log is only ever added to';
end
$$;

-- What was made for somebody who asked for everything about them.
create table person_export (
  case_id uuid primary key references casework_case (id),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  downloads integer not null default 0,
  -- JSON as it was made.
  content text not null
);
