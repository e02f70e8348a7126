-- The register's inbox gives a notice once. So it is kept as it came before anything is done about it, and what may have been
-- lost between its reading and its keeping is asked for again.

create table breathing_space_inbox (
  one boolean primary key default true check (one),
  -- Since when it is being emptied; null while nobody is at it. Not null at the start of a round: the one before did not end.
  emptying_since timestamptz,
  -- Everything created before has been kept.
  emptied_at timestamptz,
  reconciled_at timestamptz
);
insert into breathing_space_inbox (one) values (true);

create table breathing_space_notice (
  id text primary key,
  created_on text,
  message_type text,
  message_version text,
  sealed bytea not null,
  received_at timestamptz not null,
  -- UNKNOWN: of a type and version that nobody has described. NOWHERE: it leads to no moratorium that is shown to us.
  state text not null default 'WAITING' check (state in ('WAITING', 'TAKEN', 'UNKNOWN', 'NOWHERE')),
  tries integer not null default 0
);
create index breathing_space_notice_waiting on breathing_space_notice (received_at) where state = 'WAITING';
create index breathing_space_notice_unknown on breathing_space_notice (message_type) where state = 'UNKNOWN';

-- What of a debt was handed on last, so that a notice that changes nothing asks nobody for anything.
create table breathing_space_debt (
  debt_id uuid primary key,
  told text not null
);
