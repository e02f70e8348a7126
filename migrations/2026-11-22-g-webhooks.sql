-- How far each reader of the outbox that outlives a process has got.
create table casework_outbox_reader (
  name text primary key,
  place jsonb not null,
  at timestamptz not null default now()
);

comment on table casework_outbox_reader is 'A reader holds its row while it reads, so that of several gateways one alone does.';
