-- What only the gateway knows: cases (an appeal, a change reported, a task for the back office), what was done to each and by
-- whom, the commands that did it, and the events that tell others.

create sequence casework_number;

create table casework_case (
  id uuid primary key,
  -- What people say on the telephone: W and this number.
  number bigint not null unique default nextval('casework_number'),
  kind text not null,
  state text not null,
  -- Grows by one with each change; a command that knew an older one is refused.
  version integer not null,
  person text,
  about text,
  -- Told apart so that a person's right to see a case does not hang on reading its facts.
  open_to text not null check (open_to in ('customer', 'staff', 'fraud')),
  facts jsonb not null,
  team text not null,
  assignee text,
  paused_until date,
  paused_why text,
  due_on date,
  due_why text,
  opened_at timestamptz not null,
  changed_at timestamptz not null,
  closed_at timestamptz
);

comment on table casework_case is 'A case of any kind. Its allowed moves are in the code, a table for each kind.';

create index casework_case_person on casework_case (person, number) where person is not null;
create index casework_case_about on casework_case (about, kind) where about is not null;
create index casework_case_open on casework_case (due_on, number) where closed_at is null;
create index casework_case_assignee on casework_case (assignee, due_on, number) where closed_at is null;
create index casework_case_kind on casework_case (kind, due_on, number);

create table casework_event (
  id bigint generated always as identity primary key,
  case_id uuid not null references casework_case (id),
  version integer not null,
  action text not null,
  from_state text,
  to_state text not null,
  actor text not null,
  actor_class text not null,
  purpose text not null,
  at timestamptz not null,
  reason text,
  detail jsonb,
  unique (case_id, version)
);

comment on table casework_event is 'Everything that was ever done to a case, in order. Only ever added to, save by retention.';

-- The answer to each command, under its caller and key: sent again, it is answered again and not done again.
create table casework_command (
  id text primary key,
  command text not null,
  content_hash text not null,
  outcome jsonb,
  at timestamptz not null
);

create index casework_command_at on casework_command using brin (at);

-- What subscribers and webhooks are told, written with the change itself.
create table casework_outbox (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  topic text not null,
  case_id uuid references casework_case (id),
  kind text,
  version integer,
  open_to text not null,
  person text,
  about text
);
