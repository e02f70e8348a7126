-- Who read what, of whom, and why. Rows are groups of entries, each tied to the row before it by a hash, so that a change,
-- a removal or a swap shows. The entries are text, not jsonb: what was hashed is kept to the byte.

create table audit_log (
  sequence bigint primary key,
  first_at timestamptz not null,
  last_at timestamptz not null,
  entries text not null,
  previous_hash text not null,
  -- SHA-256 of 'sequence|previous_hash|SHA-256 of entries', in hex
  hash text not null
);

comment on table audit_log is 'Reads of personal data, a group of entries a row, chained by hash. Only ever added to.';

-- A group is some kilobytes that no two queries read alike: compressing them costs a third of the commit and saves little.
alter table audit_log alter column entries set storage external;

-- Groups come in the order of time: a range for each run of pages finds those of a day, and costs a commit nothing.
create index audit_log_last_at on audit_log using brin (last_at);

-- The chain's first link, so that every later row has one before it.
insert into audit_log (sequence, first_at, last_at, entries, previous_hash, hash)
values (
  0, 'epoch', 'epoch', '[]', '',
  encode(sha256(convert_to('0||' || encode(sha256(convert_to('[]', 'UTF8')), 'hex'), 'UTF8')), 'hex')
);

-- The lists of labels and fields that entries name: the same few again and again, so each is kept once, under its SHA-256.
create table audit_what (
  hash text primary key,
  what text not null
);

comment on table audit_what is 'What an entry read, as a JSON list under the SHA-256 (base64url) that entries name it by.';

create function audit_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is only ever added to';
end
$$;

create trigger audit_log_only_grows before update or delete or truncate on audit_log
  for each statement execute function audit_refuse_change();
create trigger audit_what_only_grows before update or delete or truncate on audit_what
  for each statement execute function audit_refuse_change();

-- One row an entry, for people and for reports.
create view audit_entry as
select
  l.sequence,
  e.position,
  (e.entry ->> 'at')::timestamptz as at,
  e.entry ->> 'requestId' as request_id,
  e.entry ->> 'subject' as subject_hash,
  e.entry ->> 'client' as client,
  e.entry ->> 'callerClass' as caller_class,
  e.entry ->> 'purpose' as purpose,
  e.entry ->> 'operation' as operation,
  w.what::jsonb as what,
  e.entry -> 'whose' as whose_hashes,
  e.entry ->> 'outcome' as outcome
from audit_log l
cross join lateral jsonb_array_elements(l.entries::jsonb) with ordinality as e (entry, position)
left join audit_what w on w.hash = e.entry ->> 'what';

comment on view audit_entry is 'The audit log, one row an entry. Persons are keyed hashes: `guildhall audit who` searches.';
