-- The feed inbox: files as they came, the records in them, whom these are about, and what was set aside.

create table feed_file (
  id uuid primary key,
  name text not null,
  -- Where it was dropped, or that somebody gave it by hand.
  source text not null,
  -- `uc-lctr/2`, and null where no mapping knows the name.
  mapping text,
  kind text,
  -- Of the content. Null until all of it is here; the same file twice is one file.
  sha256 text unique,
  -- The number in its name, by which a gap shows.
  sequence bigint,
  bytes bigint not null default 0,
  chunks integer not null default 0,
  state text not null check (state in ('ARRIVING', 'WAITING', 'READ', 'BROKEN', 'NO_MAPPING')),
  -- How often it was read from its beginning, and how far this time: a reader that was killed goes on from here.
  pass integer not null default 1,
  position bigint not null default 0,
  records bigint not null default 0,
  fresh bigint not null default 0,
  poison bigint not null default 0,
  told bigint,
  broken text,
  received_at timestamptz not null,
  read_at timestamptz,
  -- The content is kept so long, sealed, so that it can be replayed; the records have days of their own.
  content_until date not null
);

create index feed_file_mapping on feed_file (mapping, sequence);
create index feed_file_received on feed_file (received_at);

create table feed_chunk (
  file_id uuid not null references feed_file (id) on delete cascade,
  n integer not null,
  sealed bytea not null,
  primary key (file_id, n)
);
alter table feed_chunk alter column sealed set storage external;

comment on table feed_chunk is 'The content of files, AES-256-GCM, each piece bound to its file and place.';

-- What was looked at where files are dropped, so that nothing there has to be moved or removed.
create table feed_seen (
  source text not null,
  name text not null,
  bytes bigint not null,
  changed_at bigint not null,
  primary key (source, name, bytes, changed_at)
);

create table feed_basis (
  id text primary key,
  agreement text not null,
  purpose text not null,
  retention_days integer not null,
  onward_sharing boolean not null
);

comment on table feed_basis is 'Under what agreement and for what purpose a record is held: each record names one.';

create table feed_record (
  id bigint generated always as identity primary key,
  kind text not null,
  origin text not null,
  -- The same for a record and its corrections; of these the one that sorts last holds.
  record_key text not null,
  content_hash text not null,
  ordering text collate "C" not null,
  subject text not null,
  period date,
  fields jsonb not null,
  mapping text not null,
  basis text not null references feed_basis (id),
  retain_until date not null,
  file_id uuid not null references feed_file (id),
  position bigint not null,
  -- Where somebody has to act on it: whether the work for that has been opened.
  action text check (action in ('WAITING', 'OPENED')),
  unique (kind, record_key, content_hash)
);

create index feed_record_subject on feed_record (subject, kind);
create index feed_record_action on feed_record (subject) where action = 'WAITING';
create index feed_record_file on feed_record (file_id);
create index feed_record_retention on feed_record (retain_until);

create table feed_poison (
  file_id uuid not null references feed_file (id) on delete cascade,
  position bigint not null,
  reason text not null,
  field text,
  primary key (file_id, position)
);

comment on table feed_poison is 'Records set aside: where in the file and why, nothing of what they hold.';

create table feed_subject (
  subject text primary key,
  origin text not null,
  kind text not null,
  mapping text not null,
  ordering text collate "C" not null,
  nino text,
  surname text,
  forename text,
  date_of_birth date,
  postcode text,
  state text not null default 'WAITING'
    check (state in ('WAITING', 'MATCHED', 'NOBODY', 'SEVERAL', 'UNSURE', 'NOT_OURS')),
  -- Whoever decided it; null where a rule did.
  decided_by text,
  version integer not null default 1
);

create index feed_subject_waiting on feed_subject (subject) where state = 'WAITING';

comment on table feed_subject is 'Whom records are about, as one origin tells them, and which people that is.';

create table feed_subject_person (
  subject text not null references feed_subject (subject) on delete cascade,
  person text not null,
  primary key (subject, person)
);

create index feed_subject_person_person on feed_subject_person (person);

-- One piece of work for one cause, however often the cause is met.
create table feed_item (
  cause text primary key,
  case_id uuid not null references casework_case (id)
);
