-- What the Valuation Office Agency publishes: the non-domestic rating lists and the summary valuations, each list as of an epoch.
-- A baseline is a partition of its own, filled beside the one in use and put in its place in the same transaction.

create table voa_load (
  id bigint generated always as identity primary key,
  content text not null check (content in ('entries', 'summaries')),
  list_year smallint not null,
  epoch integer not null,
  kind text not null check (kind in ('baseline', 'change')),
  outcome text not null check (outcome in ('LOADING', 'LOADED', 'REFUSED')),
  why text,
  began_at timestamptz not null default now(),
  ended_at timestamptz,
  lines bigint not null default 0,
  records bigint not null default 0,
  rejoined bigint not null default 0,
  rejected bigint not null default 0,
  elsewhere bigint not null default 0
);

comment on table voa_load is 'Every file that was loaded or refused. LOADING is seen by nobody else: it is written with the whole load or not at all.';

create table voa_rejected (
  load_id bigint not null references voa_load (id) on delete cascade,
  line bigint not null,
  reason text not null,
  -- The line as it came, cut off at 4,000 characters.
  content text not null,
  primary key (load_id, line)
);

create table voa_list (
  content text not null,
  list_year smallint not null,
  -- The baseline, whose partition is read.
  load_id bigint not null references voa_load (id),
  epoch integer not null,
  loaded_at timestamptz not null,
  primary key (content, list_year)
);

comment on table voa_list is 'The lists in use. A change file moves the epoch and leaves the baseline.';

create table voa_entry (
  load_id bigint not null,
  entry_number bigint not null,
  billing_authority text not null,
  community_code text,
  ba_reference text,
  description_code text,
  description text,
  uarn text not null,
  full_address text,
  firm_name text,
  number_or_name text,
  street text,
  town text,
  postal_district text,
  county text,
  postcode text,
  effective_on date,
  composite text,
  rateable_value bigint,
  settlement_code text,
  assessment_ref text,
  altered_on date,
  scat_code text,
  sub_street_3 text,
  sub_street_2 text,
  sub_street_1 text,
  case_number text,
  current_from date,
  current_to date
) partition by list (load_id);

comment on column voa_entry.rateable_value is 'In whole pounds, as the list writes it.';

create index voa_entry_uarn on voa_entry (uarn);
create index voa_entry_postcode on voa_entry (postcode);
create index voa_entry_words on voa_entry using gin (to_tsvector('simple', coalesce(full_address, '')));

create table voa_summary (
  load_id bigint not null,
  assessment_ref text not null,
  uarn text not null,
  billing_authority text not null,
  scheme_ref text,
  description text,
  total_area numeric,
  subtotal numeric,
  total_value numeric,
  adopted_value numeric,
  ba_reference text,
  vo_reference text,
  from_on date,
  to_on date,
  scat_code text,
  unit_of_measurement text,
  unadjusted_price numeric,
  parts jsonb not null
) partition by list (load_id);

comment on column voa_summary.parts is 'Lines, additions, plant, parking, adjustments and totals; numbers are text, as they were written.';

create index voa_summary_assessment on voa_summary (assessment_ref);
create index voa_summary_uarn on voa_summary (uarn);
